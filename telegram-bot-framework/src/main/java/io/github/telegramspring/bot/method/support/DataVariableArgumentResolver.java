package io.github.telegramspring.bot.method.support;

import java.util.List;

import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.annotation.DataVariable;
import io.github.telegramspring.bot.mapping.TextMatch;
import io.github.telegramspring.bot.mapping.UpdateText;
import io.github.telegramspring.bot.method.HandlerMethodArgumentResolver;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.core.convert.ConversionService;

/**
 * Resolves {@link DataVariable} parameters from what the template or the regular
 * expression of the mapping found.
 */
public final class DataVariableArgumentResolver implements HandlerMethodArgumentResolver {

	private final ConvertedText text;

	/**
	 * Creates the resolver.
	 * @param conversionService converts the text
	 */
	public DataVariableArgumentResolver(ConversionService conversionService) {
		this.text = new ConvertedText(new TextConversion(conversionService));
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.hasParameterAnnotation(DataVariable.class) && this.text.supports(parameter);
	}

	@Override
	public boolean supportsUpdateType(MethodParameter parameter, UpdateType updateType) {
		return UpdateText.comesWith(updateType);
	}

	@Override
	public @Nullable Object resolveArgument(MethodParameter parameter, UpdateContext context) {
		return this.text.resolve(parameter, context, (update) -> TextMatch.of(update).variable(name(parameter)));
	}

	private static String name(MethodParameter parameter) {
		DataVariable annotation = parameter.getParameterAnnotation(DataVariable.class);
		return (annotation != null && !annotation.value().isEmpty()) ? annotation.value()
				: ArgumentSlot.nameInCode(parameter, "");
	}

	@Override
	public List<String> offers(UpdateType updateType) {
		return UpdateText.comesWith(updateType) ? List.of("@DataVariable") : List.of();
	}

}
