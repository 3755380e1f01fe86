package io.github.telegramspring.boot.autoconfigure;

import java.util.Map;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;

import org.springframework.boot.web.servlet.DynamicRegistrationBean;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.core.Ordered;

/**
 * Registers the webhooks of several bots, each by the name of its bot.
 */
class BotServletInitializer implements ServletContextInitializer, Ordered {

	/**
	 * Before Spring Security, which is at -100.
	 */
	private static final int ORDER = -101;

	private final TelegramBots bots;

	BotServletInitializer(TelegramBots bots) {
		this.bots = bots;
	}

	@Override
	public void onStartup(ServletContext servletContext) throws ServletException {
		Map<String, Map<String, ServletContextInitializer>> beans = this.bots.beans(ServletContextInitializer.class);
		for (String bot : beans.keySet()) {
			for (Map.Entry<String, ServletContextInitializer> bean : beans.getOrDefault(bot, Map.of()).entrySet()) {
				if (bean.getValue() instanceof DynamicRegistrationBean<?> registration) {
					registration.setName(bean.getKey() + "-" + bot);
				}
				bean.getValue().onStartup(servletContext);
			}
		}
	}

	@Override
	public int getOrder() {
		return ORDER;
	}

}
