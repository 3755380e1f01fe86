package io.github.telegramspring.bot.webhook;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * Counts what an endpoint does. Refused requests are all that is told about them, at most
 * once in a minute: whoever sends them shall not fill the log, nor write into it.
 */
final class WebhookCounters {

	private static final Log logger = LogFactory.getLog(WebhookEndpoint.class);

	private static final long PAUSE = TimeUnit.MINUTES.toNanos(1);

	private final Map<RefusalReason, LongAdder> refusals = new ConcurrentSkipListMap<>();

	private final LongAdder repliesInResponse = new LongAdder();

	private final LongAdder repliesByCall = new LongAdder();

	private final LongSupplier nanoTime;

	private final AtomicLong nextWarning;

	WebhookCounters() {
		this(System::nanoTime);
	}

	WebhookCounters(LongSupplier nanoTime) {
		this.nanoTime = nanoTime;
		this.nextWarning = new AtomicLong(nanoTime.getAsLong());
	}

	void refused(RefusalReason reason) {
		this.refusals.computeIfAbsent(reason, (absent) -> new LongAdder()).increment();
		if (isWarningDue()) {
			logger.warn("The webhook has refused " + describe());
		}
	}

	void replyInResponse() {
		this.repliesInResponse.increment();
	}

	void replyByCall() {
		this.repliesByCall.increment();
	}

	WebhookStatistics toStatistics() {
		Map<RefusalReason, Long> refused = new EnumMap<>(RefusalReason.class);
		this.refusals.forEach((reason, count) -> refused.put(reason, count.sum()));
		return new WebhookStatistics(refused, this.repliesInResponse.sum(), this.repliesByCall.sum());
	}

	String describe() {
		return this.refusals.entrySet()
			.stream()
			.map((entry) -> entry.getKey().describe(entry.getValue().sum()))
			.collect(Collectors.joining(", "));
	}

	boolean isWarningDue() {
		long now = this.nanoTime.getAsLong();
		long due = this.nextWarning.get();
		return now - due >= 0 && this.nextWarning.compareAndSet(due, now + PAUSE);
	}

}
