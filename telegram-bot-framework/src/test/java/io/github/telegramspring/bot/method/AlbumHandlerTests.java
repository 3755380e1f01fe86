package io.github.telegramspring.bot.method;

import java.util.List;
import java.util.stream.IntStream;

import io.github.telegramspring.api.model.ChatType;
import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.api.model.Update;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.api.model.User;
import io.github.telegramspring.bot.RecordingBot;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.Updates;
import io.github.telegramspring.bot.annotation.BotAlbum;
import io.github.telegramspring.bot.annotation.BotController;
import io.github.telegramspring.bot.annotation.BotMessage;
import io.github.telegramspring.bot.mapping.HandlerDispatcher;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Methods that get albums.
 */
class AlbumHandlerTests {

	@Test
	void getAllMessagesAndAnswerToTheFirst() throws Exception {
		try (BotApplication application = new BotApplication(AlbumBot.class)) {
			UpdateContext context = album(application.bot, 3);
			new HandlerDispatcher(application.registry).dispatch(context);
			assertThat(context.isHandled()).isTrue();
			assertThat(application.bot.calls()).singleElement()
				.satisfies((call) -> assertThat(call).startsWith("sendMessage").contains("3 from Alice"));
		}
	}

	@Test
	void leaveSingleMessagesToOtherMethods() throws Exception {
		try (BotApplication application = new BotApplication(AlbumBot.class)) {
			assertThat(application.send("hi")).singleElement()
				.satisfies((call) -> assertThat(call).contains("a message"));
		}
	}

	@Test
	void areTheOnlyOnesThatGetAlbums() throws Exception {
		try (BotApplication application = new BotApplication(GroupAlbumBot.class)) {
			UpdateContext context = album(application.bot, 2);
			new HandlerDispatcher(application.registry).dispatch(context);
			assertThat(context.isHandled()).isFalse();
			assertThat(application.bot.calls()).isEmpty();
		}
	}

	@Test
	void tellWhichKindsOfMessagesAreGathered() {
		try (BotApplication application = new BotApplication(GroupAlbumBot.class)) {
			assertThat(application.registry.albumTypes()).containsExactlyInAnyOrder(UpdateType.MESSAGE,
					UpdateType.CHANNEL_POST);
			assertThat(application.registry.updateTypes()).containsExactlyInAnyOrder(UpdateType.MESSAGE,
					UpdateType.CHANNEL_POST);
		}
	}

	@Test
	void sayWhatTheyExpect() {
		try (BotApplication application = new BotApplication(AlbumBot.class)) {
			assertThat(application.registry.explain(Updates.context(application.bot, Updates.text(1, "hi"))))
				.anyMatch((decision) -> "an album".equals(decision.expected()));
			assertThat(application.registry.explain(album(application.bot, 2)))
				.anyMatch((decision) -> "a single message, not an album".equals(decision.expected()));
		}
	}

	@Test
	void cannotBeForEdits() {
		assertThatExceptionOfType(InvalidHandlerMethodException.class)
			.isThrownBy(() -> new BotApplication(EditedAlbumBot.class))
			.withMessageContaining("There are albums of");
	}

	private static UpdateContext album(RecordingBot bot, int size) {
		List<Message> messages = IntStream.range(0, size).mapToObj((number) -> Updates.message("m" + number)).toList();
		return new UpdateContext(bot, bot::getMe, Update.of(1).message(messages.get(0)), () -> "{}", messages);
	}

	@BotController
	static class AlbumBot {

		@BotAlbum
		String album(List<Message> album, User user) {
			return album.size() + " from " + user.firstName();
		}

		@BotMessage
		String message() {
			return "a message";
		}

	}

	@BotController
	static class GroupAlbumBot {

		@BotAlbum(from = { UpdateType.MESSAGE, UpdateType.CHANNEL_POST },
				chatTypes = { ChatType.GROUP, ChatType.CHANNEL })
		String album(List<Message> album) {
			return "an album";
		}

		@BotMessage
		String message() {
			return "a message";
		}

	}

	@BotController
	static class EditedAlbumBot {

		@BotAlbum(from = UpdateType.EDITED_MESSAGE)
		void album(List<Message> album) {
		}

	}

}
