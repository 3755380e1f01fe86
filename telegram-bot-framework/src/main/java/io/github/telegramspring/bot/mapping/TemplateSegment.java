package io.github.telegramspring.bot.mapping;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a {@link TextTemplate}.
 */
sealed interface TemplateSegment {

	/**
	 * Returns the regular expression of the piece.
	 */
	String regex();

	/**
	 * A piece that is the same in all texts.
	 *
	 * @param text the text
	 */
	record Literal(String text) implements TemplateSegment {

		@Override
		public String regex() {
			return Pattern.quote(this.text);
		}

	}

	/**
	 * A piece that is different from text to text.
	 *
	 * @param name the name
	 * @param pattern what it looks like, or {@code null} if it is one or more characters
	 */
	record Variable(String name, @Nullable Pattern pattern) implements TemplateSegment {

		@Override
		public String regex() {
			return "(?<" + this.name + ">" + ((this.pattern != null) ? this.pattern.pattern() : ".+?") + ")";
		}

	}

}
