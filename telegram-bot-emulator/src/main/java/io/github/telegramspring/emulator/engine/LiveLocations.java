package io.github.telegramspring.emulator.engine;

import java.time.Instant;

import io.github.telegramspring.emulator.content.LocationContent;
import io.github.telegramspring.emulator.content.MessageContent;
import io.github.telegramspring.emulator.time.EmulatorClock;
import io.github.telegramspring.emulator.world.StoredMessage;
import org.jspecify.annotations.Nullable;

/**
 * Ends live locations when their time is over. Nobody is told of that.
 */
final class LiveLocations {

	private final Telegram telegram;

	LiveLocations(Telegram telegram) {
		this.telegram = telegram;
	}

	/**
	 * Watches a message that was sent or changed, if it is a live location that ends at
	 * another time than before.
	 * @param message the message
	 * @param former what it was about before, or {@code null}
	 */
	void watch(StoredMessage message, @Nullable MessageContent former) {
		int period = period(message.content());
		if (period > 0 && period != period(former)) {
			EmulatorClock.Timer unused = this.telegram.clock()
				.scheduleAt(end(message, period), () -> this.telegram.guard().run(() -> stopIfOver(message)));
		}
	}

	private static int period(@Nullable MessageContent content) {
		LocationContent.Live live = (content instanceof LocationContent location) ? location.live() : null;
		return (live != null && live.period() != LocationContent.Live.FOREVER) ? live.period() : 0;
	}

	private static Instant end(StoredMessage message, int period) {
		return message.date().plusSeconds(period);
	}

	private void stopIfOver(StoredMessage message) {
		int period = period(message.content());
		if (period > 0 && !end(message, period).isAfter(this.telegram.clock().instant())) {
			message.edit(((LocationContent) message.content()).stopped(), message.keyboard(), null);
		}
	}

}
