package io.github.telegramspring.api;

import java.util.concurrent.CompletableFuture;

import io.github.telegramspring.api.file.FileSource;
import io.github.telegramspring.api.method.ApiCall;
import io.github.telegramspring.api.method.BotMethod;
import io.github.telegramspring.api.method.CallOptions;

/**
 * A view of a bot whose calls have certain options.
 */
final class ConfiguredTelegramBot implements TelegramBot {

	private final TelegramBot bot;

	private final CallOptions options;

	ConfiguredTelegramBot(TelegramBot bot, CallOptions options) {
		this.bot = bot;
		this.options = options;
	}

	@Override
	public <R> R execute(BotMethod<R> method) {
		return this.bot.execute(new ApiCall<>(method, this.options));
	}

	@Override
	public <R> CompletableFuture<R> executeAsync(BotMethod<R> method) {
		return this.bot.executeAsync(new ApiCall<>(method, this.options));
	}

	@Override
	public BotDefaults defaults() {
		return this.options.withoutDefaults() ? BotDefaults.of() : this.bot.defaults();
	}

	@Override
	public FileSource fileSource() {
		return this.bot.fileSource();
	}

	@Override
	public void close() {
		this.bot.close();
	}

	@Override
	public String toString() {
		return this.bot + " with " + this.options;
	}

}
