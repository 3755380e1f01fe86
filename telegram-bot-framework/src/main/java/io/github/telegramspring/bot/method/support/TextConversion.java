package io.github.telegramspring.bot.method.support;

import java.time.Duration;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.format.datetime.standard.DurationFormatterUtils;

/**
 * Converts what people type. Beyond what the {@link ConversionService} does, enums are
 * taken in upper and lower case, and durations in all forms that Spring knows:
 * {@code 15m}, {@code 1h30m}, {@code PT15M}.
 */
final class TextConversion {

	private static final TypeDescriptor TEXT = TypeDescriptor.valueOf(String.class);

	private final ConversionService conversionService;

	TextConversion(ConversionService conversionService) {
		this.conversionService = conversionService;
	}

	boolean canConvert(TypeDescriptor type) {
		return type.getType().isEnum() || type.getType() == Duration.class
				|| this.conversionService.canConvert(TEXT, type);
	}

	/**
	 * Converts a text.
	 * @throws org.springframework.core.convert.ConversionException if the text is nothing
	 * of the type
	 */
	Object convert(String text, TypeDescriptor type) {
		try {
			Object value = value(text, type);
			if (value != null) {
				return value;
			}
		}
		catch (IllegalArgumentException ex) {
			throw new ConversionFailedException(TEXT, type, text, ex);
		}
		throw new ConversionFailedException(TEXT, type, text, new IllegalArgumentException("There is no value"));
	}

	private @Nullable Object value(String text, TypeDescriptor type) {
		if (type.getType().isEnum()) {
			String name = text.strip().replace('-', '_');
			return Arrays.stream(type.getType().getEnumConstants())
				.filter((constant) -> ((Enum<?>) constant).name().equalsIgnoreCase(name))
				.findFirst()
				.orElse(null);
		}
		if (type.getType() == Duration.class) {
			return DurationFormatterUtils.detectAndParse(text);
		}
		return this.conversionService.convert(text, TEXT, type);
	}

}
