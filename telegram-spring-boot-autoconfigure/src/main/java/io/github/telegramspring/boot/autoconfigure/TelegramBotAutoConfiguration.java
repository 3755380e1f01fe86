package io.github.telegramspring.boot.autoconfigure;

import io.github.telegramspring.api.BotDefaults;
import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.call.ApiInterceptor;
import io.github.telegramspring.api.observation.ApiObservationConvention;
import io.micrometer.observation.ObservationRegistry;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.autoconfigure.HttpClientAutoConfiguration;
import org.springframework.boot.http.client.autoconfigure.imperative.ImperativeHttpClientAutoConfiguration;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Auto-configures the {@link TelegramBot} that the application injects, on the HTTP
 * client settings of the application.
 * <p>
 * An application that has the starter is meant to be a bot. So it does not start without
 * a token, rather than fail on the first call, unless it brings a {@link TelegramBot} or
 * {@link TelegramConnectionDetails} of its own or switches the bot off with
 * {@code telegram.bot.enabled: false}.
 */
@AutoConfiguration(after = { HttpClientAutoConfiguration.class, ImperativeHttpClientAutoConfiguration.class,
		SslAutoConfiguration.class })
@ConditionalOnClass(TelegramBot.class)
@ConditionalOnEnabledTelegramBot
@EnableConfigurationProperties({ TelegramBotProperties.class, TelegramDefaultsProperties.class })
public final class TelegramBotAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean(TelegramConnectionDetails.class)
	PropertiesTelegramConnectionDetails telegramConnectionDetails(TelegramBotProperties properties,
			ObjectProvider<SslBundles> sslBundles) {
		return new PropertiesTelegramConnectionDetails(properties, sslBundles);
	}

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnMissingBean(TelegramBot.class)
	static class ClientConfiguration {

		@Bean
		TelegramBotFactory telegramBotFactory(TelegramConnectionDetails connection, TelegramBotProperties properties,
				ObjectProvider<ClientHttpRequestFactoryBuilder<?>> requestFactoryBuilder,
				ObjectProvider<HttpClientSettings> settings, CallConfiguration calls,
				ObjectProvider<TelegramBotBuilderCustomizer> customizers) {
			return new TelegramBotFactory(connection, properties.getClient(),
					requestFactoryBuilder.getIfAvailable(ClientHttpRequestFactoryBuilder::detect),
					settings.getIfAvailable(HttpClientSettings::defaults), calls, customizers.orderedStream().toList());
		}

		@Bean
		@ConditionalOnMissingBean
		BotDefaults telegramBotDefaults(TelegramDefaultsProperties properties) {
			return properties.toDefaults();
		}

		@Bean
		CallConfiguration telegramCallConfiguration(BotDefaults defaults, ObjectProvider<ApiInterceptor> interceptors,
				ObjectProvider<ObservationRegistry> registry, ObjectProvider<ApiObservationConvention> convention,
				ObjectProvider<BotName> name) {
			return new CallConfiguration(defaults, interceptors.orderedStream().toList(), registry, convention,
					BotName.of(name));
		}

		@Bean
		TelegramBot telegramBot(TelegramBotFactory factory) {
			return factory.create();
		}

	}

}
