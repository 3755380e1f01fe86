package io.github.telegramspring.bot.webhook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;

import io.github.telegramspring.bot.NotAnUpdateException;
import io.github.telegramspring.bot.UpdateProcessor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpRequestHandler;

/**
 * The endpoint that Telegram delivers updates to. It lets nobody in without the secret,
 * reads nothing before that, and answers 200 when the update is done. What is to be
 * delivered again is answered 503 with {@code Retry-After}; so is an update whose
 * handling takes longer than Telegram waits, which goes on meanwhile.
 */
public final class WebhookRequestHandler implements HttpRequestHandler, DisposableBean {

	private final WebhookSecret secret;

	private final UpdateProcessor processor;

	private final int maxBodySize;

	private final ResponseDeadline deadline;

	private final LongAdder refused = new LongAdder();

	/**
	 * Creates the endpoint.
	 * @param secret what Telegram has to send
	 * @param processor processes the updates
	 * @param maxBodySize the size of the largest body that is read, in bytes
	 * @param responseTimeout how long Telegram is kept waiting; it waits 60 seconds
	 */
	public WebhookRequestHandler(WebhookSecret secret, UpdateProcessor processor, int maxBodySize,
			Duration responseTimeout) {
		this.secret = secret;
		this.processor = processor;
		this.maxBodySize = maxBodySize;
		this.deadline = new ResponseDeadline(responseTimeout);
	}

	/**
	 * Returns how many requests came with a wrong secret or none.
	 * @return the number since the start
	 */
	public long refusedRequests() {
		return this.refused.sum();
	}

	@Override
	public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (!this.secret.matches(request.getHeader(WebhookSecret.HEADER))) {
			this.refused.increment();
			answer(response, HttpStatus.UNAUTHORIZED, "The header " + WebhookSecret.HEADER + " is missing or wrong");
			return;
		}
		if (!request.getMethod().equals("POST")) {
			response.setHeader("Allow", "POST");
			answer(response, HttpStatus.METHOD_NOT_ALLOWED, "Updates are delivered by POST");
			return;
		}
		if (!isJson(request.getContentType())) {
			response.setHeader("Accept", MediaType.APPLICATION_JSON_VALUE);
			answer(response, HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Updates are delivered as application/json");
			return;
		}
		byte[] body = read(request);
		if (body == null) {
			response.setHeader("Connection", "close");
			answer(response, HttpStatus.CONTENT_TOO_LARGE, "An update has at most " + this.maxBodySize + " bytes here");
			return;
		}
		WebhookExchange exchange = new WebhookExchange(request, response);
		try {
			this.deadline.watch(exchange);
			exchange.answerAfter(this.processor.process(body));
		}
		catch (NotAnUpdateException ex) {
			if (exchange.close()) {
				answer(response, HttpStatus.BAD_REQUEST, String.valueOf(ex.getMessage()));
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

	private static boolean isJson(@Nullable String contentType) {
		try {
			return contentType != null
					&& MediaType.APPLICATION_JSON.equalsTypeAndSubtype(MediaType.parseMediaType(contentType));
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

	private byte @Nullable [] read(HttpServletRequest request) throws IOException {
		if (request.getContentLengthLong() > this.maxBodySize) {
			return null;
		}
		byte[] body = request.getInputStream().readNBytes(this.maxBodySize + 1);
		return (body.length <= this.maxBodySize) ? body : null;
	}

	private static void answer(HttpServletResponse response, HttpStatus status, String text) throws IOException {
		byte[] body = (text + ".\n").getBytes(StandardCharsets.UTF_8);
		response.setStatus(status.value());
		response.setContentType("text/plain;charset=UTF-8");
		response.setContentLength(body.length);
		response.getOutputStream().write(body);
	}

}
