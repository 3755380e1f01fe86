package io.github.telegramspring.bot.polling;

import java.util.function.Supplier;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.bot.UpdateProcessor;
import org.jspecify.annotations.Nullable;

import org.springframework.context.SmartLifecycle;

/**
 * Asks Telegram for updates, again and again, and has each processed before it asks for
 * more: what Telegram is told to be done is done. It can be stopped and started again.
 */
public final class PollingReceiver implements SmartLifecycle {

	/**
	 * The phase: among the last to start and the first to stop.
	 */
	public static final int PHASE = Integer.MAX_VALUE - 100;

	private final TelegramBot bot;

	private final Supplier<TelegramBot> connections;

	private final UpdateProcessor processor;

	private final PollingSettings settings;

	private @Nullable PollingLoop loop;

	/**
	 * Creates the receiver.
	 * @param bot the bot whose updates are taken in
	 * @param connections opens a connection to Telegram that waits longer for an answer
	 * than the timeout of the settings, and that is closed on stopping
	 * @param processor processes the updates
	 * @param settings how to ask
	 */
	public PollingReceiver(TelegramBot bot, Supplier<TelegramBot> connections, UpdateProcessor processor,
			PollingSettings settings) {
		this.bot = bot;
		this.connections = connections;
		this.processor = processor;
		this.settings = settings;
	}

	@Override
	public synchronized void start() {
		if (!isRunning()) {
			this.loop = new PollingLoop(this.bot, this.connections.get(), this.processor, this.settings);
			Thread thread = new Thread(this.loop, "telegram-polling");
			thread.setDaemon(false);
			thread.start();
		}
	}

	@Override
	public void stop() {
		PollingLoop stopping = stopping();
		if (stopping != null) {
			stopping.stop(() -> {
			});
		}
	}

	@Override
	public void stop(Runnable callback) {
		PollingLoop stopping = stopping();
		if (stopping != null) {
			stopping.stop(callback);
		}
		else {
			callback.run();
		}
	}

	private synchronized @Nullable PollingLoop stopping() {
		PollingLoop stopping = this.loop;
		this.loop = null;
		return stopping;
	}

	@Override
	public synchronized boolean isRunning() {
		return this.loop != null && this.loop.isAlive();
	}

	@Override
	public int getPhase() {
		return PHASE;
	}

}
