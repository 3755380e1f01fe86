package io.github.telegramspring.emulator.limit;

import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A window for each chat. Those that were not used for as long as they are wide are
 * forgotten, so that a bot can write to any number of chats.
 */
final class ChatWindows {

	private static final float LOAD_FACTOR = 0.75f;

	private final Map<Long, SlidingWindow> windows = new LinkedHashMap<>(16, LOAD_FACTOR, true);

	private final int count;

	private final Duration length;

	ChatWindows(int count, Duration length) {
		this.count = count;
		this.length = length;
	}

	SlidingWindow of(long chatId, Instant now) {
		Iterator<SlidingWindow> longestUnused = this.windows.values().iterator();
		while (longestUnused.hasNext() && longestUnused.next().isEmpty(now)) {
			longestUnused.remove();
		}
		return this.windows.computeIfAbsent(chatId, (id) -> new SlidingWindow(this.count, this.length));
	}

}
