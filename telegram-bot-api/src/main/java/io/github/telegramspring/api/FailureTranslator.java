package io.github.telegramspring.api;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.util.List;

import javax.net.ssl.SSLHandshakeException;

import io.github.telegramspring.api.error.NetworkException;
import io.github.telegramspring.api.error.NetworkException.Delivery;
import io.github.telegramspring.api.error.UnreadableAttachmentException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Finds the exception for a call that was not answered, and whether it can have reached
 * Telegram.
 */
final class FailureTranslator {

	private static final List<Class<? extends Exception>> BEFORE_SENDING = List.of(UnknownHostException.class,
			ConnectException.class, NoRouteToHostException.class, ConnectTimeoutException.class,
			HttpConnectTimeoutException.class, ConnectionRequestTimeoutException.class, SSLHandshakeException.class);

	private final TokenRedactor redactor;

	FailureTranslator(TokenRedactor redactor) {
		this.redactor = redactor;
	}

	RuntimeException translate(String methodName, RequestBody body, Exception ex) {
		Throwable clean = this.redactor.redact(ex);
		if (clean instanceof RuntimeException unchanged) {
			return unchanged;
		}
		AttachmentFailure failure = find(AttachmentFailure.class, ex);
		if (failure != null) {
			return new UnreadableAttachmentException(methodName, this.redactor.redact(failure.problem()), clean);
		}
		return new NetworkException(methodName, delivery(body, ex), clean);
	}

	private static Delivery delivery(RequestBody body, Exception ex) {
		// A client that collects the body first has it written before there is a
		// connection.
		boolean sent = body.isWritten() && BEFORE_SENDING.stream().allMatch((type) -> find(type, ex) == null);
		return sent ? Delivery.UNKNOWN : Delivery.NOT_SENT;
	}

	private static <T extends Exception> @Nullable T find(Class<T> type, Exception ex) {
		int depth = 0;
		for (Throwable cause = ex; cause != null && depth < RedactedException.MAX_DEPTH; cause = cause.getCause()) {
			if (type.isInstance(cause)) {
				return type.cast(cause);
			}
			depth++;
		}
		return null;
	}

}
