package io.github.telegramspring.api;

import java.io.IOException;
import java.io.InputStream;

import org.springframework.http.client.ClientHttpResponse;

/**
 * The body of a response, which is closed with it, and whose failures do not show the
 * token.
 */
final class ResponseStream extends InputStream {

	private final InputStream body;

	private final ClientHttpResponse response;

	private final TokenRedactor redactor;

	ResponseStream(ClientHttpResponse response, TokenRedactor redactor) throws IOException {
		this.body = response.getBody();
		this.response = response;
		this.redactor = redactor;
	}

	@Override
	public int read() throws IOException {
		byte[] next = new byte[1];
		return (read(next, 0, 1) < 0) ? -1 : next[0] & 0xff;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		try {
			return this.body.read(bytes, offset, length);
		}
		catch (IOException ex) {
			Throwable clean = this.redactor.redact(ex);
			throw (clean == ex) ? ex : new IOException(clean.getMessage(), clean);
		}
	}

	@Override
	public void close() {
		this.response.close();
	}

}
