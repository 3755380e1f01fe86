package io.github.telegramspring.emulator.world;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

	private final Map<Long, List<String>> reactions = new LinkedHashMap<>();

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
	 * Returns what was sent at first.
	 * @return the message before it was changed
	 */
	public Draft draft() {
		return this.draft;
	}

	/**
	 * Returns the bot that offered the message to whom sent it.
	 * @return the bot, or {@code null}
	 */
	public @Nullable BotAccount viaBot() {
		return this.draft.viaBot();
	}

	/**
	 * Takes a reaction, in place of a former one.
	 * @param account who reacts
	 * @param emoji the reaction, none to take it back
	 * @return the former reaction
	 */
	public List<String> react(Account account, List<String> emoji) {
		List<String> former = this.reactions.getOrDefault(account.id(), List.of());
		this.reactions.put(account.id(), List.copyOf(emoji));
		return former;
	}

	/**
	 * Returns the reactions.
	 * @return the emoji by the id of who reacted
	 */
	public Map<Long, List<String>> reactions() {
		return Collections.unmodifiableMap(this.reactions);
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
	 * Tells whether there is a certain button below it.
	 * @param label what stands on the button
	 * @return whether there is such a button
	 */
	public boolean hasButton(String label) {
		return this.keyboard != null && this.keyboard.inlineKeyboard()
			.stream()
			.flatMap(List::stream)
			.anyMatch((button) -> button.text().equals(label));
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
