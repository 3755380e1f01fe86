package io.github.telegramspring.emulator.world;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The chat of a person with a bot. The bot knows it by the person's id.
 */
public final class PrivateChat {

	private final Person person;

	private final BotAccount bot;

	private final List<StoredMessage> messages = new ArrayList<>();

	private int seen;

	PrivateChat(Person person, BotAccount bot) {
		this.person = person;
		this.bot = bot;
	}

	/**
	 * Returns the number the bot knows the chat by.
	 * @return the id
	 */
	public long id() {
		return this.person.id();
	}

	/**
	 * Returns the person.
	 * @return the person
	 */
	public Person person() {
		return this.person;
	}

	/**
	 * Returns the bot.
	 * @return the bot
	 */
	public BotAccount bot() {
		return this.bot;
	}

	/**
	 * Returns the history.
	 * @return the messages, oldest first
	 */
	public List<StoredMessage> messages() {
		return List.copyOf(this.messages);
	}

	/**
	 * Returns how many messages there are.
	 * @return the size of the history
	 */
	public int size() {
		return this.messages.size();
	}

	/**
	 * Finds a message.
	 * @param id its number
	 * @return the message, or {@code null} if there is none
	 */
	public @Nullable StoredMessage message(long id) {
		for (StoredMessage message : this.messages) {
			if (message.id() == id) {
				return message;
			}
		}
		return null;
	}

	/**
	 * Adds a message at the end. Who writes has read everything so far, so a message of
	 * the person moves {@link #nextUnseen()} past what is there.
	 * @param message the message
	 */
	public void add(StoredMessage message) {
		this.messages.add(message);
		if (!message.isFromBot()) {
			this.seen = this.messages.size();
		}
	}

	/**
	 * Returns the messages of the bot from some point of the history on.
	 * @param start how many messages of the history to leave out
	 * @return the messages, oldest first
	 */
	public List<StoredMessage> fromBotSince(int start) {
		return this.messages.subList(start, this.messages.size()).stream().filter(StoredMessage::isFromBot).toList();
	}

	/**
	 * Takes the first message of the bot that was neither taken already nor followed by a
	 * message of the person.
	 * @return the message, or {@code null} if there is none
	 */
	public @Nullable StoredMessage nextUnseen() {
		return (this.seen < this.messages.size()) ? this.messages.get(this.seen++) : null;
	}

	/**
	 * Tells whether {@link #nextUnseen()} has a message to give.
	 * @return whether there is one
	 */
	public boolean hasUnseen() {
		return this.seen < this.messages.size();
	}

	@Override
	public String toString() {
		return "chat " + id() + " with " + this.bot;
	}

}
