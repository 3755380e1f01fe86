package io.github.telegramspring.bot.processing;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.model.User;
import io.github.telegramspring.bot.BotIdentity;
import io.github.telegramspring.bot.FailedUpdateHandler;
import io.github.telegramspring.bot.LoggingFailedUpdateHandler;
import io.github.telegramspring.bot.UpdateDispatcher;
import io.github.telegramspring.bot.UpdateInterceptor;
import io.github.telegramspring.bot.UpdateLedger;
import io.github.telegramspring.bot.UpdateRetryPolicy;
import org.jspecify.annotations.Nullable;

import org.springframework.core.task.TaskDecorator;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * Builds a {@link DefaultUpdateProcessor}.
 */
public final class DefaultUpdateProcessorBuilder {

	private final TelegramBot bot;

	private final UpdateDispatcher dispatcher;

	private Supplier<User> self;

	private List<UpdateInterceptor> interceptors = List.of();

	private FailedUpdateHandler failedUpdates = new LoggingFailedUpdateHandler();

	private UpdateRetryPolicy retryPolicy = new DefaultUpdateRetryPolicy(5, Duration.ofSeconds(5));

	private UpdateLedger ledger = new InMemoryUpdateLedger();

	private ProcessingSettings settings = ProcessingSettings.DEFAULT;

	private AlbumSettings albums = AlbumSettings.NONE;

	private @Nullable Executor executor;

	private TaskDecorator taskDecorator = (task) -> task;

	DefaultUpdateProcessorBuilder(TelegramBot bot, UpdateDispatcher dispatcher) {
		this.bot = bot;
		this.dispatcher = dispatcher;
		this.self = new BotIdentity(bot);
	}

	/**
	 * Sets who the bot is; by default it asks Telegram when that has to be known.
	 * @param self tells who the bot is
	 * @return this builder
	 */
	public DefaultUpdateProcessorBuilder self(Supplier<User> self) {
		this.self = self;
		return this;
	}

	/**
	 * Sets what is done around the handling of each update.
	 * @param interceptors the interceptors, the outermost first
	 * @return this builder
	 */
	public DefaultUpdateProcessorBuilder interceptors(List<UpdateInterceptor> interceptors) {
		this.interceptors = List.copyOf(interceptors);
		return this;
	}

	/**
	 * Sets what is told of updates that are given up; by default that is logged.
	 * @param failedUpdates is told what failed
	 * @return this builder
	 */
	public DefaultUpdateProcessorBuilder failedUpdates(FailedUpdateHandler failedUpdates) {
		this.failedUpdates = failedUpdates;
		return this;
	}

	/**
	 * Sets which failed updates are handled again; by default those that failed with a
	 * {@link io.github.telegramspring.bot.RetryableUpdateException}, 5 times in all, 5
	 * seconds apart.
	 * @param retryPolicy the policy
	 * @return this builder
	 */
	public DefaultUpdateProcessorBuilder retryPolicy(UpdateRetryPolicy retryPolicy) {
		this.retryPolicy = retryPolicy;
		return this;
	}

	/**
	 * Sets what knows the updates that are done; by default this process remembers.
	 * @param ledger the ledger
	 * @return this builder
	 */
	public DefaultUpdateProcessorBuilder ledger(UpdateLedger ledger) {
		this.ledger = ledger;
		return this;
	}

	/**
	 * Sets the limits.
	 * @param settings the limits
	 * @return this builder
	 */
	public DefaultUpdateProcessorBuilder settings(ProcessingSettings settings) {
		this.settings = settings;
		return this;
	}

	/**
	 * Sets which albums are gathered and handled as one; by default none are.
	 * @param albums which albums, and how
	 * @return this builder
	 */
	public DefaultUpdateProcessorBuilder albums(AlbumSettings albums) {
		this.albums = albums;
		return this;
	}

	/**
	 * Sets what handles the updates that the calling thread does not handle; by default
	 * that is a pool of threads of its own. It should not limit or queue by itself. A
	 * {@code DisposableBean} is disposed of with the processor.
	 * @param executor the executor
	 * @return this builder
	 */
	public DefaultUpdateProcessorBuilder executor(Executor executor) {
		this.executor = executor;
		return this;
	}

	/**
	 * Sets what every handling is wrapped in, by the thread that brings the update: made
	 * to carry the context of that thread, such as a trace, to wherever and whenever the
	 * update is handled, as a
	 * {@link org.springframework.core.task.support.ContextPropagatingTaskDecorator} does.
	 * @param taskDecorator wraps the attempts at an update, of which there may be several
	 * @return this builder
	 */
	public DefaultUpdateProcessorBuilder taskDecorator(TaskDecorator taskDecorator) {
		this.taskDecorator = taskDecorator;
		return this;
	}

	/**
	 * Builds the processor.
	 * @return the processor
	 */
	public DefaultUpdateProcessor build() {
		Executor threads = (this.executor != null) ? this.executor : pool();
		UpdateHandlerChain chain = new UpdateHandlerChain(this.bot, this.self, this.interceptors, this.dispatcher,
				threads);
		UpdateFailures failures = new UpdateFailures(this.retryPolicy, this.failedUpdates);
		return new DefaultUpdateProcessor(
				new UpdateProcessing(chain, failures, this.ledger, threads, this.taskDecorator), this.settings,
				this.albums, threads);
	}

	private Executor pool() {
		ThreadPoolTaskExecutor pool = new ThreadPoolTaskExecutor();
		pool.setThreadNamePrefix("telegram-update-");
		pool.setCorePoolSize(this.settings.concurrency());
		pool.setMaxPoolSize(this.settings.concurrency());
		pool.setAllowCoreThreadTimeOut(true);
		pool.setDaemon(true);
		pool.initialize();
		return pool;
	}

}
