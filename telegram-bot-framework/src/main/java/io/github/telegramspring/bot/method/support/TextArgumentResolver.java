package io.github.telegramspring.bot.method.support;

import java.util.List;

import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.annotation.Text;
import io.github.telegramspring.bot.mapping.UpdateText;
import io.github.telegramspring.bot.method.HandlerMethodArgumentResolver;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.core.convert.ConversionService;

/**
 * Resolves {@link Text} parameters from the text of the update.
 */
public final class TextArgumentResolver implements HandlerMethodArgumentResolver {

	private final ConvertedText text;

	/**
	 * Creates the resolver.
	 * @param conversionService converts the text
	 */
	public TextArgumentResolver(ConversionService conversionService) {
		this.text = new ConvertedText(new TextConversion(conversionService));
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.hasParameterAnnotation(Text.class) && this.text.supports(parameter);
	}

	@Override
	public boolean supportsUpdateType(MethodParameter parameter, UpdateType updateType) {
		return UpdateText.comesWith(updateType);
	}

	@Override
	public @Nullable Object resolveArgument(MethodParameter parameter, UpdateContext context) {
		return this.text.resolve(parameter, context, UpdateText::of);
	}

	@Override
	public List<String> offers(UpdateType updateType) {
		return UpdateText.comesWith(updateType) ? List.of("@Text") : List.of();
	}

}
