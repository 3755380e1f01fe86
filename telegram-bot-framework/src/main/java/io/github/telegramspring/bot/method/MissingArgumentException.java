package io.github.telegramspring.bot.method;

import io.github.telegramspring.bot.UpdateContext;

import org.springframework.core.MethodParameter;

/**
 * Thrown when an update lacks what a parameter of its handler method asks for.
 */
public class MissingArgumentException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates the exception.
	 * @param method the handler method
	 * @param parameter the parameter
	 * @param context the update
	 */
	public MissingArgumentException(BotHandlerMethod method, MethodParameter parameter, UpdateContext context) {
		super("There is no " + parameter.getParameterType().getSimpleName() + " in " + context + " for parameter "
				+ parameter.getParameterIndex() + " of " + method.describe()
				+ ". A parameter that can be without value is an Optional or @Nullable.");
	}

}
