package io.github.telegramspring.bot.webhook;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * A request to a reactive web server.
 */
final class ReactiveWebhookRequest implements WebhookRequest {

	private final ServerHttpRequest request;

	ReactiveWebhookRequest(ServerHttpRequest request) {
		this.request = request;
	}

	@Override
	public String method() {
		return this.request.getMethod().name();
	}

	@Override
	public @Nullable String header(String name) {
		return this.request.getHeaders().getFirst(name);
	}

	@Override
	public List<String> headers(String name) {
		return this.request.getHeaders().getOrEmpty(name);
	}

	@Override
	public @Nullable String contentType() {
		return header(HttpHeaders.CONTENT_TYPE);
	}

	@Override
	public long contentLength() {
		return this.request.getHeaders().getContentLength();
	}

	@Override
	public @Nullable String remoteAddress() {
		InetSocketAddress remote = this.request.getRemoteAddress();
		InetAddress address = (remote != null) ? remote.getAddress() : null;
		return (address != null) ? address.getHostAddress() : null;
	}

}
