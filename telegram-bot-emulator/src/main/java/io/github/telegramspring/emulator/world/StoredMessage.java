package io.github.telegramspring.emulator.world;

import java.time.Instant;

import io.github.telegramspring.api.model.InlineKeyboardMarkup;
import org.jspecify.annotations.Nullable;

/**
 * A message of a chat.
 *
 * @param id its number, as the bot sees it
 * @param chat the chat
 * @param from who sent it
 * @param date when it was sent
 * @param content what it is about
 * @param replyTo the message it replies to, or {@code null}
 * @param keyboard the buttons below it, or {@code null}
 * @param isProtected whether it must not be forwarded or saved
 */
public record StoredMessage(int id, PrivateChat chat, Account from, Instant date, MessageContent content,
		@Nullable StoredMessage replyTo, @Nullable InlineKeyboardMarkup keyboard, boolean isProtected) {

	/**
	 * Returns whether a bot sent it.
	 * @return whether the sender is a bot
	 */
	public boolean isFromBot() {
		return this.from instanceof BotAccount;
	}

	@Override
	public String toString() {
		return "message " + this.id;
	}

}
