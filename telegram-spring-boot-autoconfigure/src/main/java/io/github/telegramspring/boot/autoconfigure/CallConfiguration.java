package io.github.telegramspring.boot.autoconfigure;

import java.util.Comparator;
import java.util.List;

import io.github.telegramspring.api.BotDefaults;
import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.call.ApiInterceptor;
import io.github.telegramspring.api.flood.FloodControlInterceptor;
import io.github.telegramspring.api.migration.ChatMigrationInterceptor;
import io.github.telegramspring.api.observation.ApiObservationConvention;
import io.github.telegramspring.api.rate.RateLimitInterceptor;
import io.github.telegramspring.api.retry.RetryInterceptor;
import io.micrometer.observation.ObservationRegistry;

import org.springframework.beans.factory.ObjectProvider;

/**
 * What the application has around the calls of its bot.
 *
 * @param defaults what holds for requests that do not say otherwise
 * @param interceptors what comes around every call, the outermost first
 * @param registry where observations go
 * @param convention how they are named and tagged
 * @param botName the name of the bot in this application, which they are tagged with
 */
record CallConfiguration(BotDefaults defaults, List<ApiInterceptor> interceptors,
		ObjectProvider<ObservationRegistry> registry, ObjectProvider<ApiObservationConvention> convention,
		String botName) {

	/**
	 * What is closest to Telegram comes last, and the interceptors of the application
	 * come before it, so that they see each call once.
	 */
	private static final List<Class<? extends ApiInterceptor>> CLOSE_TO_TELEGRAM = List.of(
			ChatMigrationInterceptor.class, RateLimitInterceptor.class, RetryInterceptor.class,
			FloodControlInterceptor.class);

	CallConfiguration {
		interceptors = interceptors.stream()
			.sorted(Comparator.comparingInt((interceptor) -> CLOSE_TO_TELEGRAM.indexOf(interceptor.getClass())))
			.toList();
	}

	CallConfiguration withoutInterceptors() {
		return new CallConfiguration(this.defaults, List.of(), this.registry, this.convention, this.botName);
	}

	void applyTo(TelegramBot.Builder builder) {
		builder.defaults(this.defaults);
		this.interceptors.forEach(builder::interceptor);
		this.registry.ifAvailable((observations) -> builder.observationRegistry(observations)
			.observationConvention(BotApiObservationConvention.of(this.convention, this.botName)));
	}

}
