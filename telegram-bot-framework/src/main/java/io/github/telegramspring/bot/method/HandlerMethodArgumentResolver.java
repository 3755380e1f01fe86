package io.github.telegramspring.bot.method;

import java.util.List;

import io.github.telegramspring.api.model.UpdateType;
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
	 * Tells whether a kind of updates can bring what a parameter asks for; asked once, at
	 * start-up, for parameters that have to have a value.
	 * @param parameter a parameter that is supported
	 * @param updateType the kind of updates
	 * @return whether there can be an argument; {@code true} by default
	 */
	default boolean supportsUpdateType(MethodParameter parameter, UpdateType updateType) {
		return true;
	}

	/**
	 * Resolves a parameter.
	 * @param parameter the parameter
	 * @param context the update that is being handled
	 * @return the argument, or {@code null} if there is none; it is put into an
	 * {@code Optional} for parameters of that type
	 * @throws Exception if the argument cannot be made
	 */
	@Nullable Object resolveArgument(MethodParameter parameter, UpdateContext context) throws Exception;

	/**
	 * Says what this resolver offers, for the message about a parameter that cannot be
	 * resolved.
	 * @param updateType a kind of updates
	 * @return types of parameters such as {@code Message}, or annotations such as
	 * {@code @Argument}; none by default
	 */
	default List<String> offers(UpdateType updateType) {
		return List.of();
	}

}
