package io.github.telegramspring.bot.method.support;

import java.util.ArrayList;
import java.util.List;

import io.github.telegramspring.bot.method.HandlerMethodArgumentResolver;
import io.github.telegramspring.bot.method.HandlerMethodReturnValueHandler;
import io.github.telegramspring.bot.method.HandlerMethodSupport;
import io.github.telegramspring.bot.method.ReturnValueHandlers;
import org.jspecify.annotations.Nullable;

import org.springframework.core.convert.ConversionService;
import org.springframework.validation.method.MethodValidator;

/**
 * Puts all argument resolvers and return value handlers of this package together, behind
 * those of the application.
 */
public final class StandardHandlerSupport {

	private final List<HandlerMethodArgumentResolver> resolvers = new ArrayList<>();

	private final ReturnValueHandlers returnValueHandlers = new ReturnValueHandlers();

	private final ConversionService conversionService;

	private @Nullable MethodValidator validator;

	/**
	 * Starts with nothing of the application's own.
	 * @param conversionService converts texts to arguments
	 */
	public StandardHandlerSupport(ConversionService conversionService) {
		this.conversionService = conversionService;
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
		addReturnValueHandlers(this.returnValueHandlers);
		return new HandlerMethodSupport(this.resolvers, this.returnValueHandlers, this.validator);
	}

	private void addResolvers() {
		this.resolvers.add(new CommandArgumentResolver(this.conversionService));
		this.resolvers.add(new ContextArgumentResolver());
		this.resolvers.add(new UpdateObjectArgumentResolver());
		this.resolvers.add(new MessageMemberArgumentResolver());
	}

	private static void addReturnValueHandlers(ReturnValueHandlers all) {
		all.add(new VoidReturnValueHandler())
			.add(new TextReturnValueHandler())
			.add(new BotMethodReturnValueHandler())
			.add(new OptionalReturnValueHandler(all))
			.add(new ManyReturnValueHandler(all))
			.add(new CompletionStageReturnValueHandler(all))
			.add(new AnyReturnValueHandler(all));
	}

}
