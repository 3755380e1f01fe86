package io.github.telegramspring.bot.method.support;

import java.util.function.Function;

import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.method.UnsuitableTextException;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.TypeDescriptor;

/**
 * Makes an argument of a piece of text from the update, for resolvers that differ in
 * which piece it is.
 */
final class ConvertedText {

	private final TextConversion conversion;

	ConvertedText(TextConversion conversion) {
		this.conversion = conversion;
	}

	boolean supports(MethodParameter parameter) {
		return this.conversion.canConvert(type(parameter));
	}

	private static TypeDescriptor type(MethodParameter parameter) {
		return new TypeDescriptor(parameter.nestedIfOptional());
	}

	/**
	 * Converts the piece, if there is one.
	 * @throws UnsuitableTextException if it is nothing of the parameter's type
	 */
	@Nullable Object resolve(MethodParameter parameter, UpdateContext context, Function<UpdateContext, @Nullable String> source) {
		String text = source.apply(context);
		if (text == null) {
			return null;
		}
		try {
			return this.conversion.convert(text, type(parameter));
		}
		catch (ConversionException ex) {
			throw new UnsuitableTextException(text, ArgumentSlot.nameInCode(parameter, "that"), ex);
		}
	}

}
