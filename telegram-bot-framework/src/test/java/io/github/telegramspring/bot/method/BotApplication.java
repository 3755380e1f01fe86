package io.github.telegramspring.bot.method;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import io.github.telegramspring.api.model.Update;
import io.github.telegramspring.bot.RecordingBot;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.Updates;
import io.github.telegramspring.bot.mapping.BotHandlerRegistry;
import io.github.telegramspring.bot.mapping.HandlerDispatcher;
import io.github.telegramspring.bot.mapping.MappingDecision;
import io.github.telegramspring.bot.mapping.RegisteredHandler;
import io.github.telegramspring.bot.mapping.UpdateHandler;
import io.github.telegramspring.bot.mapping.UpdateRoutes;
import io.github.telegramspring.bot.method.support.StandardHandlerSupport;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.util.ReflectionUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A bot of the given controllers, without a way in.
 */
class BotApplication implements AutoCloseable {

	final RecordingBot bot = new RecordingBot();

	final AnnotationConfigApplicationContext context;

	final BotHandlerRegistry registry;

	BotApplication(Class<?>... components) {
		this.context = new AnnotationConfigApplicationContext(components);
		HandlerMethodSupport support = new StandardHandlerSupport(new DefaultFormattingConversionService(),
				this.context)
			.resolvers(beans(HandlerMethodArgumentResolver.class))
			.returnValueHandlers(beans(HandlerMethodReturnValueHandler.class))
			.decorators(beans(HandlerMethodDecorator.class))
			.build();
		ExceptionHandling exceptionHandling = new ExceptionHandling(this.context.getBeanFactory(), support, List
			.of(new UsageAnswers(this.context), new ViolationAnswers(this.context), new PurchaseAnswers(this.context)));
		List<RegisteredHandler> handlers = new ArrayList<>(new BotControllerDetector(this.context.getBeanFactory(),
				support, beans(HandlerMethodConditions.class), exceptionHandling, this.context)
			.detectHandlers());
		handlers.addAll(new PlainHandlers(support, exceptionHandling).prepare(beans(UpdateHandler.class)));
		beans(UpdateRoutes.class).forEach(
				(routes) -> handlers.addAll(new PlainHandlers(support, exceptionHandling).prepare(routes.handlers())));
		this.registry = new BotHandlerRegistry(handlers);
	}

	private <T> List<T> beans(Class<T> type) {
		return this.context.getBeanProvider(type).orderedStream().toList();
	}

	/**
	 * Dispatches a message and returns all calls of the bot so far.
	 */
	List<String> send(String text) throws Exception {
		return dispatch(Updates.text(1, text));
	}

	List<String> dispatch(Update update) throws Exception {
		CompletionStage<?> remainder = begin(update).continuation().remainder();
		try {
			if (remainder != null) {
				remainder.toCompletableFuture().get(20, TimeUnit.SECONDS);
			}
		}
		catch (ExecutionException ex) {
			ReflectionUtils.rethrowException(ex.getCause());
		}
		return this.bot.calls();
	}

	/**
	 * Dispatches an update without waiting for what its handler leaves to be finished.
	 */
	UpdateContext begin(Update update) throws Exception {
		UpdateContext updateContext = Updates.context(this.bot, update);
		new HandlerDispatcher(this.registry).dispatch(updateContext);
		return updateContext;
	}

	/**
	 * Dispatches an update whose handler may leave unanswered what wants an answer.
	 */
	void dispatchQuietly(Update update) throws Exception {
		try {
			dispatch(update);
		}
		catch (IllegalStateException ex) {
			assertThat(ex).hasMessageContaining("did not answer");
		}
	}

	/**
	 * The decisions of those that matched.
	 */
	List<MappingDecision> explain(Update update) {
		return this.registry.explain(Updates.context(this.bot, update))
			.stream()
			.filter(MappingDecision::matched)
			.toList();
	}

	@Override
	public void close() {
		this.context.close();
	}

}
