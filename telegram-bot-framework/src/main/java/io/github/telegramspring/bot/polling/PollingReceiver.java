package io.github.telegramspring.bot.polling;

import java.time.Duration;
import java.util.function.Supplier;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.bot.UpdateProcessor;
import org.jspecify.annotations.Nullable;

import org.springframework.context.SmartLifecycle;

/**
 * Asks Telegram for updates, again and again, and tells it that they are done when they
 * are. It can be stopped and started again.
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

	private final Duration shutdownTimeout;

	private final String threadName;

	private @Nullable PollingLoop loop;

	private @Nullable Thread thread;

	/**
	 * Creates the receiver.
	 * @param bot the bot whose updates are taken in
	 * @param connections opens a connection to Telegram that waits longer for an answer
	 * than the timeout of the settings, and that is closed on stopping
	 * @param processor processes the updates
	 * @param settings how to ask
	 * @param shutdownTimeout how long updates in flight have to finish on stopping
	 */
	public PollingReceiver(TelegramBot bot, Supplier<TelegramBot> connections, UpdateProcessor processor,
			PollingSettings settings, Duration shutdownTimeout) {
		this(bot, connections, processor, settings, shutdownTimeout, "telegram-polling");
	}

	/**
	 * Creates the receiver of one of several bots.
	 * @param bot the bot whose updates are taken in
	 * @param connections opens a connection to Telegram that waits longer for an answer
	 * than the timeout of the settings, and that is closed on stopping
	 * @param processor processes the updates
	 * @param settings how to ask
	 * @param shutdownTimeout how long updates in flight have to finish on stopping
	 * @param threadName the name of the thread that asks, which tells in the log whose
	 * updates it is about
	 */
	public PollingReceiver(TelegramBot bot, Supplier<TelegramBot> connections, UpdateProcessor processor,
			PollingSettings settings, Duration shutdownTimeout, String threadName) {
		this.bot = bot;
		this.connections = connections;
		this.processor = processor;
		this.settings = settings;
		this.shutdownTimeout = shutdownTimeout;
		this.threadName = threadName;
	}

	@Override
	public synchronized void start() {
		if (!isRunning()) {
			this.loop = new PollingLoop(this.bot, this.connections.get(), this.processor, this.settings,
					this.shutdownTimeout);
			this.thread = new Thread(this.loop, this.threadName);
			this.thread.setDaemon(false);
			this.thread.start();
		}
	}

	/**
	 * Takes in no more updates, waits for those in flight, and confirms what was done.
	 */
	@Override
	public void stop() {
		PollingLoop stopping;
		Thread ending;
		synchronized (this) {
			stopping = this.loop;
			ending = this.thread;
			this.thread = null;
		}
		if (stopping != null && ending != null) {
			stopping.stop();
			try {
				ending.join();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}
	}

	@Override
	public synchronized boolean isRunning() {
		return this.thread != null && this.thread.isAlive();
	}

	/**
	 * Tells how polling is going.
	 * @return the state at this moment
	 */
	public synchronized PollingStatus status() {
		return (this.loop != null) ? this.loop.status(isRunning()) : new PollingStatus(false, null, null, null);
	}

	@Override
	public int getPhase() {
		return PHASE;
	}

}
