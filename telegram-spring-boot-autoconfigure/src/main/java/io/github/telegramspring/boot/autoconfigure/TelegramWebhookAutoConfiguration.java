package io.github.telegramspring.boot.autoconfigure;

import java.net.URI;
import java.time.Duration;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.bot.UpdateProcessor;
import io.github.telegramspring.bot.mapping.BotHandlerRegistry;
import io.github.telegramspring.bot.webhook.WebhookRegistrar;
import io.github.telegramspring.bot.webhook.WebhookRegistration;
import io.github.telegramspring.bot.webhook.WebhookRequestHandler;
import io.github.telegramspring.bot.webhook.WebhookSecret;
import io.github.telegramspring.bot.webhook.WebhookServlet;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletContext;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.log.LogMessage;
import org.springframework.util.StringUtils;
import org.springframework.util.unit.DataSize;

/**
 * Auto-configures the webhook: the endpoint, at exactly one path beside Spring MVC, and
 * its registration with Telegram.
 */
@AutoConfiguration(after = TelegramProcessingAutoConfiguration.class)
@ConditionalOnEnabledTelegramBot
@ConditionalOnUpdatesMode(UpdatesMode.WEBHOOK)
@ConditionalOnBean(UpdateProcessor.class)
public final class TelegramWebhookAutoConfiguration {

	/**
	 * What is left of the 60 seconds is for the way of the answer.
	 */
	private static final Duration MAX_RESPONSE_TIMEOUT = Duration.ofSeconds(58);

	private static final Log logger = LogFactory.getLog(TelegramWebhookAutoConfiguration.class);

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
	@ConditionalOnClass(Servlet.class)
	@EnableConfigurationProperties(TelegramWebhookProperties.class)
	static class EndpointConfiguration {

		@Bean
		@ConditionalOnMissingBean
		WebhookSecret telegramWebhookSecret(TelegramWebhookProperties properties,
				TelegramConnectionDetails connection) {
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
		WebhookRequestHandler telegramWebhookRequestHandler(WebhookSecret secret, UpdateProcessor processor,
				TelegramWebhookProperties properties) {
			checkMaxBodySize(properties.getMaxBodySize());
			checkResponseTimeout(properties.getResponseTimeout());
			return new WebhookRequestHandler(secret, processor, (int) properties.getMaxBodySize().toBytes(),
					properties.getResponseTimeout());
		}

		private static void checkMaxBodySize(DataSize maxBodySize) {
			if (maxBodySize.toBytes() < 1 || maxBodySize.toBytes() >= Integer.MAX_VALUE) {
				throw new TelegramConfigurationException(
						"'telegram.bot.webhook.max-body-size' is " + maxBodySize + ", which is no useful limit.",
						"Set telegram.bot.webhook.max-body-size to a size between 1B and 2047MB, "
								+ "or remove it to use 1MB.");
			}
		}

		private static void checkResponseTimeout(Duration responseTimeout) {
			if (responseTimeout.toMillis() < 1 || responseTimeout.compareTo(MAX_RESPONSE_TIMEOUT) > 0) {
				throw new TelegramConfigurationException(
						"'telegram.bot.webhook.response-timeout' is " + responseTimeout.toMillis()
								+ " ms, but Telegram waits for an answer no longer than 60 seconds.",
						"Set telegram.bot.webhook.response-timeout to 1ms to 58s, or remove it to use 50s.");
			}
		}

		@Bean
		@ConditionalOnMissingBean(value = WebhookServlet.class, parameterizedContainer = ServletRegistrationBean.class)
		ServletRegistrationBean<WebhookServlet> telegramWebhookServletRegistration(
				ObjectProvider<WebhookRequestHandler> handler, TelegramWebhookProperties properties) {
			String path = WebhookPath.of(properties);
			logger.info(LogMessage.format("Telegram webhook endpoint HTTP POST %s", path));
			ServletRegistrationBean<WebhookServlet> registration = new ServletRegistrationBean<>(
					new WebhookServlet(() -> handler.getObject()), path);
			registration.setName("telegramWebhook");
			return registration;
		}

		@Configuration(proxyBeanMethods = false)
		@ConditionalOnBooleanProperty(name = "telegram.bot.webhook.register", matchIfMissing = true)
		static class RegistrationConfiguration {

			@Bean
			@ConditionalOnMissingBean
			WebhookRegistration telegramWebhookRegistration(TelegramConnectionDetails connection,
					TelegramWebhookProperties webhookProperties, TelegramBotProperties botProperties,
					WebhookSecret secret, BotHandlerRegistry registry, ServletContext servletContext) {
				URI url = new WebhookUrl(connection).resolve(webhookProperties.getUrl(),
						servletContext.getContextPath() + WebhookPath.of(webhookProperties));
				try {
					return new WebhookRegistration(url, secret, webhookProperties.getMaxConnections(),
							AllowedUpdates.of(botProperties, registry), botProperties.getUpdates().isDropPending());
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
			WebhookRegistrar telegramWebhookRegistrar(TelegramBot bot, WebhookRegistration registration) {
				return new WebhookRegistrar(bot, registration);
			}

		}

	}

	@Configuration(proxyBeanMethods = false)
	@Conditional(NoServletApplicationCondition.class)
	static class NoEndpointConfiguration {

		NoEndpointConfiguration() {
			throw new TelegramConfigurationException(
					"Updates are to come in by webhook, but this application has no servlet web server to take "
							+ "them in: 'telegram.bot.updates.mode' is webhook, or 'telegram.bot.webhook.url' is set.",
					"Add spring-boot-starter-webmvc and see that spring.main.web-application-type is not none; "
							+ "or remove telegram.bot.webhook.url and set telegram.bot.updates.mode: polling to ask "
							+ "Telegram for updates; or set telegram.bot.updates.mode: none if another instance "
							+ "takes them in.");
		}

	}

	static class NoServletApplicationCondition extends NoneNestedConditions {

		NoServletApplicationCondition() {
			super(ConfigurationPhase.REGISTER_BEAN);
		}

		@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
		@ConditionalOnClass(Servlet.class)
		static class ServletApplication {

		}

	}

}
