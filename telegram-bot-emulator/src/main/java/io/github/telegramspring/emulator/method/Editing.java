package io.github.telegramspring.emulator.method;

import java.nio.charset.StandardCharsets;

import io.github.telegramspring.api.model.InlineKeyboardMarkup;
import io.github.telegramspring.emulator.content.MessageContent;
import io.github.telegramspring.emulator.engine.BotSession;
import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.wire.Answer;
import io.github.telegramspring.emulator.wire.RefusalException;
import io.github.telegramspring.emulator.wire.WireJson;
import io.github.telegramspring.emulator.world.MessageJson;
import io.github.telegramspring.emulator.world.StoredMessage;
import org.jspecify.annotations.Nullable;

/**
 * What all methods that change a message have in common (telegram-server.md §2.2, §5.9).
 *
 * @param bot who changes it
 * @param arguments the arguments
 * @param keyboard the buttons below it from now on, or {@code null}
 */
record Editing(BotSession bot, Arguments arguments, @Nullable InlineKeyboardMarkup keyboard) {

	private static final String NOT_MODIFIED = "message is not modified: specified new message content and reply "
			+ "markup are exactly the same as a current content and reply markup of the message";

	/**
	 * Starts to change a message.
	 * @param bot who changes it
	 * @param arguments the arguments
	 * @return what is to be done
	 * @throws RefusalException if the buttons are malformed, or not below the message
	 */
	static Editing of(BotSession bot, Arguments arguments) {
		String markup = arguments.text("reply_markup");
		InlineKeyboardMarkup keyboard = KeyboardArgument.read(markup);
		if (keyboard == null && KeyboardArgument.isWithoutEffect(markup)) {
			throw RefusalException.badRequest("inline keyboard expected");
		}
		return new Editing(bot, arguments, keyboard);
	}

	/**
	 * Finds the message.
	 * @return the message
	 * @throws RefusalException if there is none, or it cannot be changed
	 */
	StoredMessage message() {
		return MessageArgument.editable(this.bot, this.arguments);
	}

	/**
	 * Changes the message.
	 * @param message the message
	 * @param content what it is about from now on
	 * @return the message, or {@code true} if the bot knows it by an
	 * {@code inline_message_id}
	 * @throws RefusalException if that is no change, or the bot edits too much
	 */
	Answer change(StoredMessage message, MessageContent content) {
		String before = bytes(message);
		StoredMessage changed = new StoredMessage(message.id(), message.chat(), message.from(), message.date(),
				message.draft());
		changed.edit(content, this.keyboard, message.editDate());
		if (before.equals(bytes(changed))) {
			throw RefusalException.badRequest(NOT_MODIFIED);
		}
		this.bot.flood().admit(message.chat(), false);
		this.bot.telegram().messages().change(message, content, this.keyboard);
		return MessageArgument.isInline(this.arguments) ? Answer.done()
				: Answer.result(MessageJson.withoutReply(message));
	}

	private static String bytes(StoredMessage message) {
		return new String(WireJson.bytes(MessageJson.withoutReply(message)), StandardCharsets.US_ASCII);
	}

}
