package io.github.telegramspring.bot.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.github.telegramspring.bot.UpdateContext;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;

/**
 * A handler method together with what makes its arguments and takes its return value, all
 * chosen at start-up.
 */
public final class InvocableBotHandlerMethod {

	private final BotHandlerMethod method;

	private final List<HandlerMethodArgumentResolver> resolvers;

	private final HandlerMethodReturnValueHandler returnValueHandler;

	InvocableBotHandlerMethod(BotHandlerMethod method, List<HandlerMethodArgumentResolver> resolvers,
			HandlerMethodReturnValueHandler returnValueHandler) {
		this.method = method;
		this.resolvers = resolvers;
		this.returnValueHandler = returnValueHandler;
	}

	/**
	 * Returns the method.
	 * @return the method
	 */
	public BotHandlerMethod method() {
		return this.method;
	}

	/**
	 * Makes the arguments, invokes the method, and handles what it returns.
	 * @param context the update to handle
	 * @throws Exception if any of this fails
	 */
	public void invoke(UpdateContext context) throws Exception {
		MethodParameter[] parameters = this.method.getMethodParameters();
		List<@Nullable Object> arguments = new ArrayList<>(parameters.length);
		for (int i = 0; i < parameters.length; i++) {
			arguments.add(resolve(parameters[i], this.resolvers.get(i), context));
		}
		Object value = this.method.invoke(arguments.toArray());
		if (value != null) {
			this.returnValueHandler.handleReturnValue(value, context);
		}
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
