package io.github.telegramspring.emulator.world;

import io.github.telegramspring.api.model.InlineKeyboardMarkup;
import io.github.telegramspring.emulator.content.MessageContent;
import org.jspecify.annotations.Nullable;

/**
 * A message before it is sent.
 *
 * @param content what it is about
 * @param replyTo the message it replies to, or {@code null}
 * @param keyboard the buttons below it, or {@code null}
 * @param isProtected whether it must not be forwarded or saved
 * @param origin where it was forwarded from, or {@code null}
 * @param albumId the number of the album it belongs to, or {@code null}
 * @param viaBot the bot that offered it to whom sends it, or {@code null}
 * @param topicId the number of the forum topic it is sent to, 0 for none
 */
public record Draft(MessageContent content, @Nullable StoredMessage replyTo, @Nullable InlineKeyboardMarkup keyboard,
		boolean isProtected, @Nullable ForwardOrigin origin, @Nullable String albumId, @Nullable BotAccount viaBot,
		int topicId) {

	/**
	 * Makes a message of its content alone.
	 * @param content what it is about
	 * @return the message
	 */
	public static Draft of(MessageContent content) {
		return new Draft(content, null, null, false, null, null, null, 0);
	}

	/**
	 * Returns a copy that replies to a message.
	 * @param replyTo the message, or {@code null}
	 * @return the message
	 */
	public Draft replyTo(@Nullable StoredMessage replyTo) {
		return new Draft(this.content, replyTo, this.keyboard, this.isProtected, this.origin, this.albumId, this.viaBot,
				this.topicId);
	}

	/**
	 * Returns a copy with buttons.
	 * @param keyboard the buttons, or {@code null}
	 * @return the message
	 */
	public Draft keyboard(@Nullable InlineKeyboardMarkup keyboard) {
		return new Draft(this.content, this.replyTo, keyboard, this.isProtected, this.origin, this.albumId, this.viaBot,
				this.topicId);
	}

	/**
	 * Returns a copy that may be forwarded and saved, or not.
	 * @param isProtected whether it must not
	 * @return the message
	 */
	public Draft isProtected(boolean isProtected) {
		return new Draft(this.content, this.replyTo, this.keyboard, isProtected, this.origin, this.albumId, this.viaBot,
				this.topicId);
	}

	/**
	 * Returns a copy that is forwarded.
	 * @param origin where it comes from
	 * @return the message
	 */
	public Draft origin(ForwardOrigin origin) {
		return new Draft(this.content, this.replyTo, this.keyboard, this.isProtected, origin, this.albumId, this.viaBot,
				this.topicId);
	}

	/**
	 * Returns a copy that belongs to an album.
	 * @param albumId the number of the album
	 * @return the message
	 */
	public Draft albumId(String albumId) {
		return new Draft(this.content, this.replyTo, this.keyboard, this.isProtected, this.origin, albumId, this.viaBot,
				this.topicId);
	}

	/**
	 * Returns a copy that a bot offered.
	 * @param viaBot the bot
	 * @return the message
	 */
	public Draft viaBot(BotAccount viaBot) {
		return new Draft(this.content, this.replyTo, this.keyboard, this.isProtected, this.origin, this.albumId, viaBot,
				this.topicId);
	}

	/**
	 * Returns a copy that is sent to a forum topic.
	 * @param topicId the number of the topic, 0 for none
	 * @return the message
	 */
	public Draft topicId(int topicId) {
		return new Draft(this.content, this.replyTo, this.keyboard, this.isProtected, this.origin, this.albumId,
				this.viaBot, topicId);
	}

}
