package io.github.telegramspring.bot.polling;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.error.ConflictException;
import io.github.telegramspring.api.error.TooManyRequestsException;
import io.github.telegramspring.api.error.UnauthorizedException;
import io.github.telegramspring.api.method.GetUpdates;
import io.github.telegramspring.api.model.WebhookInfo;
import io.github.telegramspring.bot.NotAnUpdateException;
import io.github.telegramspring.bot.UpdateProcessor;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.util.backoff.BackOffExecution;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * One life of a {@link PollingReceiver}, from start to stop.
 * <p>
 * Telegram takes every call as a confirmation of all updates before its offset. So the
 * offset moves past an update when that update was processed, and not before; the calls
 * that follow carry it. What was processed after the last call is confirmed by one more
 * call at the end.
 */
final class PollingLoop implements Runnable {

	private static final Log logger = LogFactory.getLog(PollingLoop.class);

	private static final Duration CONFLICT_PAUSE = Duration.ofSeconds(30);

	private final TelegramBot bot;

	private final TelegramBot connection;

	private final UpdateProcessor processor;

	private final PollingSettings settings;

	private final CountDownLatch stopped = new CountDownLatch(1);

	private final CountDownLatch ended = new CountDownLatch(1);

	private @Nullable Runnable whenEnded;

	private @Nullable BackOffExecution backOff;

	private long offset;

	private long confirmed;

	PollingLoop(TelegramBot bot, TelegramBot connection, UpdateProcessor processor, PollingSettings settings) {
		this.bot = bot;
		this.connection = connection;
		this.processor = processor;
		this.settings = settings;
	}

	boolean isAlive() {
		return this.ended.getCount() > 0;
	}

	/**
	 * Ends the waiting for updates; the update that is being processed is finished first.
	 */
	void stop(Runnable callback) {
		synchronized (this.ended) {
			if (isAlive()) {
				this.whenEnded = callback;
				this.stopped.countDown();
				closeConnection();
				return;
			}
		}
		callback.run();
	}

	private boolean isStopped() {
		return this.stopped.getCount() == 0;
	}

	@Override
	public void run() {
		try {
			if (attempt(this::prepare)) {
				poll();
			}
			confirm();
		}
		catch (UnauthorizedException ex) {
			logger.error("Polling ends: Telegram does not accept the token of the bot. "
					+ "It may have been revoked; @BotFather tells the current one", ex);
		}
		finally {
			end();
		}
	}

	private void end() {
		closeConnection();
		Runnable callback;
		synchronized (this.ended) {
			this.ended.countDown();
			callback = this.whenEnded;
		}
		if (callback != null) {
			callback.run();
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

	private void poll() {
		while (!isStopped()) {
			attempt(() -> {
				List<PendingUpdates.PendingUpdate> updates = this.connection.execute(request());
				this.confirmed = this.offset;
				for (PendingUpdates.PendingUpdate update : updates) {
					if (isStopped()) {
						return;
					}
					process(update);
				}
			});
		}
	}

	private PendingUpdates request() {
		GetUpdates request = GetUpdates.of()
			.limit(this.settings.limit())
			.timeout(this.settings.timeout())
			.allowedUpdates(List.copyOf(this.settings.updateTypes()));
		return new PendingUpdates((this.offset > 0) ? request.offset(this.offset) : request);
	}

	private void process(PendingUpdates.PendingUpdate update) {
		try {
			this.processor.submit(update.json()).toCompletableFuture().join();
		}
		catch (NotAnUpdateException ex) {
			logger.error("Telegram sent something that is no update", ex);
		}
		this.offset = Math.max(this.offset, update.id() + 1);
	}

	/**
	 * Does something until it works or the polling is stopped.
	 * @return whether it worked
	 */
	private boolean attempt(Runnable action) {
		while (!isStopped()) {
			try {
				action.run();
				this.backOff = null;
				return true;
			}
			catch (UnauthorizedException ex) {
				throw ex;
			}
			catch (RuntimeException ex) {
				if (!isStopped()) {
					pause(ex);
				}
			}
		}
		return false;
	}

	private void pause(RuntimeException reason) {
		Duration pause;
		if (reason instanceof TooManyRequestsException limit) {
			pause = limit.retryAfter();
		}
		else if (reason instanceof ConflictException) {
			pause = CONFLICT_PAUSE;
		}
		else {
			pause = nextBackOff();
		}
		logger.warn("Polling failed and is repeated in " + pause.toMillis() + " ms: " + reason.getMessage());
		logger.debug("Polling failed", reason);
		try {
			if (this.stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
				logger.debug("Stopped while waiting to repeat");
			}
		}
		catch (InterruptedException ex) {
			this.stopped.countDown();
			Thread.currentThread().interrupt();
		}
	}

	private Duration nextBackOff() {
		if (this.backOff == null) {
			ExponentialBackOff exponential = new ExponentialBackOff(this.settings.initialBackOff().toMillis(), 2);
			exponential.setMaxInterval(this.settings.maxBackOff().toMillis());
			exponential.setJitter(this.settings.initialBackOff().toMillis() / 2);
			this.backOff = exponential.start();
		}
		return Duration.ofMillis(this.backOff.nextBackOff());
	}

	private void confirm() {
		if (this.offset > this.confirmed) {
			try {
				this.bot.getUpdates((request) -> request.offset(this.offset).limit(1).timeout(Duration.ZERO));
			}
			catch (RuntimeException ex) {
				logger.warn("The last updates could not be confirmed, so they will be delivered again", ex);
			}
		}
	}

	private void closeConnection() {
		if (this.connection instanceof DisposableBean disposable) {
			try {
				disposable.destroy();
			}
			catch (Exception ex) {
				logger.debug("The connection could not be closed", ex);
			}
		}
	}

}
