package io.github.telegramspring.api.broadcast;

import org.jspecify.annotations.Nullable;

/**
 * Keeps nothing.
 */
enum NoBroadcastProgress implements BroadcastProgress {

	/**
	 * The only one.
	 */
	INSTANCE;

	@Override
	public @Nullable BroadcastCheckpoint load(String broadcast) {
		return null;
	}

	@Override
	public void save(String broadcast, BroadcastCheckpoint checkpoint) {
	}

}
