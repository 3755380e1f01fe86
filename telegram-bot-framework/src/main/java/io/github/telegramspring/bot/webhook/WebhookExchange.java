package io.github.telegramspring.bot.webhook;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import io.github.telegramspring.bot.UpdateOutcome;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * One delivery of an update and its answer, which is given once: by the thread of the
 * request when the update is done on it, by the thread that finishes the update later, or
 * by the one that watches the deadline, whichever is first.
 * <p>
 * The thread of the request handles the update as a rule, without being told of the
 * deadline. So the answer at the deadline is written while that thread is still busy in
 * the servlet, and closes the connection, which cannot carry another request until it is
 * free. The lock sees to it that the request does not end, and its response is not used
 * for another one, while somebody is writing.
 */
final class WebhookExchange {

	private static final Log logger = LogFactory.getLog(WebhookExchange.class);

	private static final UpdateOutcome UNKNOWN = UpdateOutcome.retry(Duration.ofSeconds(5));

	private final HttpServletRequest request;

	private final HttpServletResponse response;

	private final ResponseReply reply;

	private final long startedAt = System.nanoTime();

	private @Nullable AsyncContext async;

	private volatile boolean answered;

	WebhookExchange(HttpServletRequest request, HttpServletResponse response, ResponseReply reply) {
		this.request = request;
		this.response = response;
		this.reply = reply;
	}

	long startedAt() {
		return this.startedAt;
	}

	/**
	 * Returns whether there is an answer, which may be on its way still. Nobody has to
	 * wait for that to be told.
	 */
	boolean isAnswered() {
		return this.answered;
	}

	/**
	 * Answers when the update is done. The thread of the request is set free meanwhile,
	 * unless a filter of the application does not allow it.
	 */
	void answerAfter(CompletionStage<UpdateOutcome> stage) {
		CompletableFuture<UpdateOutcome> outcome = stage.toCompletableFuture();
		if (outcome.isDone() || !this.request.isAsyncSupported()) {
			answer(outcome.join());
		}
		else if (goAsync()) {
			stage.whenComplete((known, failure) -> answer((failure != null) ? UNKNOWN : known));
		}
	}

	private synchronized boolean goAsync() {
		if (!this.answered) {
			this.async = this.request.startAsync(this.request, this.response);
			this.async.setTimeout(0);
		}
		return !this.answered;
	}

	/**
	 * Keeps others from answering when the thread of the request leaves the servlet,
	 * unless the answer is to come later.
	 * @return whether there was no answer and will be none
	 */
	synchronized boolean close() {
		boolean open = !this.answered && this.async == null;
		this.answered |= open;
		return open;
	}

	/**
	 * Answers what became of the update.
	 */
	void answer(UpdateOutcome outcome) {
		if (outcome.isDone()) {
			answer(HttpStatus.OK, null, false);
			this.reply.call();
		}
		else {
			answer(HttpStatus.SERVICE_UNAVAILABLE, outcome.retryAfterSeconds(), false);
		}
	}

	/**
	 * Answers that the update is to be delivered again, since its handling goes on and
	 * Telegram does not wait longer.
	 */
	void answerLate() {
		answer(HttpStatus.SERVICE_UNAVAILABLE, 1L, true);
	}

	private synchronized void answer(HttpStatus status, @Nullable Long retryAfter, boolean late) {
		if (this.answered) {
			return;
		}
		this.answered = true;
		try {
			write(status, retryAfter, late);
		}
		catch (IOException | RuntimeException ex) {
			logger.debug("Telegram did not wait for the answer", ex);
		}
		complete();
	}

	private void complete() {
		try {
			if (this.async != null) {
				this.async.complete();
			}
		}
		catch (IllegalStateException ex) {
			logger.debug("The request was given up before its answer", ex);
		}
	}

	/**
	 * Sends the answer before the request leaves the servlet. A server that is stopped
	 * waits for the requests that are still in there, not for answers that it has yet to
	 * send.
	 */
	private void write(HttpStatus status, @Nullable Long retryAfter, boolean late) throws IOException {
		this.response.setStatus(status.value());
		if (retryAfter != null) {
			this.response.setHeader(HttpHeaders.RETRY_AFTER, retryAfter.toString());
		}
		if (late) {
			this.response.setHeader(HttpHeaders.CONNECTION, "close");
		}
		byte[] reply = this.reply.close();
		if (reply != null && status == HttpStatus.OK) {
			write(reply);
			this.reply.sent();
		}
		else {
			this.response.setContentLength(0);
			this.response.flushBuffer();
		}
	}

	private void write(byte[] body) throws IOException {
		this.response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		this.response.setContentLength(body.length);
		this.response.getOutputStream().write(body);
		this.response.flushBuffer();
	}

}
