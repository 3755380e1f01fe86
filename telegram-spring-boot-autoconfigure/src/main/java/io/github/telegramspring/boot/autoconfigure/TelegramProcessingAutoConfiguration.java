package io.github.telegramspring.boot.autoconfigure;

import java.util.Set;
import java.util.function.Supplier;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.bot.BotIdentity;
import io.github.telegramspring.bot.FailedUpdateHandler;
import io.github.telegramspring.bot.UpdateDispatcher;
import io.github.telegramspring.bot.UpdateInterceptor;
import io.github.telegramspring.bot.UpdateLedger;
import io.github.telegramspring.bot.UpdateProcessor;
import io.github.telegramspring.bot.UpdateRetryPolicy;
import io.github.telegramspring.bot.mapping.BotHandlerRegistry;
import io.github.telegramspring.bot.processing.AlbumSettings;
import io.github.telegramspring.bot.processing.DefaultUpdateProcessor;
import io.github.telegramspring.bot.processing.DefaultUpdateProcessorBuilder;
import io.github.telegramspring.bot.processing.DefaultUpdateRetryPolicy;
import io.github.telegramspring.bot.processing.InMemoryUpdateLedger;
import io.github.telegramspring.bot.processing.ProcessingSettings;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.task.SimpleAsyncTaskExecutorBuilder;
import org.springframework.boot.task.ThreadPoolTaskExecutorBuilder;
import org.springframework.boot.thread.Threading;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/**
 * Auto-configures the processing of updates: each once, in order, within limits. It has
 * threads of its own, virtual ones if the application has those, which are no bean: the
 * application's executor is not to back off for them.
 */
@AutoConfiguration(after = TelegramDispatchAutoConfiguration.class)
@ConditionalOnEnabledTelegramBot
@ConditionalOnBean(UpdateDispatcher.class)
@EnableConfigurationProperties({ TelegramProcessingProperties.class, TelegramAlbumProperties.class })
public final class TelegramProcessingAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	ProcessingSettings telegramProcessingSettings(TelegramProcessingProperties properties) {
		return checked(
				() -> new ProcessingSettings(properties.getConcurrency(), properties.getQueueCapacity(),
						properties.getShutdownTimeout()),
				"telegram.bot.processing",
				"Set telegram.bot.processing.concurrency to 1 or more, queue-capacity to 0 or more and "
						+ "shutdown-timeout to 0s or more, or remove them to use 200, 1000 and 25s.");
	}

	@Bean
	@ConditionalOnMissingBean(UpdateRetryPolicy.class)
	DefaultUpdateRetryPolicy telegramUpdateRetryPolicy(TelegramProcessingProperties properties) {
		TelegramProcessingProperties.Retry retry = properties.getRetry();
		return checked(() -> new DefaultUpdateRetryPolicy(retry.getMaxAttempts(), retry.getDelay()),
				"telegram.bot.processing.retry",
				"Set telegram.bot.processing.retry.max-attempts to 1 or more and retry.delay to 0s or more, "
						+ "or remove them to use 5 and 5s.");
	}

	private static <T> T checked(Supplier<T> settings, String prefix, String action) {
		try {
			return settings.get();
		}
		catch (IllegalArgumentException ex) {
			throw new TelegramConfigurationException("'" + prefix + "' cannot be used: " + ex.getMessage() + ".",
					action);
		}
	}

	@Bean
	@ConditionalOnMissingBean
	AlbumSettings telegramAlbumSettings(TelegramAlbumProperties properties,
			ObjectProvider<BotHandlerRegistry> handlers) {
		BotHandlerRegistry registry = handlers.getIfAvailable();
		return checked(
				() -> new AlbumSettings((registry != null) ? registry.albumTypes() : Set.of(),
						properties.getQuietPeriod(), properties.getMaxWaiting()),
				"telegram.bot.albums", "Set telegram.bot.albums.quiet-period to more than 0s and max-waiting to 1 or "
						+ "more, or remove them to use 500ms and 1000.");
	}

	@Bean
	@ConditionalOnMissingBean
	UpdateLedger telegramUpdateLedger(ObjectProvider<UpdateLedgerFactory> factory,
			ObjectProvider<TelegramConnectionDetails> connection) {
		UpdateLedgerFactory own = factory.getIfAvailable();
		return (own != null) ? own.create(connection.getObject().getToken().id()) : new InMemoryUpdateLedger();
	}

	@Bean
	UpdateExecutorFactory telegramUpdateExecutorFactory(Environment environment,
			ObjectProvider<SimpleAsyncTaskExecutorBuilder> virtualThreads,
			ObjectProvider<ThreadPoolTaskExecutorBuilder> platformThreads, ObjectProvider<BotName> name) {
		String threadNamePrefix = BotName.threadPrefix(name) + "update-";
		return Threading.VIRTUAL.isActive(environment)
				? UpdateExecutorFactory.ofVirtualThreads(
						virtualThreads.getIfAvailable(SimpleAsyncTaskExecutorBuilder::new), threadNamePrefix)
				: UpdateExecutorFactory.ofPlatformThreads(
						platformThreads.getIfAvailable(ThreadPoolTaskExecutorBuilder::new), threadNamePrefix);
	}

	@Bean
	@ConditionalOnMissingBean(UpdateProcessor.class)
	DefaultUpdateProcessor telegramUpdateProcessor(TelegramBot bot, BotIdentity identity,
			ObjectProvider<UpdateInterceptor> interceptors, UpdateDispatcher dispatcher,
			FailedUpdateHandler failedUpdateHandler, UpdateRetryPolicy retryPolicy, UpdateLedger ledger,
			ProcessingSettings settings, AlbumSettings albums, UpdateExecutorFactory executors,
			ObjectProvider<UpdateContextPropagation> propagation) {
		DefaultUpdateProcessorBuilder builder = DefaultUpdateProcessor.builder(bot, dispatcher)
			.self(identity)
			.interceptors(interceptors.orderedStream().toList())
			.failedUpdates(failedUpdateHandler)
			.retryPolicy(retryPolicy)
			.ledger(ledger)
			.settings(settings)
			.albums(albums)
			.executor(executors.create(settings.concurrency()));
		propagation.ifAvailable((context) -> builder.taskDecorator(context.decorator()));
		return builder.build();
	}

}
