package io.github.telegramspring.boot.autoconfigure;

import java.util.List;

import io.github.telegramspring.api.BotDefaults;
import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.call.ApiInterceptor;
import io.github.telegramspring.api.observation.ApiObservationConvention;
import io.micrometer.observation.ObservationRegistry;

import org.springframework.beans.factory.ObjectProvider;

/**
 * What the application has around the calls of its bot.
 *
 * @param defaults what holds for requests that do not say otherwise
 * @param interceptors what comes around every call, the outermost first
 * @param registry where observations go
 * @param convention how they are named and tagged
 */
record CallConfiguration(BotDefaults defaults, List<ApiInterceptor> interceptors,
		ObjectProvider<ObservationRegistry> registry, ObjectProvider<ApiObservationConvention> convention) {

	CallConfiguration withoutInterceptors() {
		return new CallConfiguration(this.defaults, List.of(), this.registry, this.convention);
	}

	void applyTo(TelegramBot.Builder builder) {
		builder.defaults(this.defaults);
		this.interceptors.forEach(builder::interceptor);
		this.registry.ifAvailable(builder::observationRegistry);
		this.convention.ifAvailable(builder::observationConvention);
	}

}
