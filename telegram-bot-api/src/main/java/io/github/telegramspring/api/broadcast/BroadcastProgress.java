package io.github.telegramspring.api.broadcast;

import org.jspecify.annotations.Nullable;

/**
 * Keeps how far broadcasts have come, so that one that was stopped or killed can go on.
 *
 * <pre class="code">
 * class RedisBroadcastProgress implements BroadcastProgress {
 *
 *     &#64;Override
 *     public &#64;Nullable BroadcastCheckpoint load(String broadcast) {
 *         String text = this.redis.opsForValue().get("broadcast:" + broadcast);
 *         return (text != null) ? BroadcastCheckpoint.parse(text) : null;
 *     }
 *
 *     &#64;Override
 *     public void save(String broadcast, BroadcastCheckpoint checkpoint) {
 *         this.redis.opsForValue().set("broadcast:" + broadcast, checkpoint.toText());
 *     }
 *
 * }
 * </pre>
 */
public interface BroadcastProgress {

	/**
	 * Returns how far a broadcast has come.
	 * @param broadcast the name of the broadcast
	 * @return what was saved last, or {@code null} if it has not begun
	 */
	@Nullable BroadcastCheckpoint load(String broadcast);

	/**
	 * Saves how far a broadcast has come; called after each chat, by one thread at a
	 * time.
	 * @param broadcast the name of the broadcast
	 * @param checkpoint what to save in place of what was saved before
	 */
	void save(String broadcast, BroadcastCheckpoint checkpoint);

	/**
	 * Keeps nothing: for broadcasts that may begin again from the start.
	 * @return such a progress
	 */
	static BroadcastProgress none() {
		return NoBroadcastProgress.INSTANCE;
	}

}
