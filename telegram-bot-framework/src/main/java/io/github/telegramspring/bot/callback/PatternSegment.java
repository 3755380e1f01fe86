package io.github.telegramspring.bot.callback;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a {@link CallbackPattern}.
 */
sealed interface PatternSegment {

	/**
	 * A piece that is the same in all data.
	 *
	 * @param text the text
	 */
	record Literal(String text) implements PatternSegment {

	}

	/**
	 * A piece that is different from data to data.
	 *
	 * @param name the name
	 * @param regex what it looks like, or {@code null} if it is one or more characters
	 */
	record Variable(String name, @Nullable Pattern regex) implements PatternSegment {

		String regexText() {
			return (this.regex != null) ? this.regex.pattern() : ".+?";
		}

	}

}
