package io.github.telegramspring.bot.method;

import io.github.telegramspring.api.model.ChatType;
import io.github.telegramspring.api.model.MessageContentType;
import io.github.telegramspring.api.model.Update;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.SampleUpdates;
import io.github.telegramspring.bot.Unhandled;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.Updates;
import io.github.telegramspring.bot.annotation.BotCommand;
import io.github.telegramspring.bot.annotation.BotController;
import io.github.telegramspring.bot.annotation.BotControllerAdvice;
import io.github.telegramspring.bot.annotation.BotExceptionHandler;
import io.github.telegramspring.bot.mapping.AmbiguousMappingException;
import io.github.telegramspring.bot.mapping.TextMatch;
import io.github.telegramspring.bot.mapping.UpdateHandler;
import io.github.telegramspring.bot.mapping.UpdateMappingInfo;
import io.github.telegramspring.bot.mapping.UpdateRoutes;
import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PlainHandlerTests {

	@Test
	void handlesWhatItsMappingSays() throws Exception {
		assertThat(answer(Updates.text(1, "/ping"), Ping.class)).contains("\"pong\"");
	}

	@Test
	void routesByTheSameConditionsAsAnnotations() throws Exception {
		assertThat(answer(Updates.text(1, "/start"), Routes.class)).contains("\"start\"");
		assertThat(answer(Updates.text(1, "Help"), Routes.class)).contains("\"help\"");
		assertThat(answer(Updates.text(1, "call 911"), Routes.class)).contains("\"911\"");
		assertThat(answer(SampleUpdates.message("'photo':[]"), Routes.class)).contains("\"photo\"");
		assertThat(answer(SampleUpdates.of(UpdateType.CALLBACK_QUERY), Routes.class)).contains("\"bought 5\"")
			.contains("answerCallbackQuery");
		assertThat(answer(Updates.text(1, "/settings"), Routes.class)).contains("\"settings\"");
		assertThat(answer(SampleUpdates.of(UpdateType.CHAT_BOOST), Routes.class)).contains("\"boost\"");
		assertThat(answer(Updates.text(1, "/pass"), Routes.class)).contains("\"fallback\"");
	}

	@Test
	void isSpecificBeforeGeneralTogetherWithAnnotatedMethods() throws Exception {
		assertThat(answer(Updates.text(1, "/hello"), Routes.class, Controller.class)).contains("\"hello\"");
	}

	@Test
	void failsTheStartTogetherWithAnnotatedMethods() {
		assertThatExceptionOfType(AmbiguousMappingException.class)
			.isThrownBy(() -> new BotApplication(Ping.class, Rival.class))
			.withMessageContaining("mapped to /ping")
			.withMessageContaining("PlainHandlerTests$Ping")
			.withMessageContaining("Rival#ping()");
	}

	@Test
	void letsAdviceTakeWhatItThrows() throws Exception {
		assertThat(answer(Updates.text(1, "/fail"), Routes.class, Advice.class)).contains("\"advice\"");
	}

	private static String answer(Update update, Class<?>... components) throws Exception {
		try (BotApplication application = new BotApplication(components)) {
			return application.dispatch(update).toString();
		}
	}

	static class Ping implements UpdateHandler {

		@Override
		public UpdateMappingInfo mapping() {
			return UpdateMappingInfo.of(UpdateType.MESSAGE).commands("ping").build();
		}

		@Override
		public Object handle(UpdateContext context) {
			return "pong";
		}

	}

	@Configuration
	static class Routes {

		@Bean
		UpdateRoutes routes() {
			return UpdateRoutes.route()
				.command("start", (context) -> "start")
				.text("Help", (context) -> "help")
				.pattern("(?<number>\\d{3})", (context) -> TextMatch.of(context).variable("number"))
				.having(MessageContentType.PHOTO, (context) -> "photo")
				.callback("buy:{id}", (context) -> "bought " + TextMatch.of(context).variable("id"))
				.nest((mapping) -> mapping.chatTypes(ChatType.PRIVATE),
						(routes) -> routes.command("settings", (context) -> "settings"))
				.on(UpdateType.CHAT_BOOST, (context) -> "boost")
				.command("pass", (context) -> Unhandled.UNHANDLED)
				.command("fail", (context) -> {
					throw new IllegalStateException("no");
				})
				.fallback((context) -> "fallback")
				.build();
		}

	}

	@BotController
	static class Controller {

		@BotCommand
		String hello() {
			return "hello";
		}

	}

	@BotController
	static class Rival {

		@BotCommand
		String ping() {
			return "rival";
		}

	}

	@BotControllerAdvice
	static class Advice {

		@BotExceptionHandler
		String handle(IllegalStateException ex) {
			return "advice";
		}

	}

}
