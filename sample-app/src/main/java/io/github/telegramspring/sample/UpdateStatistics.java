package io.github.telegramspring.sample;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.UpdateInterceptor;

import org.springframework.stereotype.Component;

/**
 * Counts what comes in, whoever handles it.
 */
@Component
class UpdateStatistics implements UpdateInterceptor {

	private final Map<UpdateType, LongAdder> counts = new ConcurrentHashMap<>();

	@Override
	public void handle(UpdateContext context, Chain chain) throws Exception {
		this.counts.computeIfAbsent(context.type(), (type) -> new LongAdder()).increment();
		chain.proceed(context);
	}

	Map<UpdateType, Long> counts() {
		Map<UpdateType, Long> sums = new TreeMap<>();
		this.counts.forEach((type, count) -> sums.put(type, count.sum()));
		return sums;
	}

}
