package io.github.telegramspring.bot.webhook;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * Counts what an endpoint does. Refused requests are all that is told about them, at most
 * once in a minute: whoever sends them shall not fill the log, nor write into it.
 */
final class WebhookCounters {

	private static final Log logger = LogFactory.getLog(WebhookEndpoint.class);

	private static final long PAUSE = TimeUnit.MINUTES.toNanos(1);

	private final LongAdder wrongSecrets = new LongAdder();

	private final LongAdder foreignAddresses = new LongAdder();

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

	void wrongSecret() {
		this.wrongSecrets.increment();
		warn();
	}

	void foreignAddress() {
		this.foreignAddresses.increment();
		warn();
	}

	void replyInResponse() {
		this.repliesInResponse.increment();
	}

	void replyByCall() {
		this.repliesByCall.increment();
	}

	WebhookStatistics toStatistics() {
		return new WebhookStatistics(this.wrongSecrets.sum(), this.foreignAddresses.sum(), this.repliesInResponse.sum(),
				this.repliesByCall.sum());
	}

	private void warn() {
		if (isWarningDue()) {
			logger.warn("The webhook has refused " + this.wrongSecrets.sum() + " requests with a wrong secret or none, "
					+ "and " + this.foreignAddresses.sum() + " from addresses that are not allowed");
		}
	}

	boolean isWarningDue() {
		long now = this.nanoTime.getAsLong();
		long due = this.nextWarning.get();
		return now - due >= 0 && this.nextWarning.compareAndSet(due, now + PAUSE);
	}

}
