package io.github.telegramspring.boot.autoconfigure;

import java.util.Collection;

import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

/**
 * Takes requests to the webhooks of several bots out of the filter chain.
 */
class BotWebFilter implements WebFilter, Ordered {

	private final Collection<ReactiveWebhookFilter> filters;

	BotWebFilter(TelegramBots bots) {
		this.filters = bots.each(ReactiveWebhookFilter.class).values();
	}

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		WebFilterChain remaining = chain;
		for (ReactiveWebhookFilter filter : this.filters) {
			WebFilterChain next = remaining;
			remaining = (current) -> filter.filter(current, next);
		}
		return remaining.filter(exchange);
	}

	@Override
	public int getOrder() {
		return ReactiveWebhookFilter.ORDER;
	}

}
