package io.github.telegramspring.bot.webhook;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * Decides by the head of a request whether its body is read. The address and the secret
 * come first: those who are nobody's business learn nothing else.
 */
final class WebhookGate {

	private final WebhookSecret secret;

	private final WebhookSettings settings;

	WebhookGate(WebhookSecret secret, WebhookSettings settings) {
		this.secret = secret;
		this.settings = settings;
	}

	/**
	 * Checks the head of a request.
	 * @throws WebhookRefusedException if its body is not to be read
	 */
	void check(WebhookRequest request) {
		if (!isAllowed(request)) {
			throw new WebhookRefusedException(WebhookRefusal.FOREIGN_ADDRESS);
		}
		if (!this.secret.matches(request.header(WebhookSecret.HEADER))) {
			throw new WebhookRefusedException(WebhookRefusal.WRONG_SECRET);
		}
		if (!request.method().equals("POST")) {
			throw new WebhookRefusedException(WebhookRefusal.WRONG_VERB);
		}
		if (!isJson(request.contentType())) {
			throw new WebhookRefusedException(WebhookRefusal.WRONG_TYPE);
		}
		encoding(request);
		checkLength(request.contentLength());
	}

	/**
	 * Unpacks the body of a request.
	 * @param body the body as it came; what goes beyond the limit by more than a byte may
	 * be missing
	 * @throws WebhookRefusedException if it is too large or not compressed as it says
	 */
	byte[] unpack(WebhookRequest request, byte[] body) {
		checkLength(body.length);
		try {
			byte[] unpacked = encoding(request).unpack(body, this.settings.maxBodySize());
			checkLength(unpacked.length);
			return unpacked;
		}
		catch (IOException ex) {
			throw new WebhookRefusedException(WebhookRefusal.BROKEN_ENCODING);
		}
	}

	private static BodyEncoding encoding(WebhookRequest request) {
		BodyEncoding encoding = BodyEncoding.of(request.header(HttpHeaders.CONTENT_ENCODING));
		if (encoding == null) {
			throw new WebhookRefusedException(WebhookRefusal.WRONG_ENCODING);
		}
		return encoding;
	}

	private void checkLength(long length) {
		if (length > this.settings.maxBodySize()) {
			throw new WebhookRefusedException(WebhookRefusal.tooLarge(this.settings.maxBodySize()));
		}
	}

	private boolean isAllowed(WebhookRequest request) {
		WebhookSources sources = this.settings.sources();
		return sources == null || sources.allow(request.remoteAddress(), request.headers("Forwarded"),
				request.headers("X-Forwarded-For"));
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

}
