package io.github.telegramspring.boot.autoconfigure;

import java.util.concurrent.CompletableFuture;

import io.github.telegramspring.api.BotDefaults;
import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.file.FileSource;
import io.github.telegramspring.api.method.BotMethod;

import org.springframework.beans.factory.DisposableBean;

/**
 * Closes an HTTP client that was made for a bot together with the bot.
 */
class ClosingTelegramBot implements TelegramBot {

	private final TelegramBot delegate;

	private final DisposableBean httpClient;

	ClosingTelegramBot(TelegramBot delegate, DisposableBean httpClient) {
		this.delegate = delegate;
		this.httpClient = httpClient;
	}

	@Override
	public <R> R execute(BotMethod<R> method) {
		return this.delegate.execute(method);
	}

	@Override
	public <R> CompletableFuture<R> executeAsync(BotMethod<R> method) {
		return this.delegate.executeAsync(method);
	}

	@Override
	public BotDefaults defaults() {
		return this.delegate.defaults();
	}

	@Override
	public FileSource fileSource() {
		return this.delegate.fileSource();
	}

	@Override
	public void close() {
		this.delegate.close();
		try {
			this.httpClient.destroy();
		}
		catch (Exception ex) {
			throw new IllegalStateException("The HTTP client of " + this + " cannot be closed", ex);
		}
	}

	@Override
	public String toString() {
		return this.delegate.toString();
	}

}
