package io.github.telegramspring.emulator.world;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import io.github.telegramspring.api.json.JsonWritable;
import org.jspecify.annotations.Nullable;

/**
 * A chat with its messages.
 */
public abstract sealed class Chat permits PrivateChat, GroupChat, BusinessChat {

	private final NavigableMap<Integer, StoredMessage> messages = new TreeMap<>();

	private final int memory;

	private int lastSeen;

	Chat(int memory) {
		this.memory = memory;
	}

	/**
	 * Returns the number bots know the chat by.
	 * @return the id
	 */
	public abstract long id();

	/**
	 * Returns what bots see of the chat.
	 * @return the JSON object
	 */
	public abstract JsonWritable json();

	/**
	 * Returns the bots that get what happens in the chat.
	 * @return the bots
	 */
	public abstract List<BotAccount> bots();

	/**
	 * Takes the next number for a message.
	 * @return the number
	 */
	public abstract int nextMessageId();

	/**
	 * Returns the history.
	 * @return the messages, oldest first
	 */
	public List<StoredMessage> messages() {
		return List.copyOf(this.messages.values());
	}

	/**
	 * Finds a message.
	 * @param id its number
	 * @return the message, or {@code null} if there is none
	 */
	public @Nullable StoredMessage message(long id) {
		return (id > 0 && id <= Integer.MAX_VALUE) ? this.messages.get((int) id) : null;
	}

	/**
	 * Returns the number of the latest message.
	 * @return the number, 0 if there is none
	 */
	public int lastMessageId() {
		return this.messages.isEmpty() ? 0 : this.messages.lastKey();
	}

	/**
	 * Adds a message at the end. Who writes has read everything so far, so a message of a
	 * person moves {@link #nextUnseen()} past what is there.
	 * @param message the message
	 */
	public void add(StoredMessage message) {
		this.messages.put(message.id(), message);
		if (!message.isFromBot()) {
			this.lastSeen = message.id();
		}
		if (this.messages.size() > this.memory) {
			this.messages.pollFirstEntry();
		}
	}

	/**
	 * Removes a message.
	 * @param message the message
	 */
	public void remove(StoredMessage message) {
		this.messages.remove(message.id());
	}

	/**
	 * Returns the messages of bots from some point of the history on.
	 * @param id the number of the last message to leave out
	 * @return the messages, oldest first
	 */
	public List<StoredMessage> fromBotsAfter(int id) {
		return this.messages.tailMap(id, false).values().stream().filter(StoredMessage::isFromBot).toList();
	}

	/**
	 * Takes the first message of a bot that was neither taken already nor followed by a
	 * message of a person.
	 * @return the message, or {@code null} if there is none
	 */
	public @Nullable StoredMessage nextUnseen() {
		Map.Entry<Integer, StoredMessage> next = this.messages.higherEntry(this.lastSeen);
		while (next != null && !next.getValue().isFromBot()) {
			next = this.messages.higherEntry(next.getKey());
		}
		if (next == null) {
			return null;
		}
		this.lastSeen = next.getKey();
		return next.getValue();
	}

	/**
	 * Tells whether {@link #nextUnseen()} has a message to give.
	 * @return whether there is one
	 */
	public boolean hasUnseen() {
		return !fromBotsAfter(this.lastSeen).isEmpty();
	}

}
