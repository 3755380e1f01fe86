package io.github.telegramspring.emulator.world;

import java.util.Locale;

import io.github.telegramspring.api.model.MessageEntityType;
import io.github.telegramspring.api.text.FormattedText;
import io.github.telegramspring.emulator.content.MediaContent;
import io.github.telegramspring.emulator.content.MessageContent;
import io.github.telegramspring.emulator.content.TextContent;

/**
 * Which bots get a message. In a group a bot that is no administrator gets, as long as
 * its privacy mode is on: commands that name it, or no bot if it wrote last or is the
 * only one; messages that mention it; replies to its messages; what it offered; and
 * events. Bots get events only of what bots do.
 */
public final class MessageAudience {

	private MessageAudience() {
	}

	/**
	 * Decides about one bot.
	 * @param message the message
	 * @param bot a bot of the chat
	 * @return whether the bot gets the message
	 */
	public static boolean includes(StoredMessage message, BotAccount bot) {
		if (!(message.chat() instanceof GroupChat group)) {
			return !message.isFromBot();
		}
		if (message.content().isService()) {
			return true;
		}
		if (message.isFromBot()) {
			return false;
		}
		return message.isPost() || bot.readsAllMessages() || group.member(bot).status().isAdministrator()
				|| isMine(message, bot) || isAddressed(message.content(), group, bot);
	}

	private static boolean isMine(StoredMessage message, BotAccount bot) {
		StoredMessage replyTo = message.replyTo();
		return (replyTo != null && replyTo.from().equals(bot)) || bot.equals(message.viaBot());
	}

	private static boolean isAddressed(MessageContent content, GroupChat group, BotAccount bot) {
		FormattedText seen = seen(content);
		String name = "@" + bot.username().toLowerCase(Locale.ROOT);
		boolean commanded = seen.textsOf(MessageEntityType.BOT_COMMAND)
			.stream()
			.map((command) -> command.toLowerCase(Locale.ROOT))
			.anyMatch((command) -> command.endsWith(name) || (!command.contains("@") && group.addresses(bot)));
		return commanded || seen.textsOf(MessageEntityType.MENTION)
			.stream()
			.anyMatch((mention) -> mention.toLowerCase(Locale.ROOT).equals(name));
	}

	private static FormattedText seen(MessageContent content) {
		if (content instanceof MediaContent media) {
			return media.caption();
		}
		return (content instanceof TextContent text) ? text.text() : FormattedText.EMPTY;
	}

}
