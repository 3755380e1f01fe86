package io.github.telegramspring.bot.processing;

import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.bot.ReplySlot;
import io.github.telegramspring.bot.UpdateDispatcher;
import io.github.telegramspring.bot.UpdateOutcome;
import io.github.telegramspring.bot.UpdateProcessor;
import io.github.telegramspring.bot.lane.Lanes;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.SmartLifecycle;

/**
 * Handles updates once, in the order of their chat and user, within limits, and reports
 * what fails.
 * <p>
 * An update is read first. If the same one is being handled, it joins that handling; if
 * the {@linkplain io.github.telegramspring.bot.UpdateLedger ledger} knows it as done,
 * nothing more happens. Otherwise it takes its place in the {@linkplain Lanes lanes} of
 * its chat and its user, and goes through interceptors and dispatcher when its turn has
 * come. What the handler throws is judged by the
 * {@linkplain io.github.telegramspring.bot.UpdateRetryPolicy retry policy}; what is given
 * up is reported, and done as well.
 * <p>
 * A processor works from the moment it is built. When it is stopped it takes in no more,
 * and lets what is in flight finish. It can be started again.
 */
public final class DefaultUpdateProcessor implements UpdateProcessor, SmartLifecycle, DisposableBean {

	/**
	 * The phase: what takes updates in by itself stops before, the web server after.
	 */
	public static final int PHASE = Integer.MAX_VALUE - 200;

	private static final Log logger = LogFactory.getLog(DefaultUpdateProcessor.class);

	private final UpdateProcessing processing;

	private final ProcessingSettings settings;

	private final Lanes lanes;

	private final Albums albums;

	private final @Nullable DisposableBean resource;

	private volatile boolean started;

	DefaultUpdateProcessor(UpdateProcessing processing, ProcessingSettings settings, AlbumSettings albums,
			Executor executor) {
		this.processing = processing;
		this.settings = settings;
		this.lanes = new Lanes(executor, settings.concurrency(), settings.queueCapacity());
		this.albums = new Albums(albums, processing, this.lanes, executor);
		this.resource = (executor instanceof DisposableBean disposable) ? disposable : null;
	}

	/**
	 * Begins to build a processor.
	 * @param bot the bot whose updates are processed
	 * @param dispatcher finds and calls the handler
	 * @return a builder
	 */
	public static DefaultUpdateProcessorBuilder builder(TelegramBot bot, UpdateDispatcher dispatcher) {
		return new DefaultUpdateProcessorBuilder(bot, dispatcher);
	}

	@Override
	public CompletionStage<UpdateOutcome> process(byte[] json) {
		return process(json, null);
	}

	@Override
	public CompletionStage<UpdateOutcome> process(byte[] json, @Nullable ReplySlot slot) {
		UpdateHandling handling = new UpdateHandling(ReceivedUpdate.read(json), false, this.processing, slot);
		return take(handling, this.lanes::execute, true);
	}

	@Override
	public CompletionStage<UpdateOutcome> submit(byte[] json) {
		UpdateHandling handling = new UpdateHandling(ReceivedUpdate.read(json), true, this.processing, null);
		return take(handling, this.lanes::submit, false);
	}

	private CompletionStage<UpdateOutcome> take(UpdateHandling handling, Admission admission, boolean oneByOne) {
		UpdateHandling other = this.processing.begin(handling);
		if (other != null) {
			this.processing.counters().joined();
			return other.outcome();
		}
		UpdateOutcome known = this.processing.claim(handling);
		if (known != null) {
			handling.settle(known);
		}
		else if (!admit(handling, admission, oneByOne)) {
			handling.settle(UpdateProcessing.STOPPED);
		}
		return handling.outcome();
	}

	private boolean admit(UpdateHandling handling, Admission admission, boolean oneByOne) {
		if (this.albums.areMadeOf(handling.update())) {
			return this.albums.add(handling, oneByOne);
		}
		List<?> keys = UpdateKeys.of(handling.update().update());
		this.albums.closeBefore(keys);
		return admission.admit(handling, keys);
	}

	/**
	 * Tells what the processor is doing and has done.
	 * @return the numbers at this moment
	 */
	public ProcessingStatistics statistics() {
		return this.processing.counters().toStatistics(this.lanes);
	}

	@Override
	public void start() {
		this.processing.running();
		this.lanes.open();
		this.albums.start();
		this.started = true;
	}

	/**
	 * Takes in no more updates, and waits for those in flight. What has not finished when
	 * the time is up counts as not done, so that Telegram delivers it again; messages of
	 * albums that were acknowledged when they came in are reported as failed.
	 */
	@Override
	public void stop() {
		this.processing.stopping();
		this.albums.stop();
		boolean finished = finish();
		this.processing.stopped();
		this.started = false;
		if (!finished) {
			int acknowledged = this.processing.abandonAcknowledged();
			logger.warn("Not all updates are done after " + this.settings.shutdownTimeout().toMillis() + " ms: "
					+ this.processing.inFlight() + " will be delivered again, and " + acknowledged
					+ " messages of albums, which were acknowledged when they came in, are reported as failed");
		}
	}

	private boolean finish() {
		try {
			return this.lanes.close(this.settings.shutdownTimeout());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	@Override
	public boolean isRunning() {
		return this.started;
	}

	@Override
	public int getPhase() {
		return PHASE;
	}

	@Override
	public void destroy() throws Exception {
		if (this.resource != null) {
			this.resource.destroy();
		}
	}

	@FunctionalInterface
	private interface Admission {

		boolean admit(UpdateHandling handling, List<?> keys);

	}

}
