package io.github.telegramspring.bot.mapping;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;

import io.github.telegramspring.bot.UpdateContext;
import org.jspecify.annotations.Nullable;

/**
 * How the text of an update met the pattern of the mapping that was chosen, with the
 * values of the pattern's variables.
 *
 * <pre class="code">
 * UpdateRoutes.route()
 *     .callback("buy:{id}", (context) -&gt; "Item " + TextMatch.of(context).variable("id"))
 *     .build();
 * </pre>
 */
public final class TextMatch {

	static final TextMatch NONE = new TextMatch(null);

	private static final String ATTRIBUTE = TextMatch.class.getName();

	private final @Nullable Matcher matcher;

	TextMatch(@Nullable Matcher matcher) {
		this.matcher = matcher;
	}

	/**
	 * Returns the match of the mapping that an update was given to the handler by.
	 * @param context the update
	 * @return the match, which is without result if the mapping has no pattern
	 */
	public static TextMatch of(UpdateContext context) {
		return (context.attributes().get(ATTRIBUTE) instanceof TextMatch match) ? match : NONE;
	}

	void bind(UpdateContext context) {
		if (this != NONE) {
			context.attributes().put(ATTRIBUTE, this);
		}
	}

	void unbind(UpdateContext context) {
		if (this != NONE) {
			context.attributes().remove(ATTRIBUTE);
		}
	}

	/**
	 * Returns the match as the regular expression has it.
	 * @return the result, or {@code null} if the mapping has no pattern
	 */
	public @Nullable MatchResult result() {
		return this.matcher;
	}

	/**
	 * Returns the value of a variable of the pattern, or of a named group.
	 * @param name the name
	 * @return the value, or {@code null} if there is no such variable or it took no part
	 * in the match
	 */
	public @Nullable String variable(String name) {
		if (this.matcher == null) {
			return null;
		}
		try {
			return this.matcher.group(name);
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}
