package io.github.telegramspring.emulator.engine;

import io.github.telegramspring.api.model.InlineKeyboardMarkup;
import io.github.telegramspring.emulator.world.MessageContent;
import io.github.telegramspring.emulator.world.StoredMessage;
import org.jspecify.annotations.Nullable;

/**
 * A message before it is sent.
 *
 * @param content what it is about
 * @param replyTo the message it replies to, or {@code null}
 * @param keyboard the buttons below it, or {@code null}
 * @param isProtected whether it must not be forwarded or saved
 */
public record Draft(MessageContent content, @Nullable StoredMessage replyTo, @Nullable InlineKeyboardMarkup keyboard,
		boolean isProtected) {

	static Draft of(MessageContent content) {
		return new Draft(content, null, null, false);
	}

}
