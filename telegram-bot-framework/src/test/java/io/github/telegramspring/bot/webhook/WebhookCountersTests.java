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
		this.counters.refused(RefusalReason.SECRET);
		this.counters.refused(RefusalReason.IP);
		this.counters.refused(RefusalReason.IP);
		this.counters.replyByCall();
		this.counters.replyInResponse();
		WebhookStatistics statistics = this.counters.toStatistics();
		assertThat(statistics.refused(RefusalReason.SECRET)).isOne();
		assertThat(statistics.refused(RefusalReason.IP)).isEqualTo(2);
		assertThat(statistics.refused(RefusalReason.SIZE)).isZero();
		assertThat(statistics.repliesInResponse()).isOne();
		assertThat(statistics.repliesByCall()).isOne();
	}

	@Test
	void describesWhatWasRefused() {
		this.counters.refused(RefusalReason.SECRET);
		this.counters.refused(RefusalReason.SIZE);
		this.counters.refused(RefusalReason.SIZE);
		assertThat(this.counters.describe())
			.isEqualTo("1 request with a wrong secret or none, 2 requests with a body that is too large");
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
