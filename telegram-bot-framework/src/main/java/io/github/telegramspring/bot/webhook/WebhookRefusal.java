package io.github.telegramspring.bot.webhook;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * Why a request is not let in.
 *
 * @param reason what it is counted as
 * @param status the status to answer
 * @param text a sentence for whoever looks at the answer, without a full stop
 * @param headers headers of the answer
 */
record WebhookRefusal(RefusalReason reason, HttpStatus status, String text, Map<String, String> headers) {

	static final String CONTENT_TYPE = "text/plain;charset=UTF-8";

	static final WebhookRefusal FOREIGN_ADDRESS = of(RefusalReason.IP, HttpStatus.FORBIDDEN,
			"Updates are not taken from this address");

	static final WebhookRefusal WRONG_SECRET = of(RefusalReason.SECRET, HttpStatus.UNAUTHORIZED,
			"The header " + WebhookSecret.HEADER + " is missing or wrong");

	static final WebhookRefusal WRONG_VERB = new WebhookRefusal(RefusalReason.VERB, HttpStatus.METHOD_NOT_ALLOWED,
			"Updates are delivered by POST", Map.of(HttpHeaders.ALLOW, "POST"));

	static final WebhookRefusal WRONG_TYPE = new WebhookRefusal(RefusalReason.TYPE, HttpStatus.UNSUPPORTED_MEDIA_TYPE,
			"Updates are delivered as application/json", Map.of(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON_VALUE));

	static final WebhookRefusal WRONG_ENCODING = new WebhookRefusal(RefusalReason.ENCODING,
			HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Updates are delivered as they are, or compressed by gzip or deflate",
			Map.of(HttpHeaders.ACCEPT_ENCODING, "gzip, deflate"));

	static final WebhookRefusal BROKEN_ENCODING = of(RefusalReason.ENCODING, HttpStatus.BAD_REQUEST,
			"The body is not compressed as its Content-Encoding says");

	static WebhookRefusal tooLarge(int maxBodySize) {
		return new WebhookRefusal(RefusalReason.SIZE, HttpStatus.CONTENT_TOO_LARGE,
				"An update has at most " + maxBodySize + " bytes here", Map.of(HttpHeaders.CONNECTION, "close"));
	}

	static WebhookRefusal noUpdate(String text) {
		return of(RefusalReason.CONTENT, HttpStatus.BAD_REQUEST, text);
	}

	private static WebhookRefusal of(RefusalReason reason, HttpStatus status, String text) {
		return new WebhookRefusal(reason, status, text, Map.of());
	}

	byte[] body() {
		return (this.text + ".\n").getBytes(StandardCharsets.UTF_8);
	}

}
