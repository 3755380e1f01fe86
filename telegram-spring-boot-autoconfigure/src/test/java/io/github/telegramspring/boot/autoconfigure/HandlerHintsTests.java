package io.github.telegramspring.boot.autoconfigure;

import io.github.telegramspring.bot.annotation.BotCallback;
import io.github.telegramspring.bot.annotation.BotController;
import io.github.telegramspring.bot.callback.CallbackData;
import org.junit.jupiter.api.Test;

import org.springframework.aot.generate.ClassNameGenerator;
import org.springframework.aot.generate.DefaultGenerationContext;
import org.springframework.aot.generate.GeneratedFiles;
import org.springframework.aot.generate.InMemoryGeneratedFiles;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.context.aot.ApplicationContextAotGenerator;
import org.springframework.javapoet.ClassName;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A bot that is processed ahead of time.
 */
class HandlerHintsTests {

	private final InMemoryGeneratedFiles files = new InMemoryGeneratedFiles();

	@Test
	void needsNoToken() {
		process("any=thing");
		assertThat(this.files.getGeneratedFiles(GeneratedFiles.Kind.SOURCE)).isNotEmpty();
	}

	@Test
	void includesHandlersAndTheRecordsOfTheirButtons() {
		RuntimeHints hints = process("any=thing");
		assertThat(RuntimeHintsPredicates.reflection().onMethodInvocation(ShopBot.class, "buy")).accepts(hints);
		assertThat(RuntimeHintsPredicates.reflection()
			.onType(Buy.class)
			.withMemberCategory(MemberCategory.INVOKE_DECLARED_CONSTRUCTORS)).accepts(hints);
	}

	@Test
	void includesProperties() {
		RuntimeHints hints = process("any=thing");
		assertThat(RuntimeHintsPredicates.reflection().onMethodInvocation(TelegramBotProperties.class, "setToken"))
			.accepts(hints);
		assertThat(
				RuntimeHintsPredicates.reflection().onMethodInvocation(TelegramPollingProperties.class, "getBackoff"))
			.accepts(hints);
	}

	@Test
	void processesSeveralBots() {
		process("telegram.bots.shop.token=1:AAAshop-spring-test-token_AAAAAAAAAA");
		assertThat(this.files.getGeneratedFiles(GeneratedFiles.Kind.SOURCE).keySet())
			.anyMatch((name) -> name.contains("TelegramBots"));
	}

	private RuntimeHints process(String property) {
		try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
			TestPropertyValues.of(property).applyTo(context);
			context.register(Application.class);
			DefaultGenerationContext generation = new DefaultGenerationContext(
					new ClassNameGenerator(ClassName.get(HandlerHintsTests.class)), this.files);
			new ApplicationContextAotGenerator().processAheadOfTime(context, generation);
			generation.writeGeneratedContent();
			return generation.getRuntimeHints();
		}
	}

	@SpringBootConfiguration
	@ImportAutoConfiguration({ TelegramBotsAutoConfiguration.class, TelegramBotAutoConfiguration.class,
			TelegramCallbackAutoConfiguration.class, TelegramCommandsAutoConfiguration.class,
			TelegramDispatchAutoConfiguration.class, TelegramPollingAutoConfiguration.class,
			TelegramProcessingAutoConfiguration.class, TelegramSendingAutoConfiguration.class })
	@Import(ShopBot.class)
	static class Application {

	}

	@CallbackData("buy")
	record Buy(long item) {
	}

	@BotController
	static class ShopBot {

		@BotCallback
		void buy(Buy buy) {
		}

	}

}
