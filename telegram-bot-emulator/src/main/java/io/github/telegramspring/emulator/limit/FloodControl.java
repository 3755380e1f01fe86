package io.github.telegramspring.emulator.limit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import io.github.telegramspring.emulator.wire.RefusalException;
import io.github.telegramspring.emulator.world.Chat;
import io.github.telegramspring.emulator.world.GroupChat;

/**
 * Watches how much one bot sends. A call that is refused does not count, so a bot that
 * waits as long as it is told gets through.
 */
public final class FloodControl {

	private static final Duration SECOND = Duration.ofSeconds(1);

	private static final Duration MINUTE = Duration.ofMinutes(1);

	private final FloodLimits limits;

	private final Clock clock;

	private final SlidingWindow all;

	private final ChatWindows chats;

	private final ChatWindows groups;

	/**
	 * Starts with nothing sent.
	 * @param limits how much may be sent
	 * @param clock tells when
	 */
	public FloodControl(FloodLimits limits, Clock clock) {
		this.limits = limits;
		this.clock = clock;
		this.all = new SlidingWindow(limits.perSecond(), SECOND);
		this.chats = new ChatWindows(limits.perSecondInChat(), SECOND);
		this.groups = new ChatWindows(limits.perMinuteInGroup(), MINUTE);
	}

	/**
	 * Counts a call that sends, forwards, copies or edits messages.
	 * @param chat where
	 * @param isPaid whether the bot pays for a broadcast, which the limit for all chats
	 * together does not hold for
	 * @throws RefusalException if it comes too early
	 */
	public void admit(Chat chat, boolean isPaid) {
		Instant now = this.clock.instant();
		List<SlidingWindow> windows = windows(chat, isPaid, now);
		Instant next = windows.stream().map((window) -> window.next(now)).max(Instant::compareTo).orElse(now);
		if (next.isAfter(now)) {
			throw RefusalException.tooManyRequests(roundUp(Duration.between(now, next)));
		}
		windows.forEach((window) -> window.add(now));
	}

	private List<SlidingWindow> windows(Chat chat, boolean isPaid, Instant now) {
		List<SlidingWindow> windows = new ArrayList<>();
		if (this.limits.perSecond() > 0 && !isPaid) {
			windows.add(this.all);
		}
		if (this.limits.perSecondInChat() > 0) {
			windows.add(this.chats.of(chat.id(), now));
		}
		if (this.limits.perMinuteInGroup() > 0 && chat instanceof GroupChat) {
			windows.add(this.groups.of(chat.id(), now));
		}
		return windows;
	}

	private static int roundUp(Duration wait) {
		return Math.toIntExact(wait.plus(SECOND).minusNanos(1).toSeconds());
	}

}
