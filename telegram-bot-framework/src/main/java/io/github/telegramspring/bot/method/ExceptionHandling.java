package io.github.telegramspring.bot.method;

import java.util.ArrayList;
import java.util.List;

import io.github.telegramspring.bot.annotation.BotControllerAdvice;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.OrderUtils;

/**
 * Who takes what a handler throws: the exception handler methods of its controller, then
 * those of each {@link BotControllerAdvice} that is for it, in their order, then the
 * resolvers.
 */
public final class ExceptionHandling {

	private final List<Advice> advice;

	private final List<UpdateExceptionResolver> resolvers;

	private final HandlerMethodSupport support;

	/**
	 * Creates the handling, and finds the advice.
	 * @param beanFactory where the advice is
	 * @param support prepares the methods
	 * @param resolvers are asked last, in this order
	 * @throws InvalidHandlerMethodException if an exception handler method cannot work
	 */
	public ExceptionHandling(ConfigurableListableBeanFactory beanFactory, HandlerMethodSupport support,
			List<UpdateExceptionResolver> resolvers) {
		this.support = support;
		this.resolvers = List.copyOf(resolvers);
		this.advice = BotBean.annotatedWith(BotControllerAdvice.class, beanFactory)
			.stream()
			.sorted((one, other) -> Integer.compare(order(one), order(other)))
			.map((bean) -> new Advice(AdviceScope.of(bean.type()), ExceptionHandlerMethods.of(bean, support)))
			.toList();
	}

	private static int order(BotBean bean) {
		return OrderUtils.getOrder(bean.type(), Ordered.LOWEST_PRECEDENCE);
	}

	ExceptionResolvers of(BotBean controller) {
		List<UpdateExceptionResolver> all = new ArrayList<>();
		all.add(ExceptionHandlerMethods.of(controller, this.support));
		addShared(controller.type(), all);
		return new ExceptionResolvers(all);
	}

	ExceptionResolvers of(Class<?> handler) {
		List<UpdateExceptionResolver> all = new ArrayList<>();
		addShared(handler, all);
		return new ExceptionResolvers(all);
	}

	private void addShared(Class<?> handler, List<UpdateExceptionResolver> all) {
		this.advice.stream()
			.filter((advice) -> advice.scope().contains(handler))
			.map(Advice::handlers)
			.forEach(all::add);
		all.addAll(this.resolvers);
	}

	private record Advice(AdviceScope scope, ExceptionHandlerMethods handlers) {
	}

}
