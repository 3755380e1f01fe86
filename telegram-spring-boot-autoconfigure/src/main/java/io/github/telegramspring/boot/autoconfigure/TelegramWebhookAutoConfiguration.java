package io.github.telegramspring.boot.autoconfigure;

import io.github.telegramspring.bot.UpdateProcessor;
import io.github.telegramspring.bot.webhook.WebhookSecret;
import io.github.telegramspring.bot.webhook.WebhookSettings;
import jakarta.servlet.Servlet;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.util.StringUtils;
import org.springframework.web.reactive.function.server.RouterFunction;

/**
 * Auto-configures the webhook: the endpoint, at exactly one path beside Spring MVC or
 * Spring WebFlux, and its registration with Telegram.
 */
@AutoConfiguration(after = TelegramProcessingAutoConfiguration.class)
@ConditionalOnEnabledTelegramBot
@ConditionalOnUpdatesMode(UpdatesMode.WEBHOOK)
@ConditionalOnBean(UpdateProcessor.class)
@EnableConfigurationProperties(TelegramWebhookProperties.class)
@Import({ ServletWebhookConfiguration.class, ReactiveWebhookConfiguration.class,
		WebhookRegistrationConfiguration.class })
public final class TelegramWebhookAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	WebhookSecret telegramWebhookSecret(TelegramWebhookProperties properties, TelegramConnectionDetails connection) {
		String secret = properties.getSecretToken();
		if (!StringUtils.hasLength(secret)) {
			return WebhookSecret.derivedFrom(connection.getToken());
		}
		try {
			return WebhookSecret.of(secret);
		}
		catch (IllegalArgumentException ex) {
			throw new TelegramConfigurationException(
					"'telegram.bot.webhook.secret-token' cannot be used: " + ex.getMessage() + ".",
					"Set telegram.bot.webhook.secret-token to a random text of such characters, or remove it to "
							+ "have one derived from the token of the bot.");
		}
	}

	@Bean
	@ConditionalOnMissingBean
	WebhookSettings telegramWebhookSettings(TelegramWebhookProperties properties) {
		return WebhookSettingsFactory.create(properties);
	}

	@Configuration(proxyBeanMethods = false)
	@Conditional(NoWebApplicationCondition.class)
	static class NoEndpointConfiguration {

		NoEndpointConfiguration() {
			throw new TelegramConfigurationException(
					"Updates are to come in by webhook, but this application has no web server to take "
							+ "them in: 'telegram.bot.updates.mode' is webhook, or 'telegram.bot.webhook.url' is set.",
					"Add spring-boot-starter-webmvc or spring-boot-starter-webflux and see that "
							+ "spring.main.web-application-type is not none; "
							+ "or remove telegram.bot.webhook.url and set telegram.bot.updates.mode: polling to ask "
							+ "Telegram for updates; or set telegram.bot.updates.mode: none if another instance "
							+ "takes them in.");
		}

	}

	static class NoWebApplicationCondition extends NoneNestedConditions {

		NoWebApplicationCondition() {
			super(ConfigurationPhase.REGISTER_BEAN);
		}

		@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
		@ConditionalOnClass(Servlet.class)
		static class ServletApplication {

		}

		@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
		@ConditionalOnClass(RouterFunction.class)
		static class ReactiveApplication {

		}

	}

}
