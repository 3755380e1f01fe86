package io.github.telegramspring.api.broadcast;

import java.util.Set;

import tools.jackson.databind.json.JsonMapper;

/**
 * How far a broadcast has come. Chats are counted in the order in which the application
 * names them, from 0.
 *
 * <pre class="code">
 * String text = broadcast.progress().toText();
 * BroadcastCheckpoint same = BroadcastCheckpoint.parse(text);
 * </pre>
 *
 * @param position how many chats are done without a gap
 * @param ahead the chats beyond that which are done too; a thousand at most
 * @param sent how many chats got the message
 * @param unreachable how many have blocked the bot or are gone
 * @param failed how many failed in another way
 */
public record BroadcastCheckpoint(long position, Set<Long> ahead, long sent, long unreachable, long failed) {

	/**
	 * Keeps the chats from being changed.
	 */
	public BroadcastCheckpoint {
		ahead = Set.copyOf(ahead);
	}

	/**
	 * Returns where a broadcast begins.
	 * @return the checkpoint before the first chat
	 */
	public static BroadcastCheckpoint start() {
		return new BroadcastCheckpoint(0, Set.of(), 0, 0, 0);
	}

	/**
	 * Reads a checkpoint.
	 * @param text what {@link #toText} gave
	 * @return the checkpoint
	 * @throws tools.jackson.core.JacksonException if it is something else
	 */
	public static BroadcastCheckpoint parse(String text) {
		return JsonMapper.shared().readValue(text, BroadcastCheckpoint.class);
	}

	/**
	 * Returns the checkpoint as text, to be stored.
	 * @return a line of JSON
	 */
	public String toText() {
		return JsonMapper.shared().writeValueAsString(this);
	}

	boolean isDone(long index) {
		return index < this.position || this.ahead.contains(index);
	}

}
