package io.github.telegramspring.bot.webhook;

import java.io.IOException;
import java.util.function.Supplier;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.HttpRequestHandler;

/**
 * Mounts the endpoint beside Spring MVC, so that neither the mappings of the application
 * nor its API versions, converters or interceptors get in the way of updates.
 */
public final class WebhookServlet extends HttpServlet {

	private static final long serialVersionUID = 1L;

	private final transient SingletonSupplier<HttpRequestHandler> handler;

	/**
	 * Creates the servlet.
	 * @param handler the endpoint
	 */
	public WebhookServlet(HttpRequestHandler handler) {
		this(() -> handler);
	}

	/**
	 * Creates the servlet for an endpoint that is not to be made while the web server is
	 * being set up.
	 * @param handler gives the endpoint, asked once on the first request
	 */
	public WebhookServlet(Supplier<HttpRequestHandler> handler) {
		this.handler = SingletonSupplier.of(handler);
	}

	@Override
	protected void service(HttpServletRequest request, HttpServletResponse response)
			throws ServletException, IOException {
		if (isExact(request)) {
			this.handler.obtain().handleRequest(request, response);
		}
		else {
			response.setStatus(HttpServletResponse.SC_NOT_FOUND);
		}
	}

	/**
	 * Containers take parameters, repeated slashes and encoded characters out of a path
	 * before they look for its servlet. There is one address and no other ways to write
	 * it.
	 */
	private static boolean isExact(HttpServletRequest request) {
		return request.getRequestURI().equals(request.getContextPath() + request.getServletPath());
	}

}
