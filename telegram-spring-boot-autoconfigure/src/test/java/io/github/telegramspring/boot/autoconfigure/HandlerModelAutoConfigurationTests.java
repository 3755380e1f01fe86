package io.github.telegramspring.boot.autoconfigure;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.method.SendMessage;
import io.github.telegramspring.api.model.Chat;
import io.github.telegramspring.api.model.ChatType;
import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.api.model.MessageEntity;
import io.github.telegramspring.api.model.MessageEntityType;
import io.github.telegramspring.api.model.Update;
import io.github.telegramspring.api.model.User;
import io.github.telegramspring.bot.LocaleInterceptor;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.UpdateDispatcher;
import io.github.telegramspring.bot.UserLocaleResolver;
import io.github.telegramspring.bot.annotation.Argument;
import io.github.telegramspring.bot.annotation.BotCommand;
import io.github.telegramspring.bot.annotation.BotController;
import io.github.telegramspring.bot.annotation.BotFallback;
import io.github.telegramspring.bot.annotation.BotMessage;
import io.github.telegramspring.bot.mapping.UpdateRoutes;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.StaticMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the application's own beans do to its handlers: validator, message source,
 * languages, routes.
 */
class HandlerModelAutoConfigurationTests {

	private final RecordingBot bot = new RecordingBot();

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withConfiguration(
				AutoConfigurations.of(TelegramBotAutoConfiguration.class, TelegramDispatchAutoConfiguration.class))
		.withBean(TelegramBot.class, () -> this.bot)
		.withUserConfiguration(Controller.class);

	@Test
	void answersWithTheMessagesOfViolatedConstraints() {
		this.runner.withConfiguration(AutoConfigurations.of(ValidationAutoConfiguration.class)).run((context) -> {
			assertThat(answer(context, "/days 9")).isEqualTo("no more than 7, please");
			assertThat(answer(context, "/days 3")).isEqualTo("3 days");
			assertThat(answer(context, "/name \" \"")).isEqualTo("who?");
		});
	}

	@Test
	void doesNotValidateWithoutValidator() {
		this.runner.run((context) -> assertThat(answer(context, "/days 9")).isEqualTo("9 days"));
	}

	@Test
	void answersUsageInTheLanguageOfTheUser() {
		this.runner.withBean("messageSource", StaticMessageSource.class, HandlerModelAutoConfigurationTests::german)
			.run((context) -> {
				assertThat(answer(context, "/days")).isEqualTo("Days fehlt.\nSo geht es: /days <days>");
				assertThat(answer(context, "/days x")).isEqualTo("x ist nicht days.\nSo geht es: /days <days>");
				assertThat(answer(context, "/name")).isEqualTo("Name fehlt.\nWie heisst du?");
			});
	}

	@Test
	void takesTextsInTheLanguageOfTheUser() {
		this.runner.withBean("messageSource", StaticMessageSource.class, HandlerModelAutoConfigurationTests::german)
			.run((context) -> {
				assertThat(answer(context, "Hilfe")).isEqualTo("help");
				assertThat(answer(context, "{help}")).isEqualTo("fallback");
			});
	}

	@Test
	void asksTheResolverOfTheApplicationForTheLanguage() {
		this.runner.withBean(UserLocaleResolver.class, () -> (context) -> Locale.ITALIAN)
			.run((context) -> assertThat(answer(context, "/language")).isEqualTo("it"));
	}

	@Test
	void takesTheLanguageOfTheUser() {
		this.runner.run((context) -> assertThat(answer(context, "/language")).isEqualTo("de"));
	}

	@Test
	void registersRoutesBesideAnnotatedMethods() {
		this.runner.withUserConfiguration(Routes.class)
			.run((context) -> assertThat(answer(context, "/ping")).isEqualTo("pong"));
	}

	private static StaticMessageSource german() {
		StaticMessageSource messages = new StaticMessageSource();
		messages.addMessage("telegram.argument.missing", Locale.GERMAN, "{0} fehlt.");
		messages.addMessage("telegram.argument.invalid", Locale.GERMAN, "{0} ist nicht {1}.");
		messages.addMessage("telegram.usage", Locale.GERMAN, "So geht es: {0}");
		messages.addMessage("help", Locale.GERMAN, "Hilfe");
		messages.addMessage("telegram.usage.name", Locale.GERMAN, "Wie heisst du?");
		return messages;
	}

	private String answer(ApplicationContext application, String text) throws Exception {
		this.bot.calls().clear();
		User ann = User.of(42, false, "Ann").languageCode("de");
		Message message = Message.of(1, Instant.EPOCH, Chat.of(42, ChatType.PRIVATE))
			.from(ann)
			.text(text)
			.entities(text.startsWith("/")
					? List.of(MessageEntity.of(MessageEntityType.BOT_COMMAND, 0, (text + " ").indexOf(' ')))
					: List.of());
		UpdateContext context = new UpdateContext(this.bot, () -> ann, Update.of(1).message(message));
		application.getBean(LocaleInterceptor.class)
			.handle(context, application.getBean(UpdateDispatcher.class)::dispatch);
		return ((SendMessage) this.bot.calls().get(0)).text();
	}

	@BotController
	static class Controller {

		@BotMessage(text = "{help}")
		String help() {
			return "help";
		}

		@BotFallback
		String fallback() {
			return "fallback";
		}

		@BotCommand
		String days(@Argument @Max(value = 7, message = "no more than {value}, please") int days) {
			return days + " days";
		}

		@BotCommand
		String name(@Argument @NotBlank(message = "who?") String name, User user) {
			return name;
		}

		@BotCommand
		String language(Locale locale) {
			return locale.getLanguage();
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class Routes {

		@Bean
		UpdateRoutes routes() {
			return UpdateRoutes.route().command("ping", (context) -> "pong").build();
		}

	}

}
