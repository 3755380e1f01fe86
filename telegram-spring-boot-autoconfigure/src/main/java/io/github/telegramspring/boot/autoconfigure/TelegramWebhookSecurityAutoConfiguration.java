package io.github.telegramspring.boot.autoconfigure;

import io.github.telegramspring.bot.webhook.WebhookRequestHandler;
import io.github.telegramspring.bot.webhook.WebhookServlet;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;

/**
 * Auto-configures the webhook to be reached without login and CSRF token in an
 * application that has Spring Security: its secret token is what protects it.
 * <p>
 * A filter that comes just before Spring Security's serves exactly the path of the
 * webhook. So not one rule of the application is added to, moved or replaced. A
 * {@code SecurityFilterChain} would make Spring Boot's default chain back off, a rule in
 * the application's chains would depend on what else they say, and an ignored path is
 * what Spring Security warns of.
 */
@AutoConfiguration(after = TelegramWebhookAutoConfiguration.class,
		afterName = "org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration")
@ConditionalOnEnabledTelegramBot
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(SecurityFilterProperties.class)
@ConditionalOnBean(WebhookRequestHandler.class)
public final class TelegramWebhookSecurityAutoConfiguration {

	@Bean
	@ConditionalOnBean(SecurityFilterProperties.class)
	@ConditionalOnMissingBean(value = WebhookFilter.class, parameterizedContainer = FilterRegistrationBean.class)
	FilterRegistrationBean<WebhookFilter> telegramWebhookFilterRegistration(
			ObjectProvider<WebhookRequestHandler> handler, TelegramWebhookProperties webhook,
			SecurityFilterProperties security) {
		FilterRegistrationBean<WebhookFilter> registration = new FilterRegistrationBean<>(
				new WebhookFilter(new WebhookServlet(() -> handler.getObject())));
		registration.setName("telegramWebhookFilter");
		registration.addUrlPatterns(WebhookPath.of(webhook));
		registration.setOrder(security.getOrder() - 1);
		return registration;
	}

}
