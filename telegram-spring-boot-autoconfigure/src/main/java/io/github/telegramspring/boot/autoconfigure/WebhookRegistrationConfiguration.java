package io.github.telegramspring.boot.autoconfigure;

import java.net.URI;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.bot.mapping.BotHandlerRegistry;
import io.github.telegramspring.bot.webhook.WebhookRegistrar;
import io.github.telegramspring.bot.webhook.WebhookRegistration;
import io.github.telegramspring.bot.webhook.WebhookSecret;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The registration of the webhook with Telegram.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBean(WebhookContextPath.class)
@ConditionalOnBooleanProperty(name = "telegram.bot.webhook.register", matchIfMissing = true)
class WebhookRegistrationConfiguration {

	@Bean
	@ConditionalOnMissingBean
	WebhookRegistration telegramWebhookRegistration(TelegramConnectionDetails connection,
			TelegramWebhookProperties webhookProperties, TelegramBotProperties botProperties, WebhookSecret secret,
			BotHandlerRegistry registry, WebhookContextPath contextPath, ObjectProvider<SslBundles> sslBundles) {
		URI url = new WebhookUrl(connection).resolve(webhookProperties.getUrl(),
				contextPath.value() + WebhookPath.of(webhookProperties));
		try {
			return new WebhookRegistration(url, secret, webhookProperties.getMaxConnections(),
					AllowedUpdates.of(botProperties, registry), botProperties.getUpdates().isDropPending())
				.certificate(WebhookCertificate.of(webhookProperties, sslBundles.getIfAvailable()))
				.ipAddress(webhookProperties.getIpAddress());
		}
		catch (IllegalArgumentException ex) {
			throw new TelegramConfigurationException(
					"'telegram.bot.webhook.max-connections' cannot be used: " + ex.getMessage() + ".",
					"Set telegram.bot.webhook.max-connections to a number between 1 and 100, "
							+ "or remove it to use 100.");
		}
	}

	@Bean
	@ConditionalOnMissingBean
	WebhookRegistrar telegramWebhookRegistrar(TelegramBot bot, WebhookRegistration registration,
			TelegramWebhookProperties properties) {
		if (properties.getRegistrationTimeout().isNegative()) {
			throw new TelegramConfigurationException("'telegram.bot.webhook.registration-timeout' is negative.",
					"Set telegram.bot.webhook.registration-timeout to 0s or more, or remove it to use 1m.");
		}
		return new WebhookRegistrar(bot, registration, properties.getRegistrationTimeout(),
				properties.isDeleteOnShutdown());
	}

}
