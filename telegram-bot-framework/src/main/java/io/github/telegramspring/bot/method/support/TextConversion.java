package io.github.telegramspring.bot.method.support;

import java.time.Duration;
import java.util.Arrays;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.format.annotation.DurationFormat;
import org.springframework.format.datetime.standard.DurationFormatterUtils;

/**
 * Converts what people type. Beyond what the {@link ConversionService} does, enums are
 * taken in upper and lower case, and durations in all forms that Spring knows:
 * {@code 15m}, {@code 1h30m}, {@code PT15M}; as a bare number if {@link DurationFormat}
 * says of what.
 */
final class TextConversion {

	private static final TypeDescriptor TEXT = TypeDescriptor.valueOf(String.class);

	private static final Pattern BARE_NUMBER = Pattern.compile("[+-]?\\d+");

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
			return duration(text, type.getAnnotation(DurationFormat.class));
		}
		return this.conversionService.convert(text, TEXT, type);
	}

	/**
	 * A bare number says nothing to people if its unit is not agreed upon.
	 */
	private static @Nullable Duration duration(String text, @Nullable DurationFormat format) {
		if (format != null) {
			return DurationFormatterUtils.detectAndParse(text, format.defaultUnit());
		}
		return BARE_NUMBER.matcher(text).matches() ? null : DurationFormatterUtils.detectAndParse(text);
	}

}
