package io.github.telegramspring.boot.autoconfigure;

import java.util.function.Supplier;

import io.github.bucket4j.Bucket;
import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.flood.FloodControlInterceptor;
import io.github.telegramspring.api.flood.FloodControlSettings;
import io.github.telegramspring.api.migration.ChatMigrationInterceptor;
import io.github.telegramspring.api.migration.ChatMigrationListener;
import io.github.telegramspring.api.rate.Bucket4jRateLimiter;
import io.github.telegramspring.api.rate.RateLimitInterceptor;
import io.github.telegramspring.api.rate.RateLimiter;
import io.github.telegramspring.api.rate.RateLimits;
import io.github.telegramspring.api.retry.RetryInterceptor;
import io.github.telegramspring.api.retry.RetrySettings;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Auto-configures what the bot does about calls that fail or are too many: it keeps to
 * the pauses that Telegram asks for, repeats what does no harm, and follows groups that
 * became supergroups. A limiter is there when it is asked for.
 */
@AutoConfiguration(before = TelegramBotAutoConfiguration.class)
@ConditionalOnClass(TelegramBot.class)
@ConditionalOnEnabledTelegramBot
@EnableConfigurationProperties(TelegramSendingProperties.class)
public final class TelegramSendingAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	@ConditionalOnBooleanProperty(name = "telegram.bot.client.retry.enabled", matchIfMissing = true)
	RetryInterceptor telegramRetryInterceptor(TelegramSendingProperties properties) {
		TelegramSendingProperties.Retry retry = properties.getRetry();
		return new RetryInterceptor(checked("retry", () -> new RetrySettings(retry.getMaxRetries(), retry.getDelay(),
				retry.getMaxDelay(), retry.getMaxRetryAfter(), retry.getTimeout())));
	}

	@Bean
	@ConditionalOnMissingBean
	@ConditionalOnBooleanProperty(name = "telegram.bot.client.flood-control.enabled", matchIfMissing = true)
	FloodControlInterceptor telegramFloodControlInterceptor(TelegramSendingProperties properties) {
		TelegramSendingProperties.FloodControl flood = properties.getFloodControl();
		return new FloodControlInterceptor(checked("flood-control",
				() -> new FloodControlSettings(flood.getMaxWait(), flood.getMaxWaiting(), flood.getChatsForMethod())));
	}

	@Bean
	@ConditionalOnMissingBean
	ChatMigrationListener telegramChatMigrationListener(ApplicationEventPublisher events) {
		return events::publishEvent;
	}

	@Bean
	@ConditionalOnMissingBean
	ChatMigrationInterceptor telegramChatMigrationInterceptor(ChatMigrationListener listener) {
		return new ChatMigrationInterceptor(listener);
	}

	private static <S> S checked(String group, Supplier<S> settings) {
		try {
			return settings.get();
		}
		catch (IllegalArgumentException ex) {
			throw new TelegramConfigurationException(
					"'telegram.bot.client." + group + "' cannot be used: " + ex.getMessage() + ".",
					"Correct the properties below telegram.bot.client." + group
							+ ", or remove them to use what is usual.");
		}
	}

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnBooleanProperty("telegram.bot.client.rate-limit.enabled")
	static class RateLimitConfiguration {

		@Bean
		@ConditionalOnMissingBean
		RateLimitInterceptor telegramRateLimitInterceptor(ObjectProvider<RateLimiter> limiter) {
			return new RateLimitInterceptor(limiter.getIfAvailable(() -> {
				throw new TelegramConfigurationException(
						"'telegram.bot.client.rate-limit.enabled' is true, but there is neither Bucket4j nor a RateLimiter.",
						"Add the dependency com.bucket4j:bucket4j_jdk17-core, or a bean of type RateLimiter.");
			}));
		}

	}

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnClass(Bucket.class)
	@ConditionalOnBooleanProperty("telegram.bot.client.rate-limit.enabled")
	static class Bucket4jConfiguration {

		@Bean
		@ConditionalOnMissingBean(RateLimiter.class)
		Bucket4jRateLimiter telegramRateLimiter(TelegramSendingProperties properties) {
			TelegramSendingProperties.RateLimit limit = properties.getRateLimit();
			return new Bucket4jRateLimiter(checked("rate-limit", () -> new RateLimits(limit.getPerSecond(),
					limit.getPerSecondInChat(), limit.getPerMinuteInGroup(), limit.getPaidPerSecond())));
		}

	}

}
