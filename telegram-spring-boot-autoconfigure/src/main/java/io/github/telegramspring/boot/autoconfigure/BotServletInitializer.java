package io.github.telegramspring.boot.autoconfigure;

import java.util.Map;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;

import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.boot.web.servlet.ServletRegistrationBean;

/**
 * Registers the webhooks of several bots, each by the name of its bot.
 */
class BotServletInitializer implements ServletContextInitializer {

	private final TelegramBots bots;

	BotServletInitializer(TelegramBots bots) {
		this.bots = bots;
	}

	@Override
	public void onStartup(ServletContext servletContext) throws ServletException {
		for (Map.Entry<String, ?> bot : this.bots.each(ServletRegistrationBean.class).entrySet()) {
			ServletRegistrationBean<?> registration = (ServletRegistrationBean<?>) bot.getValue();
			registration.setName("telegramWebhook-" + bot.getKey());
			registration.onStartup(servletContext);
		}
	}

}
