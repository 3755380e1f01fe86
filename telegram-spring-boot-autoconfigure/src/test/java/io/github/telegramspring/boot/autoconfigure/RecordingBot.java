package io.github.telegramspring.boot.autoconfigure;

import java.util.ArrayList;
import java.util.List;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.method.BotMethod;

/**
 * Calls nobody and remembers what it was asked to call.
 */
final class RecordingBot implements TelegramBot {

	private final List<BotMethod<?>> calls = new ArrayList<>();

	@Override
	public <R> R execute(BotMethod<R> method) {
		this.calls.add(method);
		return null;
	}

	List<BotMethod<?>> calls() {
		return this.calls;
	}

}
