package io.github.telegramspring.bot.method;

import java.util.ArrayList;
import java.util.List;

import io.github.telegramspring.api.model.Update;
import io.github.telegramspring.bot.RecordingBot;
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
		new HandlerDispatcher(this.registry).dispatch(Updates.context(this.bot, update));
		return this.bot.calls();
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
