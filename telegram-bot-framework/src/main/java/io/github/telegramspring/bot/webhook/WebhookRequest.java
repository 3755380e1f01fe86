package io.github.telegramspring.bot.webhook;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the {@link WebhookGate} has to know of a request, whatever the web server is.
 */
interface WebhookRequest {

	String method();

	@Nullable String header(String name);

	List<String> headers(String name);

	@Nullable String contentType();

	/**
	 * Returns the length of the body.
	 * @return the length in bytes, or -1 if the request does not tell
	 */
	long contentLength();

	/**
	 * Returns the address that the connection comes from.
	 */
	@Nullable String remoteAddress();

}
