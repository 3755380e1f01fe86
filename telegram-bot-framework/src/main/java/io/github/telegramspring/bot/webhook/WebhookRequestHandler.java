package io.github.telegramspring.bot.webhook;

import java.io.IOException;
import java.time.Duration;

import io.github.telegramspring.bot.NotAnUpdateException;
import io.github.telegramspring.bot.UpdateProcessor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.web.HttpRequestHandler;

/**
 * The endpoint that Telegram delivers updates to. It lets nobody in without the secret,
 * reads nothing before that, and answers 200 when the update is done. What is to be
 * delivered again is answered 503 with {@code Retry-After}; so is an update whose
 * handling takes longer than Telegram waits, which goes on meanwhile.
 */
public final class WebhookRequestHandler implements HttpRequestHandler, WebhookEndpoint, DisposableBean {

	private final UpdateProcessor processor;

	private final WebhookSettings settings;

	private final WebhookCounters counters = new WebhookCounters();

	private final WebhookGate gate;

	private final ResponseDeadline deadline;

	/**
	 * Creates the endpoint.
	 * @param secret what Telegram has to send
	 * @param processor processes the updates
	 * @param settings what is taken in and how it is answered
	 */
	public WebhookRequestHandler(WebhookSecret secret, UpdateProcessor processor, WebhookSettings settings) {
		this.processor = processor;
		this.settings = settings;
		this.gate = new WebhookGate(secret, settings);
		this.deadline = new ResponseDeadline(settings.responseTimeout());
	}

	/**
	 * Creates the endpoint for updates from any address.
	 * @param secret what Telegram has to send
	 * @param processor processes the updates
	 * @param maxBodySize the size of the largest body that is read, in bytes
	 * @param responseTimeout how long Telegram is kept waiting; it waits 60 seconds
	 */
	public WebhookRequestHandler(WebhookSecret secret, UpdateProcessor processor, int maxBodySize,
			Duration responseTimeout) {
		this(secret, processor, WebhookSettings.DEFAULT.limits(maxBodySize, responseTimeout));
	}

	@Override
	public WebhookStatistics statistics() {
		return this.counters.toStatistics();
	}

	@Override
	public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
		try {
			ServletWebhookRequest delivery = new ServletWebhookRequest(request);
			this.gate.check(delivery);
			byte[] body = delivery.body(this.settings.maxBodySize() + 1);
			handle(this.gate.unpack(delivery, body), request, response);
		}
		catch (WebhookRefusedException ex) {
			this.counters.refused(ex.refusal().reason());
			answer(response, ex.refusal());
		}
	}

	private void handle(byte[] body, HttpServletRequest request, HttpServletResponse response) {
		ResponseReply reply = new ResponseReply(this.counters);
		WebhookExchange exchange = new WebhookExchange(request, response, reply);
		try {
			this.deadline.watch(exchange);
			exchange.answerAfter(this.settings.replyInResponse() ? this.processor.process(body, reply)
					: this.processor.process(body));
		}
		catch (NotAnUpdateException ex) {
			if (exchange.close()) {
				throw new WebhookRefusedException(WebhookRefusal.noUpdate(String.valueOf(ex.getMessage())));
			}
		}
		finally {
			exchange.close();
		}
	}

	@Override
	public void destroy() {
		this.deadline.stop();
	}

	private static void answer(HttpServletResponse response, WebhookRefusal refusal) throws IOException {
		byte[] body = refusal.body();
		response.setStatus(refusal.status().value());
		refusal.headers().forEach(response::setHeader);
		response.setContentType(WebhookRefusal.CONTENT_TYPE);
		response.setContentLength(body.length);
		response.getOutputStream().write(body);
	}

}
