package io.github.telegramspring.emulator.world;

import java.time.Instant;

import io.github.telegramspring.api.model.InlineKeyboardMarkup;
import io.github.telegramspring.emulator.content.MessageContent;
import org.jspecify.annotations.Nullable;

/**
 * A message of a chat, which can be edited.
 */
public final class StoredMessage {

	private final int id;

	private final Chat chat;

	private final Account from;

	private final Instant date;

	private final Draft draft;

	private MessageContent content;

	private @Nullable InlineKeyboardMarkup keyboard;

	private @Nullable Instant editDate;

	/**
	 * Makes a message of a draft.
	 * @param id its number, as bots see it
	 * @param chat the chat
	 * @param from who sends it
	 * @param date when it is sent
	 * @param draft what is sent
	 */
	public StoredMessage(int id, Chat chat, Account from, Instant date, Draft draft) {
		this.id = id;
		this.chat = chat;
		this.from = from;
		this.date = date;
		this.draft = draft;
		this.content = draft.content();
		this.keyboard = draft.keyboard();
	}

	/**
	 * Returns the number, as bots see it.
	 * @return the {@code message_id}
	 */
	public int id() {
		return this.id;
	}

	/**
	 * Returns where the message is.
	 * @return the chat
	 */
	public Chat chat() {
		return this.chat;
	}

	/**
	 * Returns who sent it.
	 * @return the sender
	 */
	public Account from() {
		return this.from;
	}

	/**
	 * Returns when it was sent.
	 * @return the time, in whole seconds
	 */
	public Instant date() {
		return this.date;
	}

	/**
	 * Returns when it was changed last.
	 * @return the time, or {@code null} if it was never changed
	 */
	public @Nullable Instant editDate() {
		return this.editDate;
	}

	/**
	 * Returns what it is about.
	 * @return the content
	 */
	public MessageContent content() {
		return this.content;
	}

	/**
	 * Returns the buttons below it.
	 * @return the buttons, or {@code null} if there are none
	 */
	public @Nullable InlineKeyboardMarkup keyboard() {
		return this.keyboard;
	}

	/**
	 * Returns the message it replies to.
	 * @return the message, or {@code null} if it is no reply
	 */
	public @Nullable StoredMessage replyTo() {
		return this.draft.replyTo();
	}

	/**
	 * Returns where it was forwarded from.
	 * @return the origin, or {@code null} if it was not forwarded
	 */
	public @Nullable ForwardOrigin origin() {
		return this.draft.origin();
	}

	/**
	 * Returns the album it belongs to.
	 * @return the number of the album, or {@code null} if it belongs to none
	 */
	public @Nullable String albumId() {
		return this.draft.albumId();
	}

	/**
	 * Tells whether it must not be forwarded or saved.
	 * @return whether it is protected
	 */
	public boolean isProtected() {
		return this.draft.isProtected();
	}

	/**
	 * Tells whether a bot sent it.
	 * @return whether the sender is a bot
	 */
	public boolean isFromBot() {
		return this.from instanceof BotAccount;
	}

	/**
	 * Tells whether it was posted in the name of a channel.
	 * @return whether it is a post
	 */
	public boolean isPost() {
		return this.chat instanceof GroupChat group && group.kind() == GroupKind.CHANNEL;
	}

	/**
	 * Changes the message.
	 * @param content what it is about
	 * @param keyboard the buttons below it, or {@code null}
	 * @param date when it is changed, or {@code null} if that does not show
	 */
	public void edit(MessageContent content, @Nullable InlineKeyboardMarkup keyboard, @Nullable Instant date) {
		this.content = content;
		this.keyboard = keyboard;
		this.editDate = (date != null) ? date : this.editDate;
	}

	@Override
	public String toString() {
		return "message " + this.id;
	}

}
