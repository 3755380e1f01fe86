package io.github.telegramspring.api;

import java.io.IOException;
import java.io.InputStream;

import org.apache.hc.core5.http.io.EofSensorInputStream;

import org.springframework.http.client.ClientHttpResponse;

/**
 * The body of a response, which is closed with it, and whose failures do not show the
 * token.
 * <p>
 * Responses read what is left of their body when they are closed, so that the connection
 * can be used again. What is left of a file can be gigabytes, so here the connection goes
 * first unless all has been read.
 */
final class ResponseStream extends InputStream {

	private final InputStream body;

	private final ClientHttpResponse response;

	private final TokenRedactor redactor;

	private boolean ended;

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
			int count = this.body.read(bytes, offset, length);
			this.ended |= count < 0;
			return count;
		}
		catch (IOException ex) {
			Throwable clean = this.redactor.redact(ex);
			throw (clean == ex) ? ex : new IOException(clean.getMessage(), clean);
		}
	}

	@Override
	public void close() {
		if (!this.ended) {
			abort();
		}
		this.response.close();
	}

	private void abort() {
		try {
			if (this.body instanceof EofSensorInputStream stream) {
				stream.abort();
			}
			else {
				this.body.close();
			}
		}
		catch (IOException ex) {
			// What breaks off is not wanted any more.
		}
	}

}
