package io.github.telegramspring.boot.autoconfigure;

import io.github.telegramspring.bot.UpdateProcessor;
import io.github.telegramspring.bot.webhook.WebhookRequestHandler;
import io.github.telegramspring.bot.webhook.WebhookSecret;
import io.github.telegramspring.bot.webhook.WebhookServlet;
import io.github.telegramspring.bot.webhook.WebhookSettings;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletContext;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.log.LogMessage;

/**
 * The endpoint of servlet applications, at exactly one path beside Spring MVC.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(Servlet.class)
class ServletWebhookConfiguration {

	private static final Log logger = LogFactory.getLog(TelegramWebhookAutoConfiguration.class);

	@Bean
	@ConditionalOnMissingBean
	WebhookRequestHandler telegramWebhookRequestHandler(WebhookSecret secret, UpdateProcessor processor,
			WebhookSettings settings) {
		return new WebhookRequestHandler(secret, processor, settings);
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

	@Bean
	WebhookContextPath telegramWebhookContextPath(ServletContext servletContext) {
		return new WebhookContextPath(servletContext.getContextPath());
	}

}
