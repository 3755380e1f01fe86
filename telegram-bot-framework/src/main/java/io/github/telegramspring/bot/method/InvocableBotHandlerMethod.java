package io.github.telegramspring.bot.method;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.UpdateContext;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;

/**
 * A handler method together with what makes its arguments and takes its return value, all
 * chosen at start-up.
 */
final class InvocableBotHandlerMethod {

	private final BotHandlerMethod method;

	private final List<HandlerMethodArgumentResolver> resolvers;

	private final Map<UpdateType, HandlerMethodReturnValueHandler> returnValueHandlers;

	private final ReturnValueHandlers anyReturnValue;

	private final @Nullable ArgumentValidation validation;

	InvocableBotHandlerMethod(BotHandlerMethod method, List<HandlerMethodArgumentResolver> resolvers,
			Map<UpdateType, HandlerMethodReturnValueHandler> returnValueHandlers, ReturnValueHandlers anyReturnValue,
			@Nullable ArgumentValidation validation) {
		this.method = method;
		this.resolvers = resolvers;
		this.returnValueHandlers = returnValueHandlers;
		this.anyReturnValue = anyReturnValue;
		this.validation = validation;
	}

	BotHandlerMethod method() {
		return this.method;
	}

	/**
	 * Makes the arguments, invokes the method, and handles what it returns.
	 * @return whether the update is handled, and not passed on
	 */
	boolean invoke(UpdateContext context) throws Exception {
		@Nullable Object[] arguments = arguments(context);
		Object bean = this.method.getBean();
		if (this.validation != null) {
			this.validation.validate(bean, this.method.getMethod(), arguments);
		}
		Object value = this.method.invoke(bean, arguments);
		if (PassingOn.isMeantBy(value, context)) {
			return false;
		}
		if (value != null) {
			handle(value, context);
		}
		return true;
	}

	private void handle(Object value, UpdateContext context) throws Exception {
		HandlerMethodReturnValueHandler handler = this.returnValueHandlers.get(context.type());
		if (handler != null) {
			handler.handleReturnValue(value, context);
		}
		else {
			this.anyReturnValue.handle(value, context);
		}
	}

	private @Nullable Object[] arguments(UpdateContext context) throws Exception {
		MethodParameter[] parameters = this.method.getMethodParameters();
		@Nullable Object[] arguments = new @Nullable Object[parameters.length];
		for (int i = 0; i < parameters.length; i++) {
			arguments[i] = resolve(parameters[i], this.resolvers.get(i), context);
		}
		return arguments;
	}

	private @Nullable Object resolve(MethodParameter parameter, HandlerMethodArgumentResolver resolver,
			UpdateContext context) throws Exception {
		Object argument = resolver.resolveArgument(parameter, context);
		if (parameter.getParameterType() == Optional.class) {
			return (argument instanceof Optional) ? argument : Optional.ofNullable(argument);
		}
		if (argument == null && !parameter.isOptional()) {
			throw new MissingArgumentException(this.method, parameter, context);
		}
		return argument;
	}

}
