package io.github.telegramspring.bot.webhook;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * A request to a servlet. Where it comes from is asked of the server itself: a filter of
 * the application may believe what any client says in a header.
 */
final class ServletWebhookRequest implements WebhookRequest {

	private final HttpServletRequest request;

	ServletWebhookRequest(HttpServletRequest request) {
		this.request = request;
	}

	@Override
	public String method() {
		return this.request.getMethod();
	}

	@Override
	public @Nullable String header(String name) {
		return this.request.getHeader(name);
	}

	@Override
	public List<String> headers(String name) {
		return Collections.list(original().getHeaders(name));
	}

	@Override
	public @Nullable String contentType() {
		return this.request.getContentType();
	}

	@Override
	public long contentLength() {
		return this.request.getContentLengthLong();
	}

	@Override
	public @Nullable String remoteAddress() {
		return original().getRemoteAddr();
	}

	/**
	 * Reads the body into an array of just its length if that is known. Without it, it is
	 * read by way of a buffer that is much larger than most updates.
	 * @param limit how many bytes are read at most
	 */
	byte[] body(int limit) throws IOException {
		InputStream stream = this.request.getInputStream();
		long length = contentLength();
		if (length < 0 || length > limit) {
			return stream.readNBytes(limit);
		}
		byte[] body = new byte[(int) length];
		int read = stream.readNBytes(body, 0, body.length);
		return (read < body.length) ? Arrays.copyOf(body, read) : body;
	}

	private HttpServletRequest original() {
		ServletRequest current = this.request;
		while (current instanceof ServletRequestWrapper wrapper) {
			current = wrapper.getRequest();
		}
		return (current instanceof HttpServletRequest original) ? original : this.request;
	}

}
