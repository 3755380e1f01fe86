package io.github.telegramspring.api.http;

import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.impl.routing.SystemDefaultRoutePlanner;
import org.apache.hc.client5.http.routing.HttpRoutePlanner;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the proxy that the system properties name, if they name one, and remembers
 * the way to a host for a minute: the calls of a bot all go the same way, and to ask the
 * system each time costs a noticeable part of a call.
 */
final class SystemProxyRoutePlanner implements HttpRoutePlanner {

	private static final long KEEP_NANOS = 60_000_000_000L;

	private final HttpRoutePlanner system = new SystemDefaultRoutePlanner(null);

	private volatile @Nullable Way last;

	@Override
	public HttpRoute determineRoute(HttpHost target, HttpContext context) throws HttpException {
		return this.system.determineRoute(target, context);
	}

	@Override
	public HttpRoute determineRoute(HttpHost target, HttpRequest request, HttpContext context) throws HttpException {
		Way known = this.last;
		if (known != null && known.leadsTo(target)) {
			return known.route();
		}
		HttpRoute route = this.system.determineRoute(target, request, context);
		this.last = new Way(target, route, System.nanoTime());
		return route;
	}

	private record Way(HttpHost target, HttpRoute route, long foundAt) {

		boolean leadsTo(HttpHost target) {
			return this.target.equals(target) && System.nanoTime() - this.foundAt < KEEP_NANOS;
		}

	}

}
