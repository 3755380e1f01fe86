package io.github.telegramspring.boot.autoconfigure;

import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.web.reactive.function.server.HandlerStrategies;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.server.WebHandler;

/**
 * Takes requests to the webhook out of the filter chain, just before Spring Security and
 * ahead of the mappings and API versions of the application.
 */
class ReactiveWebhookFilter implements WebFilter, Ordered {

	/**
	 * The order of Spring Security's filter, less one.
	 */
	static final int ORDER = -101;

	private final HandlerStrategies strategies = HandlerStrategies.withDefaults();

	private final RouterFunction<ServerResponse> route;

	private final WebHandler handler;

	ReactiveWebhookFilter(RouterFunction<ServerResponse> route) {
		this.route = route;
		this.handler = RouterFunctions.toWebHandler(route, this.strategies);
	}

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		ServerRequest request = ServerRequest.create(exchange, this.strategies.messageReaders());
		return this.route.route(request)
			.hasElement()
			.flatMap((found) -> found ? this.handler.handle(exchange) : chain.filter(exchange));
	}

	@Override
	public int getOrder() {
		return ORDER;
	}

}
