package io.github.telegramspring.bot.polling;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.error.UnauthorizedException;
import io.github.telegramspring.api.method.GetUpdates;
import io.github.telegramspring.api.model.WebhookInfo;
import io.github.telegramspring.bot.NotAnUpdateException;
import io.github.telegramspring.bot.UpdateOutcome;
import io.github.telegramspring.bot.UpdateProcessor;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * One life of a {@link PollingReceiver}, from start to stop.
 * <p>
 * Telegram takes every call as a confirmation of all updates before its offset. So the
 * offset moves past updates that are done, and no further; {@link PollingWindow} sees to
 * that. Updates are handed over in their order and handled elsewhere, so a slow one does
 * not stop the others. What was done after the last call is confirmed by one more call at
 * the end. Nothing that is thrown ends the loop, except that Telegram does not know the
 * token or that somebody interrupts the thread, and both are reported.
 */
final class PollingLoop implements Runnable {

	private static final Log logger = LogFactory.getLog(PollingLoop.class);

	private static final UpdateOutcome AGAIN = UpdateOutcome.retry(Duration.ofSeconds(5));

	private final TelegramBot bot;

	private final TelegramBot connection;

	private final UpdateProcessor processor;

	private final PollingSettings settings;

	private final Duration shutdownTimeout;

	private final PollingWindow window;

	private final PollingBackOff backOff;

	private final CountDownLatch stopped = new CountDownLatch(1);

	private volatile @Nullable Instant lastSuccess;

	private volatile @Nullable Throwable lastError;

	private volatile @Nullable Instant nextStep;

	private long confirmed;

	PollingLoop(TelegramBot bot, TelegramBot connection, UpdateProcessor processor, PollingSettings settings,
			Duration shutdownTimeout) {
		this.bot = bot;
		this.connection = connection;
		this.processor = processor;
		this.settings = settings;
		this.shutdownTimeout = shutdownTimeout;
		this.window = new PollingWindow(settings.limit());
		this.backOff = new PollingBackOff(settings.initialBackOff(), settings.maxBackOff());
	}

	/**
	 * Ends the waiting for updates, and so the loop when those in flight are done.
	 */
	void stop() {
		this.stopped.countDown();
		this.window.close();
		closeConnection();
	}

	private boolean isStopped() {
		return this.stopped.getCount() == 0;
	}

	PollingStatus status(boolean running) {
		return new PollingStatus(running, this.lastSuccess, this.lastError, this.nextStep);
	}

	@Override
	public void run() {
		try {
			if (attempt(this::prepare)) {
				poll();
			}
			finish();
		}
		catch (UnauthorizedException ex) {
			logger.error("Polling ends: Telegram does not accept the token of the bot. "
					+ "It may have been revoked; @BotFather tells the current one", ex);
		}
		catch (InterruptedException ex) {
			this.lastError = ex;
			logger.error("Polling ends: its thread was interrupted", ex);
			Thread.currentThread().interrupt();
		}
		finally {
			closeConnection();
		}
	}

	private void prepare() {
		WebhookInfo info = this.connection.getWebhookInfo();
		if (!info.url().isEmpty()) {
			logger.warn("Removing the webhook " + info.url() + ": a bot that has one cannot poll");
		}
		if (!info.url().isEmpty() || this.settings.dropPendingUpdates()) {
			this.connection.deleteWebhook((request) -> request.dropPendingUpdates(this.settings.dropPendingUpdates()));
		}
		logger.info("Polling for updates, " + info.pendingUpdateCount() + " are pending");
	}

	private void poll() throws InterruptedException {
		while (attempt(this::ask)) {
			this.window.awaitTimeToAsk();
		}
	}

	private void ask() {
		long offset = this.window.ask();
		List<PendingUpdates.PendingUpdate> updates = this.connection.execute(request(offset));
		this.confirmed = offset;
		this.lastSuccess = Instant.now();
		for (PendingUpdates.PendingUpdate update : updates) {
			PollingWindow.Turn turn = isStopped() ? PollingWindow.Turn.HOLD : this.window.take(update.id());
			if (turn == PollingWindow.Turn.HOLD) {
				return;
			}
			if (turn == PollingWindow.Turn.TAKE) {
				handOver(update);
			}
		}
	}

	private PendingUpdates request(long offset) {
		GetUpdates request = GetUpdates.of()
			.limit(this.settings.limit())
			.timeout(this.settings.timeout())
			.allowedUpdates(List.copyOf(this.settings.updateTypes()));
		return new PendingUpdates((offset > 0) ? request.offset(offset) : request);
	}

	private void handOver(PendingUpdates.PendingUpdate update) {
		long id = update.id();
		try {
			this.processor.submit(update.json())
				.whenComplete((outcome, failure) -> this.window.settle(id, (failure != null) ? AGAIN : outcome));
		}
		catch (NotAnUpdateException ex) {
			logger.error("Telegram sent something that is no update", ex);
			this.window.settle(id, UpdateOutcome.FAILED);
		}
		catch (Throwable ex) {
			logger.error("Update " + id + " could not be processed, and is taken in again", ex);
			this.window.settle(id, AGAIN);
		}
	}

	/**
	 * Does something until it works or the polling is stopped.
	 * @return whether polling goes on
	 */
	private boolean attempt(Runnable action) throws InterruptedException {
		while (!isStopped()) {
			this.nextStep = Instant.now().plus(this.settings.timeout());
			try {
				action.run();
				this.backOff.succeeded();
				this.lastError = null;
				return true;
			}
			catch (UnauthorizedException ex) {
				this.lastError = ex;
				this.nextStep = null;
				throw ex;
			}
			catch (Throwable ex) {
				pause(ex);
			}
		}
		return false;
	}

	private void pause(Throwable failure) throws InterruptedException {
		if (!isStopped()) {
			this.lastError = failure;
			Duration pause = this.backOff.pauseAfter(failure);
			this.nextStep = Instant.now().plus(pause);
			if (this.stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
				logger.debug("Stopped while waiting to repeat");
			}
		}
	}

	private void finish() throws InterruptedException {
		this.nextStep = null;
		long unfinished = this.window.awaitDone(this.shutdownTimeout);
		if (unfinished > 0) {
			logger.warn(unfinished + " updates are still being handled; they will be delivered again");
		}
		long offset = this.window.offset();
		if (offset != this.confirmed) {
			try {
				this.bot.execute(new PendingUpdates(GetUpdates.of().offset(offset).limit(1).timeout(Duration.ZERO)));
			}
			catch (RuntimeException ex) {
				logger.warn("The last updates could not be confirmed, so they will be delivered again", ex);
			}
		}
	}

	private void closeConnection() {
		try {
			this.connection.close();
		}
		catch (RuntimeException ex) {
			logger.debug("The connection could not be closed", ex);
		}
	}

}
