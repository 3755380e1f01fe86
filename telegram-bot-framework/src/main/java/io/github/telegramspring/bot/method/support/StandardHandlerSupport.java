package io.github.telegramspring.bot.method.support;

import java.util.ArrayList;
import java.util.List;

import io.github.telegramspring.bot.method.HandlerMethodArgumentResolver;
import io.github.telegramspring.bot.method.HandlerMethodDecorator;
import io.github.telegramspring.bot.method.HandlerMethodReturnValueHandler;
import io.github.telegramspring.bot.method.HandlerMethodSupport;
import io.github.telegramspring.bot.method.PurchaseAnswers;
import io.github.telegramspring.bot.method.ReturnValueHandlers;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.core.convert.ConversionService;
import org.springframework.util.ClassUtils;
import org.springframework.validation.method.MethodValidator;

/**
 * Puts all argument resolvers and return value handlers of this package together, behind
 * those of the application.
 */
public final class StandardHandlerSupport {

	private static final boolean REACTOR = ClassUtils.isPresent("reactor.core.publisher.Flux",
			StandardHandlerSupport.class.getClassLoader());

	private final List<HandlerMethodArgumentResolver> resolvers = new ArrayList<>();

	private final ReturnValueHandlers returnValueHandlers = new ReturnValueHandlers();

	private final List<HandlerMethodDecorator> decorators = new ArrayList<>();

	private final ConversionService conversionService;

	private final MessageSource messages;

	private @Nullable MethodValidator validator;

	/**
	 * Starts with nothing of the application's own.
	 * @param conversionService converts texts to arguments
	 * @param messages has texts that replace the default ones
	 */
	public StandardHandlerSupport(ConversionService conversionService, MessageSource messages) {
		this.conversionService = conversionService;
		this.messages = messages;
	}

	/**
	 * Adds argument resolvers of the application.
	 * @param resolvers the resolvers, in the order they are asked
	 * @return this object
	 */
	public StandardHandlerSupport resolvers(List<HandlerMethodArgumentResolver> resolvers) {
		this.resolvers.addAll(resolvers);
		return this;
	}

	/**
	 * Adds return value handlers of the application.
	 * @param handlers the handlers, in the order they are asked
	 * @return this object
	 */
	public StandardHandlerSupport returnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
		handlers.forEach(this.returnValueHandlers::add);
		return this;
	}

	/**
	 * Adds what is done around the invocation of methods.
	 * @param decorators the decorators, the first one outermost
	 * @return this object
	 */
	public StandardHandlerSupport decorators(List<HandlerMethodDecorator> decorators) {
		this.decorators.addAll(decorators);
		return this;
	}

	/**
	 * Validates arguments that have constraints.
	 * @param validator the validator, or {@code null} not to validate
	 * @return this object
	 */
	public StandardHandlerSupport validator(@Nullable MethodValidator validator) {
		this.validator = validator;
		return this;
	}

	/**
	 * Puts all together.
	 * @return what handler methods are prepared with
	 */
	public HandlerMethodSupport build() {
		addResolvers();
		addQueryReturnValueHandlers(this.returnValueHandlers, new PurchaseAnswers(this.messages));
		addReturnValueHandlers(this.returnValueHandlers);
		return new HandlerMethodSupport(this.resolvers, this.returnValueHandlers, this.validator, this.decorators);
	}

	private void addResolvers() {
		this.resolvers.add(new CommandArgumentResolver(this.conversionService));
		this.resolvers.add(new TextArgumentResolver(this.conversionService));
		this.resolvers.add(new DataVariableArgumentResolver(this.conversionService));
		this.resolvers.add(new StartParameterArgumentResolver(this.conversionService));
		this.resolvers.add(new AlbumArgumentResolver());
		this.resolvers.add(new RawUpdateArgumentResolver());
		this.resolvers.add(new ContextArgumentResolver());
		this.resolvers.add(new LocaleArgumentResolver());
		this.resolvers.add(new MatchResultArgumentResolver());
		this.resolvers.add(new UpdateObjectArgumentResolver());
		this.resolvers.add(new MessageMemberArgumentResolver());
	}

	/**
	 * What answers a question means something else than in other places, so it comes
	 * first.
	 */
	private static void addQueryReturnValueHandlers(ReturnValueHandlers all, PurchaseAnswers answers) {
		all.add(new PreCheckoutReturnValueHandler(answers))
			.add(new ShippingReturnValueHandler(answers))
			.add(new JoinRequestReturnValueHandler())
			.add(new InlineReturnValueHandler());
	}

	private static void addReturnValueHandlers(ReturnValueHandlers all) {
		all.add(new VoidReturnValueHandler())
			.add(new HandledReturnValueHandler())
			.add(new TextReturnValueHandler())
			.add(new ReplyReturnValueHandler())
			.add(new BotMethodReturnValueHandler())
			.add(new OptionalReturnValueHandler(all))
			.add(new ManyReturnValueHandler(all))
			.add(new CompletionStageReturnValueHandler(all));
		if (REACTOR) {
			all.add(new ReactiveReturnValueHandler(all));
		}
		all.add(new AnyReturnValueHandler(all));
	}

}
