package io.github.telegramspring.api;

import java.io.IOException;
import java.time.Duration;
import java.util.regex.Pattern;

import io.github.telegramspring.api.error.ApiError;
import io.github.telegramspring.api.error.ApiErrorTranslator;
import io.github.telegramspring.api.error.NetworkException;
import io.github.telegramspring.api.error.TelegramApiException;
import io.github.telegramspring.api.error.UnreadableResponseException;
import io.github.telegramspring.api.method.BotMethod;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.ClientHttpResponse;

/**
 * Turns an answer into the result of a call or into an exception. The JSON decides, not
 * the HTTP status; the status counts when there is no JSON of the Bot API, as when some
 * server on the way has answered.
 */
final class ResponseReader {

	private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

	private final TokenRedactor redactor;

	ResponseReader(TokenRedactor redactor) {
		this.redactor = redactor;
	}

	<R> R read(BotMethod<R> method, ClientHttpResponse response) throws IOException {
		ResponseBody body = readBody(method, response);
		if (body.isEmpty() || !body.isComplete()) {
			String problem = body.isEmpty() ? "the answer is empty"
					: "the answer has more than " + ResponseBody.MAX_LENGTH + " bytes";
			throw unreadable(method, response, body, problem, null);
		}
		ResponseEnvelope<R> envelope;
		try {
			envelope = ResponseEnvelope.read(method, body);
		}
		catch (RuntimeException ex) {
			throw unreadable(method, response, body,
					"the answer cannot be read (" + this.redactor.redact(describe(ex)) + ")", ex);
		}
		R result = envelope.result();
		if (result != null) {
			return result;
		}
		if (envelope.isError()) {
			throw ApiErrorTranslator.translate(method.methodName(),
					envelope.error(status(response), this.redactor, retryAfter(response)));
		}
		throw unreadable(method, response, body, "the answer has neither a result nor an error", null);
	}

	private ResponseBody readBody(BotMethod<?> method, ClientHttpResponse response) throws IOException {
		try {
			return ResponseBody.read(response);
		}
		catch (IOException ex) {
			if (status(response) < 300) {
				throw new NetworkException(method.methodName(), NetworkException.Delivery.SENT,
						this.redactor.redact(ex));
			}
			throw unreadable(method, response, ResponseBody.UNREAD, "the answer breaks off", ex);
		}
	}

	private TelegramApiException unreadable(BotMethod<?> method, ClientHttpResponse response, ResponseBody body,
			String problem, @Nullable Exception cause) throws IOException {
		int status = status(response);
		if (status >= 500 || status == 429 || status == 413) {
			return ApiErrorTranslator.translate(method.methodName(),
					new ApiError(status, describe(status), null, retryAfter(response)));
		}
		// A result that cannot be read may be what people wrote, so nothing of it is
		// shown.
		String excerpt = (status < 300 && body.isObject()) ? "" : body.excerpt(this.redactor);
		return new UnreadableResponseException(method.methodName(), status, problem, excerpt,
				(cause != null) ? this.redactor.redact(cause) : null);
	}

	private static int status(ClientHttpResponse response) throws IOException {
		try {
			return response.getStatusCode().value();
		}
		catch (IllegalArgumentException ex) {
			throw new IOException("The answer has no HTTP status", ex);
		}
	}

	private static String describe(RuntimeException ex) {
		return (ex instanceof JacksonException jackson) ? jackson.getOriginalMessage() : ex.getClass().getSimpleName();
	}

	static String describe(int status) {
		HttpStatus known = HttpStatus.resolve(status);
		return (known != null) ? known.getReasonPhrase() : "HTTP status";
	}

	static @Nullable Duration retryAfter(ClientHttpResponse response) {
		String seconds = response.getHeaders().getFirst(HttpHeaders.RETRY_AFTER);
		return (seconds != null && SECONDS.matcher(seconds).matches()) ? Duration.ofSeconds(Long.parseLong(seconds))
				: null;
	}

}
