package io.github.telegramspring.bot.processing;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

import io.github.telegramspring.api.model.Update;
import io.github.telegramspring.bot.UpdateOutcome;
import io.github.telegramspring.bot.UpdateOutcome.Status;
import io.github.telegramspring.bot.lane.Lanes;
import org.jspecify.annotations.Nullable;

/**
 * Counts what becomes of updates.
 */
final class ProcessingCounters {

	private final Map<Status, LongAdder> outcomes = new ConcurrentHashMap<>();

	private final LongAdder joined = new LongAdder();

	private volatile @Nullable Instant lastStarted;

	private volatile Duration lag = Duration.ZERO;

	void count(Status status) {
		counter(status).increment();
	}

	void count(UpdateOutcome outcome) {
		count(outcome.status());
	}

	void joined() {
		count(Status.DUPLICATE);
		this.joined.increment();
	}

	void started(Update update) {
		Instant now = Instant.now();
		this.lastStarted = now;
		Duration age = UpdateAge.of(update, now);
		if (age != null) {
			this.lag = age;
		}
	}

	ProcessingStatistics toStatistics(Lanes lanes) {
		return new ProcessingStatistics(lanes.running(), lanes.waiting(), lanes.keys(), sum(Status.HANDLED),
				sum(Status.FAILED), sum(Status.RETRY), sum(Status.DUPLICATE), this.joined.sum(), sum(Status.REJECTED),
				this.lastStarted, this.lag);
	}

	private long sum(Status status) {
		return counter(status).sum();
	}

	private LongAdder counter(Status status) {
		return this.outcomes.computeIfAbsent(status, (any) -> new LongAdder());
	}

}
