package io.github.telegramspring.bot.method.support;

import java.util.List;

import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.api.text.StartPayload;
import io.github.telegramspring.bot.CommandCall;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.annotation.StartParameter;
import io.github.telegramspring.bot.mapping.MessageKinds;
import io.github.telegramspring.bot.method.HandlerMethodArgumentResolver;
import io.github.telegramspring.bot.method.UnsuitableTextException;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.core.convert.ConversionService;

/**
 * Resolves {@link StartParameter} parameters from what follows {@code /start}.
 */
public final class StartParameterArgumentResolver implements HandlerMethodArgumentResolver {

	private final ConvertedText text;

	/**
	 * Creates the resolver.
	 * @param conversionService converts the text
	 */
	public StartParameterArgumentResolver(ConversionService conversionService) {
		this.text = new ConvertedText(new TextConversion(conversionService));
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.hasParameterAnnotation(StartParameter.class) && this.text.supports(parameter);
	}

	@Override
	public boolean supportsUpdateType(MethodParameter parameter, UpdateType updateType) {
		return MessageKinds.isMessage(updateType);
	}

	@Override
	public @Nullable Object resolveArgument(MethodParameter parameter, UpdateContext context) {
		return this.text.resolve(parameter, context, (update) -> payload(parameter, update));
	}

	private static @Nullable String payload(MethodParameter parameter, UpdateContext context) {
		CommandCall command = context.command();
		if (command == null || command.arguments().isEmpty()) {
			return null;
		}
		StartParameter annotation = parameter.getParameterAnnotation(StartParameter.class);
		boolean encoded = annotation != null && annotation.encoded();
		return encoded ? decode(command.arguments(), parameter) : command.arguments();
	}

	private static String decode(String payload, MethodParameter parameter) {
		try {
			return StartPayload.decode(payload);
		}
		catch (IllegalArgumentException ex) {
			throw new UnsuitableTextException(payload, ArgumentSlot.nameInCode(parameter, "that"), ex);
		}
	}

	@Override
	public List<String> offers(UpdateType updateType) {
		return MessageKinds.isMessage(updateType) ? List.of("@StartParameter") : List.of();
	}

}
