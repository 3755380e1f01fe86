package io.github.telegramspring.bot.method;

import io.github.telegramspring.bot.UpdateContext;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;

/**
 * Resolves parameters of handler methods. Beans of this type come before the built-in
 * ones.
 */
public interface HandlerMethodArgumentResolver {

	/**
	 * Tells whether this resolver is for a parameter; asked once, at start-up.
	 * @param parameter the parameter
	 * @return whether it can be resolved here
	 */
	boolean supportsParameter(MethodParameter parameter);

	/**
	 * Resolves a parameter.
	 * @param parameter the parameter
	 * @param context the update that is being handled
	 * @return the argument, or {@code null} if there is none; it is put into an
	 * {@code Optional} for parameters of that type
	 * @throws Exception if the argument cannot be made
	 */
	@Nullable Object resolveArgument(MethodParameter parameter, UpdateContext context) throws Exception;

}
