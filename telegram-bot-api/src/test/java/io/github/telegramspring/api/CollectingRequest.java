package io.github.telegramspring.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.AbstractClientHttpRequest;
import org.springframework.http.client.ClientHttpResponse;

/**
 * A request of a client that has the whole body in memory before it connects.
 */
final class CollectingRequest extends AbstractClientHttpRequest {

	private final URI uri;

	private final Exchange exchange;

	CollectingRequest(URI uri, Exchange exchange) {
		this.uri = uri;
		this.exchange = exchange;
	}

	@Override
	public HttpMethod getMethod() {
		return HttpMethod.POST;
	}

	@Override
	public URI getURI() {
		return this.uri;
	}

	@Override
	protected OutputStream getBodyInternal(HttpHeaders headers) {
		return new ByteArrayOutputStream();
	}

	@Override
	protected ClientHttpResponse executeInternal(HttpHeaders headers) throws IOException {
		return this.exchange.execute();
	}

	@FunctionalInterface
	interface Exchange {

		ClientHttpResponse execute() throws IOException;

	}

}
