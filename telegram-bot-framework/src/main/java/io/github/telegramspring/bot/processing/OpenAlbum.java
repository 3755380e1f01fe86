package io.github.telegramspring.bot.processing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import io.github.telegramspring.api.model.Message;

/**
 * An album of which more messages may come in.
 */
final class OpenAlbum {

	/**
	 * How many messages Telegram allows in an album.
	 */
	private static final int MAX_SIZE = 10;

	private final String groupId;

	private final List<?> keys;

	private final List<UpdateHandling> items = new ArrayList<>(MAX_SIZE);

	private long lastArrival;

	OpenAlbum(String groupId, List<?> keys) {
		this.groupId = groupId;
		this.keys = keys;
	}

	String groupId() {
		return this.groupId;
	}

	List<?> keys() {
		return this.keys;
	}

	void add(UpdateHandling item) {
		this.items.add(item);
		this.lastArrival = System.nanoTime();
	}

	boolean isFull() {
		return this.items.size() == MAX_SIZE;
	}

	long nanosSinceLastArrival() {
		return System.nanoTime() - this.lastArrival;
	}

	/**
	 * Returns the messages with their handlings, in the order of the album.
	 */
	List<UpdateHandling> items() {
		return this.items.stream()
			.sorted(Comparator.comparingInt((item) -> message(item.update()).messageId()))
			.toList();
	}

	static Message message(ReceivedUpdate update) {
		Message message = update.readable().effectiveMessage();
		if (message == null) {
			throw new IllegalStateException("Update " + update.id() + " is no message and cannot be part of an album");
		}
		return message;
	}

}
