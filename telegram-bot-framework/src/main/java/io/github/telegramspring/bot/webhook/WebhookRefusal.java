package io.github.telegramspring.bot.webhook;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * Why a request is not let in.
 *
 * @param status the status to answer
 * @param reason a sentence for whoever looks at the answer, without a full stop
 * @param headers headers of the answer
 */
record WebhookRefusal(HttpStatus status, String reason, Map<String, String> headers) {

	static final String CONTENT_TYPE = "text/plain;charset=UTF-8";

	static final WebhookRefusal FOREIGN_ADDRESS = of(HttpStatus.FORBIDDEN, "Updates are not taken from this address");

	static final WebhookRefusal WRONG_SECRET = of(HttpStatus.UNAUTHORIZED,
			"The header " + WebhookSecret.HEADER + " is missing or wrong");

	static final WebhookRefusal WRONG_VERB = new WebhookRefusal(HttpStatus.METHOD_NOT_ALLOWED,
			"Updates are delivered by POST", Map.of(HttpHeaders.ALLOW, "POST"));

	static final WebhookRefusal WRONG_TYPE = new WebhookRefusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE,
			"Updates are delivered as application/json", Map.of(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON_VALUE));

	static final WebhookRefusal WRONG_ENCODING = new WebhookRefusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE,
			"Updates are delivered as they are, or compressed by gzip or deflate",
			Map.of(HttpHeaders.ACCEPT_ENCODING, "gzip, deflate"));

	static final WebhookRefusal BROKEN_ENCODING = of(HttpStatus.BAD_REQUEST,
			"The body is not compressed as its Content-Encoding says");

	static WebhookRefusal tooLarge(int maxBodySize) {
		return new WebhookRefusal(HttpStatus.CONTENT_TOO_LARGE, "An update has at most " + maxBodySize + " bytes here",
				Map.of(HttpHeaders.CONNECTION, "close"));
	}

	static WebhookRefusal noUpdate(String reason) {
		return of(HttpStatus.BAD_REQUEST, reason);
	}

	private static WebhookRefusal of(HttpStatus status, String reason) {
		return new WebhookRefusal(status, reason, Map.of());
	}

	byte[] body() {
		return (this.reason + ".\n").getBytes(StandardCharsets.UTF_8);
	}

}
