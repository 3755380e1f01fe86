package io.github.telegramspring.bot.method;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.annotation.BotExceptionHandler;
import io.github.telegramspring.bot.mapping.AmbiguousMappingException;
import org.jspecify.annotations.Nullable;

import org.springframework.core.ExceptionDepthComparator;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;

/**
 * The {@link BotExceptionHandler} methods of one controller or advice.
 */
final class ExceptionHandlerMethods implements UpdateExceptionResolver {

	private static final String EXCEPTION = ExceptionHandlerMethods.class.getName() + ".EXCEPTION";

	private final Map<Class<? extends Throwable>, InvocableBotHandlerMethod> handlers = new HashMap<>();

	static ExceptionHandlerMethods of(BotBean bean, HandlerMethodSupport support) {
		ExceptionHandlerMethods handlers = new ExceptionHandlerMethods();
		MethodIntrospector
			.selectMethods(bean.type(),
					(MethodIntrospector.MetadataLookup<BotExceptionHandler>) (method) -> AnnotatedElementUtils
						.findMergedAnnotation(method, BotExceptionHandler.class))
			.forEach((method, annotation) -> handlers.add(bean.method(method), annotation, support));
		return handlers;
	}

	private void add(BotHandlerMethod method, BotExceptionHandler annotation, HandlerMethodSupport support) {
		InvocableBotHandlerMethod invocable = support.prepare(method, Set.of(), new ExceptionArgumentResolver());
		List<Class<? extends Throwable>> types = exceptionTypes(method, annotation);
		if (types.isEmpty()) {
			throw new InvalidHandlerMethodException(method, "it does not say which exceptions it handles",
					"Name them in @BotExceptionHandler or have one as a parameter.");
		}
		for (Class<? extends Throwable> type : types) {
			InvocableBotHandlerMethod other = this.handlers.put(type, invocable);
			if (other != null) {
				throw new AmbiguousMappingException(type.getName(), other.method().describe(), method.describe());
			}
		}
	}

	private static List<Class<? extends Throwable>> exceptionTypes(BotHandlerMethod method,
			BotExceptionHandler annotation) {
		if (annotation.value().length > 0) {
			return List.of(annotation.value());
		}
		return Arrays.stream(method.getMethod().getParameterTypes())
			.filter(Throwable.class::isAssignableFrom)
			.<Class<? extends Throwable>>map((type) -> type.asSubclass(Throwable.class))
			.toList();
	}

	/**
	 * Lets the method whose exception type is closest to the exception, or to one of its
	 * causes, handle it.
	 */
	@Override
	public boolean resolve(Throwable exception, UpdateContext context) throws Exception {
		for (Throwable current : causes(exception).toList()) {
			InvocableBotHandlerMethod handler = closest(current.getClass());
			if (handler != null) {
				context.attributes().put(EXCEPTION, exception);
				return handler.invoke(context);
			}
		}
		return false;
	}

	private @Nullable InvocableBotHandlerMethod closest(Class<? extends Throwable> exception) {
		List<Class<? extends Throwable>> matching = this.handlers.keySet()
			.stream()
			.filter((type) -> type.isAssignableFrom(exception))
			.toList();
		return matching.stream().min(new ExceptionDepthComparator(exception)).map(this.handlers::get).orElse(null);
	}

	private static Stream<Throwable> causes(Throwable exception) {
		return Stream.<Throwable>iterate(exception, (current) -> current != null, (current) -> current.getCause());
	}

	private static final class ExceptionArgumentResolver implements HandlerMethodArgumentResolver {

		@Override
		public boolean supportsParameter(MethodParameter parameter) {
			return Throwable.class.isAssignableFrom(parameter.getParameterType());
		}

		@Override
		public @Nullable Object resolveArgument(MethodParameter parameter, UpdateContext context) {
			Throwable exception = (Throwable) context.attributes().get(EXCEPTION);
			if (exception == null) {
				return null;
			}
			return causes(exception).filter(parameter.getParameterType()::isInstance).findFirst().orElse(null);
		}

		@Override
		public List<String> offers(UpdateType updateType) {
			return List.of("the exception or one of its causes");
		}

	}

}
