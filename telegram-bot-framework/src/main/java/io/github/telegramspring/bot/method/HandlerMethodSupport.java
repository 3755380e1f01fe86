package io.github.telegramspring.bot.method;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.github.telegramspring.api.model.UpdateType;
import org.jspecify.annotations.Nullable;

import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ParameterNameDiscoverer;
import org.springframework.core.ResolvableType;
import org.springframework.validation.method.MethodValidator;

/**
 * The argument resolvers and return value handlers there are, asked once for each handler
 * method.
 */
public final class HandlerMethodSupport {

	private final ParameterNameDiscoverer parameterNames = new DefaultParameterNameDiscoverer();

	private final List<HandlerMethodArgumentResolver> argumentResolvers;

	private final ReturnValueHandlers returnValueHandlers;

	private final @Nullable MethodValidator validator;

	private final List<HandlerMethodDecorator> decorators;

	/**
	 * Creates the support.
	 * @param argumentResolvers the resolvers; the first that supports a parameter is
	 * taken
	 * @param returnValueHandlers what is known to do with what methods return
	 * @param validator validates arguments with constraints, or {@code null} not to
	 * @param decorators do something around the invocation, the first one outermost
	 */
	public HandlerMethodSupport(List<HandlerMethodArgumentResolver> argumentResolvers,
			ReturnValueHandlers returnValueHandlers, @Nullable MethodValidator validator,
			List<HandlerMethodDecorator> decorators) {
		this.argumentResolvers = List.copyOf(argumentResolvers);
		this.returnValueHandlers = returnValueHandlers;
		this.validator = validator;
		this.decorators = List.copyOf(decorators);
	}

	/**
	 * Prepares a method to be invoked.
	 * @param method the method
	 * @param types the kinds of updates it is for; any if empty
	 * @param ownResolvers resolvers for this method alone, which come first
	 * @return the method with what it needs
	 * @throws InvalidHandlerMethodException if there is nothing for a parameter or for
	 * the return type
	 */
	InvocableBotHandlerMethod prepare(BotHandlerMethod method, Set<UpdateType> types,
			HandlerMethodArgumentResolver... ownResolvers) {
		checkReachable(method);
		List<HandlerMethodArgumentResolver> candidates = new ArrayList<>(List.of(ownResolvers));
		candidates.addAll(this.argumentResolvers);
		List<HandlerMethodArgumentResolver> chosen = new ArrayList<>();
		for (MethodParameter parameter : method.getMethodParameters()) {
			parameter.initParameterNameDiscovery(this.parameterNames);
			chosen.add(resolver(method, types, parameter, candidates));
		}
		return new InvocableBotHandlerMethod(method, List.copyOf(chosen), returnValueHandlers(method, types),
				this.returnValueHandlers, ArgumentValidation.of(method, this.validator));
	}

	/**
	 * A proxy passes on calls of methods that it can override. Others would run on the
	 * proxy itself, without the fields of the bean.
	 */
	private static void checkReachable(BotHandlerMethod method) {
		int modifiers = method.getMethod().getModifiers();
		if (Modifier.isPrivate(modifiers) || Modifier.isFinal(modifiers)) {
			throw new InvalidHandlerMethodException(method, "it is "
					+ (Modifier.isPrivate(modifiers) ? "private" : "final")
					+ ", so what is put around beans, as @PreAuthorize and @Transactional do, does not reach it",
					"Let the method be neither private nor final.");
		}
	}

	HandlerMethodDecorator.Invocation decorate(BotHandlerMethod method, HandlerMethodDecorator.Invocation invocation) {
		HandlerMethodDecorator.Invocation decorated = invocation;
		for (int i = this.decorators.size() - 1; i >= 0; i--) {
			decorated = this.decorators.get(i).decorate(method, decorated);
		}
		return decorated;
	}

	ReturnValueHandlers returnValueHandlers() {
		return this.returnValueHandlers;
	}

	private static HandlerMethodArgumentResolver resolver(BotHandlerMethod method, Set<UpdateType> types,
			MethodParameter parameter, List<HandlerMethodArgumentResolver> candidates) {
		HandlerMethodArgumentResolver resolver = candidates.stream()
			.filter((candidate) -> candidate.supportsParameter(parameter))
			.findFirst()
			.orElseThrow(() -> new InvalidHandlerMethodException(method,
					"nothing is known for parameter " + parameter.getParameterIndex() + " of type "
							+ parameter.getParameterType().getName(),
					"A parameter can be " + offers(types, candidates)));
		for (UpdateType type : types) {
			if (!parameter.isOptional() && !resolver.supportsUpdateType(parameter, type)) {
				throw new InvalidHandlerMethodException(method,
						"there is never a " + parameter.getParameterType().getSimpleName() + " for parameter "
								+ parameter.getParameterIndex() + " in an update of type " + type.value(),
						"A parameter of a method for such updates can be " + offers(Set.of(type), candidates)
								+ " A parameter that not all kinds of updates bring is an Optional or @Nullable.");
			}
		}
		return resolver;
	}

	private static String offers(Set<UpdateType> types, List<HandlerMethodArgumentResolver> candidates) {
		Set<String> offers = new LinkedHashSet<>();
		for (HandlerMethodArgumentResolver candidate : candidates) {
			Set<String> common = null;
			for (UpdateType type : types.isEmpty() ? Set.of(UpdateType.MESSAGE) : types) {
				List<String> own = candidate.offers(type);
				common = (common != null) ? common : new LinkedHashSet<>(own);
				common.retainAll(own);
			}
			offers.addAll((common != null) ? common : Set.of());
		}
		return offers.stream().collect(Collectors.joining(", ", "", offers.isEmpty() ? "" : ", "))
				+ "or anything that a HandlerMethodArgumentResolver bean supports.";
	}

	private Map<UpdateType, HandlerMethodReturnValueHandler> returnValueHandlers(BotHandlerMethod method,
			Set<UpdateType> types) {
		ResolvableType returnType = ResolvableType.forMethodReturnType(method.getMethod(), method.getBeanType());
		Map<UpdateType, HandlerMethodReturnValueHandler> handlers = new EnumMap<>(UpdateType.class);
		if (!this.returnValueHandlers.supports(returnType)) {
			throw unknownReturnType(method, types, returnType.toString());
		}
		for (UpdateType type : types) {
			HandlerMethodReturnValueHandler handler = this.returnValueHandlers.find(returnType, type);
			if (handler == null) {
				throw unknownReturnType(method, types, returnType + " after an update of type " + type.value());
			}
			handlers.put(type, handler);
		}
		return handlers;
	}

	private InvalidHandlerMethodException unknownReturnType(BotHandlerMethod method, Set<UpdateType> types,
			String returnType) {
		return new InvalidHandlerMethodException(method,
				"nothing is known to do with a return value of type " + returnType,
				"A method for such updates can return " + String.join(", ", this.returnValueHandlers.offers(types))
						+ ", or anything that a HandlerMethodReturnValueHandler bean supports.");
	}

}
