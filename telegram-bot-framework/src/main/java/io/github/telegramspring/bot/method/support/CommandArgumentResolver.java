package io.github.telegramspring.bot.method.support;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.api.model.User;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.annotation.Argument;
import io.github.telegramspring.bot.mapping.MessageKinds;
import io.github.telegramspring.bot.method.HandlerMethodArgumentResolver;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.core.convert.ConversionService;

/**
 * Resolves {@link Argument} parameters from what follows the command, converted to their
 * type.
 */
public final class CommandArgumentResolver implements HandlerMethodArgumentResolver {

	private final Map<MethodParameter, ArgumentSlot> slots = new ConcurrentHashMap<>();

	private final TextConversion conversion;

	/**
	 * Creates the resolver.
	 * @param conversionService converts arguments from text
	 */
	public CommandArgumentResolver(ConversionService conversionService) {
		this.conversion = new TextConversion(conversionService);
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		if (!parameter.hasParameterAnnotation(Argument.class)) {
			return false;
		}
		ArgumentSlot slot = slot(parameter);
		return slot.type().getType() == User.class || this.conversion.canConvert(slot.type());
	}

	private ArgumentSlot slot(MethodParameter parameter) {
		return this.slots.computeIfAbsent(parameter, ArgumentSlot::of);
	}

	@Override
	public boolean supportsUpdateType(MethodParameter parameter, UpdateType updateType) {
		return MessageKinds.isMessage(updateType);
	}

	@Override
	public @Nullable Object resolveArgument(MethodParameter parameter, UpdateContext context) {
		return new ArgumentReader(slot(parameter), this.conversion, context).read(parameter);
	}

	@Override
	public List<String> offers(UpdateType updateType) {
		return MessageKinds.isMessage(updateType) ? List.of("@Argument of a command") : List.of();
	}

}
