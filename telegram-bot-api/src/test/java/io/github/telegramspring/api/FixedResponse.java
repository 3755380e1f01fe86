package io.github.telegramspring.api;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpResponse;

/**
 * An answer without a server.
 */
record FixedResponse(int status, HttpHeaders headers, InputStream body) implements ClientHttpResponse {

	static FixedResponse of(int status, byte[] body) {
		return new FixedResponse(status, new HttpHeaders(), new ByteArrayInputStream(body));
	}

	static FixedResponse ok(String body) {
		return of(200, body.getBytes(StandardCharsets.UTF_8));
	}

	@Override
	public HttpStatusCode getStatusCode() {
		return HttpStatusCode.valueOf(this.status);
	}

	@Override
	public String getStatusText() {
		return "";
	}

	@Override
	public HttpHeaders getHeaders() {
		return this.headers;
	}

	@Override
	public InputStream getBody() {
		return this.body;
	}

	@Override
	public void close() {
	}

}
