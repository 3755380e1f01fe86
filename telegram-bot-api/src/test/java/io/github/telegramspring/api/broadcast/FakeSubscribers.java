package io.github.telegramspring.api.broadcast;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongConsumer;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.method.ApiCall;
import io.github.telegramspring.api.method.BotMethod;
import io.github.telegramspring.api.model.ChatId;

/**
 * Counts the messages that each chat gets, after the test had its say.
 */
final class FakeSubscribers implements TelegramBot {

	private final Map<Long, AtomicInteger> received = new ConcurrentHashMap<>();

	private final LongConsumer onMessage;

	FakeSubscribers(LongConsumer onMessage) {
		this.onMessage = onMessage;
	}

	@Override
	@SuppressWarnings("NullAway") // subscribers answer nothing
	public <R> R execute(BotMethod<R> method) {
		ChatId chat = ApiCall.of(method).targetChat();
		this.onMessage.accept(chat.id());
		this.received.computeIfAbsent(chat.id(), (id) -> new AtomicInteger()).incrementAndGet();
		return null;
	}

	int reached() {
		return this.received.size();
	}

	int mostToOne() {
		return this.received.values().stream().mapToInt(AtomicInteger::get).max().orElse(0);
	}

}
