package io.github.telegramspring.bot.method.support;

import java.util.List;

import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.method.HandlerMethodReturnValueHandler;
import io.github.telegramspring.bot.method.ReturnValueHandlers;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.core.ReactiveAdapter;
import org.springframework.core.ReactiveAdapterRegistry;
import org.springframework.core.ResolvableType;

/**
 * Handles what a {@code Mono}, {@code Flux} or another reactive type emits, one after the
 * other as it comes. No thread waits for it, but the update does. To be used with Reactor
 * on the class path.
 */
public final class ReactiveReturnValueHandler implements HandlerMethodReturnValueHandler {

	private final ReactiveAdapterRegistry adapters = ReactiveAdapterRegistry.getSharedInstance();

	private final ReturnValueHandlers handlers;

	/**
	 * Creates the handler.
	 * @param handlers handle what is emitted
	 */
	public ReactiveReturnValueHandler(ReturnValueHandlers handlers) {
		this.handlers = handlers;
	}

	@Override
	public boolean supportsReturnType(ResolvableType returnType) {
		ReactiveAdapter adapter = this.adapters.getAdapter(returnType.toClass());
		return adapter != null && (adapter.isNoValue() || this.handlers.supports(returnType.getGeneric(0)));
	}

	@Override
	public List<String> offers() {
		return List.of("a Mono or Flux of these");
	}

	@Override
	public void handleReturnValue(Object value, UpdateContext context) {
		ReactiveAdapter adapter = this.adapters.getAdapter(null, value);
		if (adapter != null) {
			Publisher<?> publisher = adapter.toPublisher(value);
			context.finishAfter(Flux.from(publisher)
				.publishOn(Schedulers.fromExecutor(context.continuation()))
				.concatMap((element) -> Mono.fromCallable(() -> handle(element, context)))
				.then()
				.toFuture());
		}
	}

	private Object handle(Object element, UpdateContext context) throws Exception {
		this.handlers.handle(element, context);
		return element;
	}

}
