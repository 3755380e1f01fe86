package io.github.telegramspring.bot.callback;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.annotation.StartParameter;
import io.github.telegramspring.bot.mapping.MessageKinds;
import io.github.telegramspring.bot.mapping.UpdateCondition;
import io.github.telegramspring.bot.method.BotHandlerMethod;
import io.github.telegramspring.bot.method.HandlerMethodArgumentResolver;
import io.github.telegramspring.bot.method.HandlerMethodConditions;
import io.github.telegramspring.bot.method.UnsuitableTextException;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;

/**
 * Resolves {@link StartParameter} parameters that are records, or sealed interfaces of
 * records: what a deep link hands over is their data in base64url. A method that needs
 * such a record gets the deep links with it, and no others.
 *
 * <pre class="code">
 * StartPayload.encode(codec.encode(new Invite(42)))      // for t.me/my_bot?start=...
 *
 * &#64;BotCommand
 * String start(&#64;StartParameter Invite invite) { ... }
 * </pre>
 */
public final class StartDataArgumentResolver
		implements HandlerMethodArgumentResolver, HandlerMethodConditions, Ordered {

	private final CallbackDataCodec codec;

	private final Set<Class<?>> types = new LinkedHashSet<>();

	private volatile CallbackDataRegistry registry = CallbackDataRegistry.of(Set.of());

	/**
	 * Creates the resolver.
	 * @param codec reads the data
	 */
	public StartDataArgumentResolver(CallbackDataCodec codec) {
		this.codec = codec;
	}

	/**
	 * Tells whether a parameter is a record that a deep link hands over.
	 * @param parameter the parameter
	 * @return whether it is
	 * @throws InvalidCallbackRecordException if it is, and its type can never be such
	 * data, or has the same tag as another
	 */
	@Override
	public synchronized boolean supportsParameter(MethodParameter parameter) {
		Class<?> type = CallbackDataArgumentResolver.type(parameter);
		boolean candidate = type.isRecord() || (type.isInterface() && type.isSealed());
		if (!candidate || JsonWritable.class.isAssignableFrom(type)
				|| !parameter.hasParameterAnnotation(StartParameter.class)) {
			return false;
		}
		this.types.add(type);
		this.registry = CallbackDataRegistry.of(this.types);
		return true;
	}

	@Override
	public boolean supportsUpdateType(MethodParameter parameter, UpdateType updateType) {
		return MessageKinds.isMessage(updateType);
	}

	@Override
	public @Nullable Object resolveArgument(MethodParameter parameter, UpdateContext context) {
		String data = StartData.of(context);
		if (data == null) {
			return null;
		}
		try {
			Object value = this.registry.decode(this.codec, data);
			return CallbackDataArgumentResolver.type(parameter).isInstance(value) ? value : null;
		}
		catch (CallbackDataException ex) {
			throw new UnsuitableTextException(data, "this link", ex);
		}
	}

	@Override
	public Collection<? extends UpdateCondition> of(BotHandlerMethod method) {
		Set<Class<?>> needed = Arrays.stream(method.getMethodParameters())
			.filter((parameter) -> !parameter.isOptional() && supportsParameter(parameter))
			.map(CallbackDataArgumentResolver::type)
			.collect(Collectors.toSet());
		return needed.isEmpty() ? List.of()
				: List.of(new StartDataCondition(CallbackDataRegistry.of(needed).prefixes()));
	}

	/**
	 * Comes after the resolvers of the application.
	 */
	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE - 100;
	}

}
