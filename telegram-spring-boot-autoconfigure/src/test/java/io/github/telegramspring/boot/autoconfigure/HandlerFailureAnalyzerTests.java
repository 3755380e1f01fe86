package io.github.telegramspring.boot.autoconfigure;

import io.github.telegramspring.api.model.CallbackQuery;
import io.github.telegramspring.bot.annotation.BotCallback;
import io.github.telegramspring.bot.annotation.BotCommand;
import io.github.telegramspring.bot.annotation.BotController;
import org.junit.jupiter.api.Test;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a user reads when handlers cannot work.
 */
class HandlerFailureAnalyzerTests {

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withConfiguration(FailureAnalyses.CONFIGURATIONS);

	@Test
	void explainsTwoHandlersOfOneCommand() {
		this.runner.withPropertyValues("telegram.bot.token=" + BotApiServer.TOKEN)
			.withUserConfiguration(HelloBot.class, SecondBot.class)
			.run((context) -> {
				FailureAnalysis analysis = FailureAnalyses.analyze(context);
				assertThat(analysis.getDescription()).contains("Two handler methods are mapped to /start:",
						"HelloBot#start(User)", "SecondBot#begin()");
				assertThat(analysis.getAction()).contains("Exactly one handler method can be mapped to /start",
						"another mapping, or remove it");
			});
	}

	@Test
	void explainsAHandlerThatCannotWork() {
		this.runner.withPropertyValues("telegram.bot.token=" + BotApiServer.TOKEN)
			.withUserConfiguration(BrokenBot.class)
			.run((context) -> {
				FailureAnalysis analysis = FailureAnalyses.analyze(context);
				assertThat(analysis.getDescription()).contains("BrokenBot#broken(Thread)",
						"nothing is known for parameter 0 of type java.lang.Thread.");
				assertThat(analysis.getAction()).startsWith("Change the method. A parameter can be ");
			});
	}

	@Test
	void explainsAParameterThatUpdatesNeverBring() {
		this.runner.withPropertyValues("telegram.bot.token=" + BotApiServer.TOKEN)
			.withUserConfiguration(NeverTappedBot.class)
			.run((context) -> {
				FailureAnalysis analysis = FailureAnalyses.analyze(context);
				assertThat(analysis.getDescription()).contains("NeverTappedBot#tapped(CallbackQuery)",
						"there is never a CallbackQuery for parameter 0 in an update of type message.");
				assertThat(analysis.getAction())
					.startsWith("Change the method. A parameter of a method for such updates can be ")
					.contains("Chat, Message, Poll, User", "is an Optional or @Nullable");
			});
	}

	@Test
	void explainsAPatternThatCannotBeRead() {
		this.runner.withPropertyValues("telegram.bot.token=" + BotApiServer.TOKEN)
			.withUserConfiguration(BadPatternBot.class)
			.run((context) -> {
				FailureAnalysis analysis = FailureAnalyses.analyze(context);
				assertThat(analysis.getDescription()).contains("BadPatternBot#bad()",
						"The pattern 'buy:{id' has a '{' without a '}' after it.");
				assertThat(analysis.getAction()).containsIgnoringCase("write \\{ for the character");
			});
	}

	@BotController
	static class SecondBot {

		@BotCommand("start")
		void begin() {
		}

	}

	@BotController
	static class BrokenBot {

		@BotCommand("broken")
		void broken(Thread thread) {
		}

	}

	@BotController
	static class NeverTappedBot {

		@BotCommand("tapped")
		void tapped(CallbackQuery query) {
		}

	}

	@BotController
	static class BadPatternBot {

		@BotCallback("buy:{id")
		void bad() {
		}

	}

}
