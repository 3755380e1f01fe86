package io.github.telegramspring.boot.autoconfigure;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.bot.UpdateProcessor;
import io.github.telegramspring.bot.annotation.Argument;
import io.github.telegramspring.bot.annotation.BotCommand;
import io.github.telegramspring.bot.annotation.BotController;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.support.DefaultConversionService;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How arguments of commands are converted, whatever else the application converts.
 */
class ArgumentConversionTests {

	private final RecordingBot bot = new RecordingBot();

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(TelegramDispatchAutoConfiguration.class,
				TelegramProcessingAutoConfiguration.class))
		.withBean(TelegramBot.class, () -> this.bot);

	@Test
	void convertsArgumentsWithConverterBeans() {
		this.runner.withBean(ShoutConverter.class).withUserConfiguration(ShoutBot.class).run((context) -> {
			process(context.getBean(UpdateProcessor.class), "/shout", " hey");
			assertThat(this.bot.calls()).singleElement().asString().contains("HEY");
		});
	}

	@Test
	void convertsArgumentsInTheSameWayBesideSpringMvc() {
		new WebApplicationContextRunner()
			.withConfiguration(AutoConfigurations.of(TelegramDispatchAutoConfiguration.class,
					TelegramProcessingAutoConfiguration.class, WebMvcAutoConfiguration.class))
			.withBean(TelegramBot.class, () -> this.bot)
			.withBean(ShoutConverter.class)
			.withUserConfiguration(ShoutBot.class)
			.run((context) -> {
				process(context.getBean(UpdateProcessor.class), "/shout", " hey");
				assertThat(this.bot.calls()).singleElement().asString().contains("HEY");
			});
	}

	@Test
	void convertsArgumentsWithTheConversionServiceOfTheApplication() {
		DefaultConversionService conversionService = new DefaultConversionService();
		conversionService.addConverter(String.class, Shout.class, (text) -> new Shout("own " + text));
		this.runner.withBean("conversionService", DefaultConversionService.class, () -> conversionService)
			.withUserConfiguration(ShoutBot.class)
			.run((context) -> {
				process(context.getBean(UpdateProcessor.class), "/shout", " hey");
				assertThat(this.bot.calls()).singleElement().asString().contains("own hey");
			});
	}

	private static void process(UpdateProcessor processor, String command, String arguments) {
		String update = Updates.command(1, command)
			.replace("\"text\":\"" + command + "\"", "\"text\":\"" + command + arguments + "\"");
		processor.process(update.getBytes(StandardCharsets.UTF_8));
	}

	record Shout(String text) {

	}

	static class ShoutConverter implements Converter<String, Shout> {

		@Override
		public Shout convert(String source) {
			return new Shout(source.toUpperCase(Locale.ROOT));
		}

	}

	@BotController
	static class ShoutBot {

		@BotCommand("shout")
		String shout(@Argument Shout shout) {
			return shout.text();
		}

	}

}
