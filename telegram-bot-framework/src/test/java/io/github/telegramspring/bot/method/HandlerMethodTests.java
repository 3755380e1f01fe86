package io.github.telegramspring.bot.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.method.BotMethod;
import io.github.telegramspring.api.method.SendChatAction;
import io.github.telegramspring.api.method.SendMessage;
import io.github.telegramspring.api.model.CallbackQuery;
import io.github.telegramspring.api.model.Chat;
import io.github.telegramspring.api.model.ChatAction;
import io.github.telegramspring.api.model.InlineQuery;
import io.github.telegramspring.api.model.Location;
import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.api.model.Update;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.api.model.User;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.Updates;
import io.github.telegramspring.bot.annotation.BotCommand;
import io.github.telegramspring.bot.annotation.BotController;
import io.github.telegramspring.bot.annotation.UpdateMapping;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class HandlerMethodTests {

	private static final List<Object> seen = new ArrayList<>();

	@Test
	void answersACommandWithTheTextItReturns() throws Exception {
		assertThat(send("/start")).containsExactly("sendMessage {\"chat_id\":42,\"text\":\"Hello Alice\"}");
	}

	@Test
	void matchesCommandsInAnyCaseAndUnderEachOfTheirNames() throws Exception {
		assertThat(send("/START")).hasSize(1);
		assertThat(send("/hello@Test_Bot")).hasSize(1);
	}

	@Test
	void leavesCommandsOfOtherBotsAndOtherNamesAlone() throws Exception {
		assertThat(send("/start@other_bot")).isEmpty();
		assertThat(send("/started")).isEmpty();
		assertThat(send("start")).isEmpty();
	}

	@Test
	void takesTheNameOfTheMethodForACommandWithoutName() throws Exception {
		assertThat(send("/ping")).containsExactly("sendMessage {\"chat_id\":42,\"text\":\"pong\"}");
	}

	@Test
	void leavesEditedMessagesAlone() throws Exception {
		try (BotApplication application = new BotApplication(Controller.class)) {
			assertThat(application.dispatch(Update.of(1).editedMessage(Updates.message("/ping")))).isEmpty();
		}
	}

	@Test
	void resolvesWhatTheUpdateBringsByType() throws Exception {
		seen.clear();
		try (BotApplication application = new BotApplication(Controller.class)) {
			application.send("/all");
			assertThat(seen).containsExactly(Updates.text(1, "/all"), Updates.message("/all"), Updates.ALICE,
					Updates.message("/all").chat(), application.bot, UpdateType.MESSAGE, Optional.empty(), "null");
		}
	}

	@Test
	void executesTheMethodsItReturnsInTheirOrder() throws Exception {
		assertThat(send("/many")).containsExactly("sendChatAction {\"chat_id\":42,\"action\":\"typing\"}",
				"sendMessage {\"chat_id\":42,\"text\":\"one\"}", "sendMessage {\"chat_id\":42,\"text\":\"two\"}");
		assertThat(send("/maybe")).containsExactly("sendMessage {\"chat_id\":42,\"text\":\"yes\"}");
		assertThat(send("/nothing")).isEmpty();
		assertThat(send("/method")).containsExactly("sendMessage {\"chat_id\":7,\"text\":\"elsewhere\"}");
	}

	@Test
	void refusesToReturnWhatNothingIsKnownToDoWith() {
		assertThatIllegalStateException().isThrownBy(() -> send("/strange"))
			.withMessageContaining("java.lang.Integer")
			.withMessageContaining("allowed are String, Reply, any BotMethod");
	}

	@Test
	void handlesOtherKindsOfUpdates() throws Exception {
		seen.clear();
		try (BotApplication application = new BotApplication(Controller.class)) {
			application.dispatch(Update.of(1).inlineQuery(InlineQuery.of("q", Updates.ALICE, "cats", "")));
			assertThat(seen).containsExactly("cats");
		}
	}

	@Test
	void ignoresUpdatesWithoutHandler() throws Exception {
		try (BotApplication application = new BotApplication(Controller.class)) {
			assertThat(application
				.dispatch(Update.of(1).callbackQuery(CallbackQuery.of("c", Updates.ALICE, "instance").data("x"))))
				.isEmpty();
		}
	}

	@Test
	void saysWhichArgumentAnUpdateLacks() {
		assertThatExceptionOfType(MissingArgumentException.class).isThrownBy(() -> send("/place"))
			.withMessageContaining("There is no Location in update 1 (message)")
			.withMessageContaining("Controller#place(Location)");
	}

	@Test
	void knowsWhichKindsOfUpdatesItHandles() {
		try (BotApplication application = new BotApplication(Controller.class)) {
			assertThat(application.registry.updateTypes()).containsExactlyInAnyOrder(UpdateType.MESSAGE,
					UpdateType.INLINE_QUERY);
		}
	}

	private static List<String> send(String text) throws Exception {
		try (BotApplication application = new BotApplication(Controller.class)) {
			return application.send(text);
		}
	}

	@BotController
	static class Controller {

		@BotCommand({ "start", "hello" })
		String start(User user) {
			return "Hello " + user.firstName();
		}

		@BotCommand
		String ping() {
			return "pong";
		}

		@BotCommand("all")
		void all(Update update, Message message, User user, Chat chat, TelegramBot bot, UpdateContext context,
				Optional<CallbackQuery> callbackQuery, @Nullable InlineQuery inlineQuery) {
			seen.addAll(List.of(update, message, user, chat, bot, context.type(), callbackQuery,
					String.valueOf(inlineQuery)));
		}

		@BotCommand("many")
		List<Object> many() {
			return List.of(SendChatAction.of(42, ChatAction.TYPING), "one", List.of("two"));
		}

		@BotCommand("maybe")
		Optional<String> maybe() {
			return Optional.of("yes");
		}

		@BotCommand("nothing")
		@Nullable List<BotMethod<?>> nothing() {
			return null;
		}

		@BotCommand("method")
		SendMessage method() {
			return SendMessage.of(7, "elsewhere");
		}

		@BotCommand("strange")
		List<Object> strange() {
			return List.of(5);
		}

		@BotCommand("place")
		void place(Location location) {
		}

		@UpdateMapping(types = UpdateType.INLINE_QUERY)
		void query(InlineQuery query) {
			seen.add(query.query());
		}

	}

}
