package io.github.telegramspring.boot.autoconfigure;

import io.github.telegramspring.bot.UpdateProcessor;
import io.github.telegramspring.bot.processing.ProcessingSettings;
import io.github.telegramspring.bot.webhook.ReactiveWebhookHandler;
import io.github.telegramspring.bot.webhook.WebhookSecret;
import io.github.telegramspring.bot.webhook.WebhookSettings;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.log.LogMessage;
import org.springframework.web.reactive.function.server.RouterFunction;

/**
 * The endpoint of reactive applications, at exactly one path.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
@ConditionalOnClass(RouterFunction.class)
class ReactiveWebhookConfiguration {

	private static final Log logger = LogFactory.getLog(TelegramWebhookAutoConfiguration.class);

	@Bean
	@ConditionalOnMissingBean
	ReactiveWebhookHandler telegramReactiveWebhookHandler(WebhookSecret secret, UpdateProcessor processor,
			WebhookSettings settings, UpdateExecutorFactory executors, ProcessingSettings processing,
			Environment environment) {
		if (settings.sources() != null
				&& "framework".equalsIgnoreCase(environment.getProperty("server.forward-headers-strategy"))) {
			throw new TelegramConfigurationException(
					"'telegram.bot.webhook.ip-allowlist' is set, but 'server.forward-headers-strategy' is framework, "
							+ "which believes the address that any client claims to have.",
					"Set server.forward-headers-strategy to native or none, and name your proxies in "
							+ "telegram.bot.webhook.trusted-proxies; or remove telegram.bot.webhook.ip-allowlist.");
		}
		return new ReactiveWebhookHandler(secret, processor, settings, executors.create(processing.concurrency()));
	}

	@Bean
	@ConditionalOnMissingBean
	ReactiveWebhookFilter telegramReactiveWebhookFilter(ReactiveWebhookHandler handler,
			TelegramWebhookProperties properties) {
		String path = WebhookPath.of(properties);
		logger.info(LogMessage.format("Telegram webhook endpoint HTTP POST %s", path));
		return new ReactiveWebhookFilter(handler.routeFrom(path));
	}

	@Bean
	WebhookContextPath telegramWebhookContextPath(Environment environment) {
		return new WebhookContextPath(environment.getProperty("spring.webflux.base-path", ""));
	}

}
