package io.github.telegramspring.bot.webhook;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WebhookCountersTests {

	private final AtomicLong nanoTime = new AtomicLong(Long.MAX_VALUE - 5);

	private final WebhookCounters counters = new WebhookCounters(this.nanoTime::get);

	@Test
	void countsEachKind() {
		this.counters.wrongSecret();
		this.counters.foreignAddress();
		this.counters.foreignAddress();
		this.counters.replyByCall();
		this.counters.replyInResponse();
		assertThat(this.counters.toStatistics()).isEqualTo(new WebhookStatistics(1, 2, 1, 1));
	}

	@Test
	void warnsOnceInAMinute() {
		assertThat(this.counters.isWarningDue()).isTrue();
		assertThat(this.counters.isWarningDue()).isFalse();
		this.nanoTime.addAndGet(TimeUnit.SECONDS.toNanos(59));
		assertThat(this.counters.isWarningDue()).isFalse();
		this.nanoTime.addAndGet(TimeUnit.SECONDS.toNanos(1));
		assertThat(this.counters.isWarningDue()).isTrue();
	}

}
