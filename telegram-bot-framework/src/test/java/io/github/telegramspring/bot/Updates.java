package io.github.telegramspring.bot;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import io.github.telegramspring.api.json.Json;
import io.github.telegramspring.api.model.Chat;
import io.github.telegramspring.api.model.ChatType;
import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.api.model.MessageEntity;
import io.github.telegramspring.api.model.MessageEntityType;
import io.github.telegramspring.api.model.Update;
import io.github.telegramspring.api.model.User;

/**
 * Updates as Telegram would send them.
 */
public final class Updates {

	public static final User ALICE = User.of(42, false, "Alice");

	private Updates() {
	}

	/**
	 * A message in a private chat, with the entity of its command if it starts with one.
	 */
	public static Message message(String text) {
		Message message = Message.of(7, Instant.ofEpochSecond(1_800_000_000), Chat.of(42, ChatType.PRIVATE))
			.from(ALICE)
			.text(text);
		int end = text.indexOf(' ');
		return text.startsWith("/")
				? message.entities(
						List.of(MessageEntity.of(MessageEntityType.BOT_COMMAND, 0, (end > 0) ? end : text.length())))
				: message;
	}

	public static Update text(long id, String text) {
		return Update.of(id).message(message(text));
	}

	/**
	 * A message of another person in his private chat.
	 */
	public static Update text(long id, long user, String text) {
		return Update.of(id)
			.message(Message.of(7, Instant.ofEpochSecond(1_800_000_000), Chat.of(user, ChatType.PRIVATE))
				.from(User.of(user, false, "User"))
				.text(text));
	}

	public static byte[] json(Update update) {
		return Json.write(update).getBytes(StandardCharsets.UTF_8);
	}

	public static UpdateContext context(RecordingBot bot, Update update) {
		return new UpdateContext(bot, bot::getMe, update);
	}

}
