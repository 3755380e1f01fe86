package io.github.telegramspring.bot.callback;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

	private final RecordParameters records;

	/**
	 * Creates the resolver.
	 * @param codec reads the data
	 */
	public StartDataArgumentResolver(CallbackDataCodec codec) {
		this.records = new RecordParameters(codec);
	}

	/**
	 * Tells whether a parameter is a record that a deep link hands over.
	 * @param parameter the parameter
	 * @return whether it is
	 * @throws InvalidCallbackRecordException if it is, and its type can never be such
	 * data, or has the same tag as another
	 */
	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		boolean supported = RecordParameters.isRecord(parameter)
				&& parameter.hasParameterAnnotation(StartParameter.class);
		if (supported) {
			this.records.add(parameter);
		}
		return supported;
	}

	@Override
	public boolean supportsUpdateType(MethodParameter parameter, UpdateType updateType) {
		return MessageKinds.isMessage(updateType);
	}

	@Override
	public @Nullable Object resolveArgument(MethodParameter parameter, UpdateContext context) {
		String data = StartData.of(context);
		try {
			return this.records.read(data, parameter);
		}
		catch (CallbackDataException ex) {
			throw new UnsuitableTextException(String.valueOf(data), "this link", ex);
		}
	}

	@Override
	public Collection<? extends UpdateCondition> of(BotHandlerMethod method) {
		Set<Class<?>> needed = Arrays.stream(method.getMethodParameters())
			.filter((parameter) -> !parameter.isOptional() && supportsParameter(parameter))
			.map(RecordParameters::type)
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
