package io.github.telegramspring.bot.method;

import java.util.ArrayList;
import java.util.List;

import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ParameterNameDiscoverer;
import org.springframework.core.ResolvableType;

/**
 * The argument resolvers and return value handlers there are, asked once for each handler
 * method.
 */
public final class HandlerMethodSupport {

	private final ParameterNameDiscoverer parameterNames = new DefaultParameterNameDiscoverer();

	private final List<HandlerMethodArgumentResolver> argumentResolvers;

	private final List<HandlerMethodReturnValueHandler> returnValueHandlers;

	/**
	 * Creates the support.
	 * @param argumentResolvers the resolvers; the first that supports a parameter is
	 * taken
	 * @param returnValueHandlers the handlers; the first that supports a type is taken
	 */
	public HandlerMethodSupport(List<HandlerMethodArgumentResolver> argumentResolvers,
			List<HandlerMethodReturnValueHandler> returnValueHandlers) {
		this.argumentResolvers = List.copyOf(argumentResolvers);
		this.returnValueHandlers = List.copyOf(returnValueHandlers);
	}

	/**
	 * Prepares a method to be invoked.
	 * @param method the method
	 * @param ownResolvers resolvers for this method alone, which come first
	 * @return the method with what it needs
	 * @throws InvalidHandlerMethodException if there is nothing for a parameter or for
	 * the return type
	 */
	public InvocableBotHandlerMethod prepare(BotHandlerMethod method, HandlerMethodArgumentResolver... ownResolvers) {
		List<HandlerMethodArgumentResolver> candidates = new ArrayList<>(List.of(ownResolvers));
		candidates.addAll(this.argumentResolvers);
		List<HandlerMethodArgumentResolver> chosen = new ArrayList<>();
		for (MethodParameter parameter : method.getMethodParameters()) {
			parameter.initParameterNameDiscovery(this.parameterNames);
			chosen.add(resolver(method, parameter, candidates));
		}
		return new InvocableBotHandlerMethod(method, List.copyOf(chosen), returnValueHandler(method));
	}

	private static HandlerMethodArgumentResolver resolver(BotHandlerMethod method, MethodParameter parameter,
			List<HandlerMethodArgumentResolver> candidates) {
		return candidates.stream()
			.filter((candidate) -> candidate.supportsParameter(parameter))
			.findFirst()
			.orElseThrow(() -> new InvalidHandlerMethodException(method,
					"nothing is known for parameter " + parameter.getParameterIndex() + " of type "
							+ parameter.getParameterType().getName(),
					"A parameter can be an Update or what is in it (Message, User, Chat, CallbackQuery, ...), "
							+ "a TelegramBot, an UpdateContext, an @Argument of a command, "
							+ "or anything that a HandlerMethodArgumentResolver bean supports."));
	}

	private HandlerMethodReturnValueHandler returnValueHandler(BotHandlerMethod method) {
		ResolvableType type = ResolvableType.forMethodReturnType(method.getMethod(), method.getBeanType());
		return this.returnValueHandlers.stream()
			.filter((candidate) -> candidate.supportsReturnType(type))
			.findFirst()
			.orElseThrow(() -> new InvalidHandlerMethodException(method,
					"nothing is known to do with a return value of type " + type,
					"A handler method can return void, a String to answer in the chat, any BotMethod, "
							+ "a collection or Optional of these, "
							+ "or anything that a HandlerMethodReturnValueHandler bean supports."));
	}

}
