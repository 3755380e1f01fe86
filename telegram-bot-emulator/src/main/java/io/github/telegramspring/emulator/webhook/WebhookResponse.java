package io.github.telegramspring.emulator.webhook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.http.Headers;
import io.github.telegramspring.emulator.http.HttpFault;

/**
 * What a webhook answered to an update.
 *
 * @param status the status
 * @param reason the reason phrase
 * @param headers the header lines
 * @param body the arguments in the body, which can be a call
 */
record WebhookResponse(int status, String reason, Headers headers, Arguments body) {

	private static final Pattern STATUS_LINE = Pattern.compile("HTTP/1\\.[01] (\\d{3})(?: (.*))?");

	private static final int MAX_RETRY_AFTER = 3600;

	/**
	 * Makes a response of what was read.
	 * @param statusLine the first line
	 * @param headers the header lines
	 * @param body the arguments in the body
	 * @return the response
	 * @throws HttpFault if the first line is not that of a response
	 */
	static WebhookResponse of(String statusLine, Headers headers, Arguments body) throws HttpFault {
		Matcher line = STATUS_LINE.matcher(statusLine);
		if (!line.matches()) {
			throw new HttpFault(400, "Bad Request: wrong status line");
		}
		String reason = (line.group(2) != null) ? line.group(2) : "";
		return new WebhookResponse(Integer.parseInt(line.group(1)), reason, headers, body);
	}

	/**
	 * Tells whether the update has arrived: any status from 200 to 299, and no other.
	 * @return whether it has
	 */
	boolean isSuccess() {
		return this.status >= 200 && this.status < 300;
	}

	/**
	 * Returns how long the webhook wants to be left alone.
	 * @return the whole seconds in {@code Retry-After}, an hour at most; 0 if it does not
	 * say, or says it as a date
	 */
	int retryAfter() {
		String value = this.headers.first("Retry-After");
		return value.matches("\\d+") ? (int) Math.min(Arguments.number(value), MAX_RETRY_AFTER) : 0;
	}

	@Override
	public String toString() {
		return this.reason.isEmpty() ? Integer.toString(this.status) : this.status + " " + this.reason;
	}

}
