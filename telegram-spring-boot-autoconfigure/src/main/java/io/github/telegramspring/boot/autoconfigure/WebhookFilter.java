package io.github.telegramspring.boot.autoconfigure;

import java.io.IOException;

import io.github.telegramspring.bot.webhook.WebhookServlet;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;

/**
 * Takes requests to the webhook out of the filter chain and to their servlet.
 */
class WebhookFilter implements Filter {

	private final WebhookServlet servlet;

	WebhookFilter(WebhookServlet servlet) {
		this.servlet = servlet;
	}

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		this.servlet.service(request, response);
	}

}
