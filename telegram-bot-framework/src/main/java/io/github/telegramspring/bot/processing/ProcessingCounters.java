package io.github.telegramspring.bot.processing;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.api.model.Update;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.UpdateOutcome;
import io.github.telegramspring.bot.UpdateOutcome.Status;
import io.github.telegramspring.bot.lane.Lanes;

/**
 * Counts what becomes of updates.
 */
final class ProcessingCounters {

	private final Map<Status, LongAdder> outcomes = new ConcurrentHashMap<>();

	private volatile Duration lag = Duration.ZERO;

	void count(Status status) {
		counter(status).increment();
	}

	void count(UpdateOutcome outcome) {
		count(outcome.status());
	}

	void started(Update update) {
		UpdateType type = update.type();
		Message message = update.effectiveMessage();
		if (message != null && (type == UpdateType.MESSAGE || type == UpdateType.CHANNEL_POST
				|| type == UpdateType.BUSINESS_MESSAGE)) {
			Duration age = Duration.between(message.date(), Instant.now());
			this.lag = age.isNegative() ? Duration.ZERO : age;
		}
	}

	ProcessingStatistics toStatistics(Lanes lanes) {
		return new ProcessingStatistics(lanes.running(), lanes.waiting(), sum(Status.HANDLED), sum(Status.FAILED),
				sum(Status.RETRY), sum(Status.DUPLICATE), sum(Status.REJECTED), this.lag);
	}

	private long sum(Status status) {
		return counter(status).sum();
	}

	private LongAdder counter(Status status) {
		return this.outcomes.computeIfAbsent(status, (any) -> new LongAdder());
	}

}
