package io.github.telegramspring.bot;

import java.util.List;
import java.util.Locale;

import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.api.model.MessageEntity;
import io.github.telegramspring.api.model.MessageEntityType;
import org.jspecify.annotations.Nullable;

/**
 * A command that a user sent: {@code /weather@my_bot Oslo 3}.
 *
 * @param name the name in lower case, without slash
 * @param recipient the user name of the bot it is for, without {@code @}, or {@code null}
 * if it is for any bot
 * @param arguments what follows, without white space around it
 */
public record CommandCall(String name, @Nullable String recipient, String arguments) {

	/**
	 * Finds the command of a message.
	 * @param message the message
	 * @return the command, or {@code null} if Telegram did not mark one at the very start
	 * of the text
	 */
	public static @Nullable CommandCall of(Message message) {
		String text = message.text();
		List<MessageEntity> entities = message.entities();
		if (text == null || entities == null || entities.isEmpty()) {
			return null;
		}
		MessageEntity first = entities.get(0);
		if (first.type() != MessageEntityType.BOT_COMMAND || first.offset() != 0 || first.length() > text.length()) {
			return null;
		}
		String[] parts = text.substring(1, first.length()).split("@", -1);
		return new CommandCall(parts[0].toLowerCase(Locale.ROOT), (parts.length > 1) ? parts[1] : null,
				text.substring(first.length()).strip());
	}

	/**
	 * Tells whether the command is for a bot.
	 * @param username the user name of the bot, without {@code @}
	 * @return whether it names that bot or none
	 */
	public boolean isFor(@Nullable String username) {
		return this.recipient == null || this.recipient.equalsIgnoreCase(username);
	}

}
