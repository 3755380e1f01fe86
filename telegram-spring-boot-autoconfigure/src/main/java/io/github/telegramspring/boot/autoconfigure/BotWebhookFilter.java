package io.github.telegramspring.boot.autoconfigure;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.web.servlet.FilterRegistrationBean;

/**
 * Takes requests to the webhooks of several bots out of the filter chain. It is one
 * filter for all of them, since Spring Boot puts only filters of the application itself
 * in their order.
 */
class BotWebhookFilter implements Filter {

	private final Map<String, Filter> filters = new LinkedHashMap<>();

	BotWebhookFilter(TelegramBots bots) {
		for (FilterRegistrationBean<?> registration : bots.each(FilterRegistrationBean.class).values()) {
			registration.getUrlPatterns().forEach((path) -> this.filters.put(path, registration.getFilter()));
		}
	}

	FilterRegistrationBean<BotWebhookFilter> toRegistration(int order) {
		FilterRegistrationBean<BotWebhookFilter> registration = new FilterRegistrationBean<>(this);
		registration.setName("telegramWebhookFilter");
		registration.setUrlPatterns(this.filters.keySet());
		registration.setEnabled(!this.filters.isEmpty());
		registration.setOrder(order);
		return registration;
	}

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		Filter filter = this.filters.get(((HttpServletRequest) request).getServletPath());
		if (filter != null) {
			filter.doFilter(request, response, chain);
		}
		else {
			chain.doFilter(request, response);
		}
	}

}
