package io.github.telegramspring.bot.polling;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.json.Json;
import io.github.telegramspring.api.method.BotMethod;

/**
 * Answers calls one after the other as it was told, and then waits, as Telegram does when
 * there are no updates, until the connection is closed.
 */
final class ScriptedTelegram implements TelegramBot {

	private final BlockingQueue<String> calls = new LinkedBlockingQueue<>();

	private final BlockingQueue<Object> script = new LinkedBlockingQueue<>();

	private volatile CountDownLatch closed = new CountDownLatch(1);

	private volatile CountDownLatch exhausted = new CountDownLatch(1);

	ScriptedTelegram answer(String json) {
		this.script.add(json);
		return this;
	}

	ScriptedTelegram fail(Throwable exception) {
		this.script.add(exception);
		return this;
	}

	CountDownLatch exhausted() {
		return this.exhausted;
	}

	String takeCall() throws InterruptedException {
		return String.valueOf(this.calls.poll(20, TimeUnit.SECONDS));
	}

	int pendingCalls() {
		return this.calls.size();
	}

	boolean isClosed() {
		return this.closed.getCount() == 0;
	}

	void reopen() {
		this.closed = new CountDownLatch(1);
		this.exhausted = new CountDownLatch(1);
		this.calls.clear();
		this.script.clear();
	}

	@Override
	public void close() {
		this.closed.countDown();
	}

	@Override
	public <R> R execute(BotMethod<R> method) {
		this.calls.add(method.methodName() + " " + Json.write(method));
		Object step = this.script.poll();
		if (this.script.isEmpty()) {
			this.exhausted.countDown();
		}
		if (step instanceof RuntimeException exception) {
			throw exception;
		}
		if (step instanceof Error error) {
			throw error;
		}
		if (step == null) {
			awaitClose();
			throw new IllegalStateException("The connection was closed");
		}
		return Json.read(step.toString().getBytes(StandardCharsets.UTF_8), method::readResult);
	}

	private void awaitClose() {
		try {
			this.closed.await(20, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
