package io.github.telegramspring.bot.polling;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.method.BotMethod;
import io.github.telegramspring.api.method.GetUpdates;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * Keeps updates until they are confirmed, as Telegram does.
 */
final class QueueingTelegram implements TelegramBot {

	private final NavigableMap<Long, String> queue = new TreeMap<>();

	private boolean closed;

	private int polls;

	private int confirmed;

	synchronized void add(long id, String json) {
		this.queue.put(id, json);
		notifyAll();
	}

	synchronized List<Long> unconfirmed() {
		return List.copyOf(this.queue.keySet());
	}

	synchronized int confirmed() {
		return this.confirmed;
	}

	synchronized int polls() {
		return this.polls;
	}

	/**
	 * A connection of the poller, which is closed without the bot.
	 */
	synchronized TelegramBot open() {
		this.closed = false;
		return this;
	}

	@Override
	public synchronized void close() {
		this.closed = true;
		notifyAll();
	}

	@Override
	public <R> R execute(BotMethod<R> method) {
		byte[] answer = answer(method).getBytes(StandardCharsets.UTF_8);
		try (JsonParser parser = method.openAnswer(answer, 0, answer.length)) {
			parser.nextToken();
			return method.readResult(parser);
		}
	}

	private String answer(BotMethod<?> method) {
		if (method instanceof PendingUpdates pending) {
			return updates(pending.arguments());
		}
		return "{\"url\":\"\",\"has_custom_certificate\":false,\"pending_update_count\":0}";
	}

	private synchronized String updates(GetUpdates request) {
		this.polls++;
		confirm(request.offset());
		Duration timeout = request.timeout();
		if (timeout != null && !timeout.isZero()) {
			awaitUpdates();
		}
		return this.queue.values().stream().limit(request.limit()).collect(Collectors.joining(",", "[", "]"));
	}

	private synchronized void awaitUpdates() {
		try {
			while (this.queue.isEmpty() && !this.closed) {
				wait();
			}
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void confirm(@Nullable Long offset) {
		if (offset != null) {
			int before = this.queue.size();
			this.queue.headMap(offset).clear();
			this.confirmed += before - this.queue.size();
		}
	}

}
