package io.github.telegramspring.api.model;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.util.Assert;

/**
 * Makes reactions of plain strings. Emoji may be written with the variation selector that
 * keyboards add and Telegram does not take.
 *
 * <pre class="code">
 * message.react(Reactions.of("👍"))
 * message.react("5368324170671202286")  // the same for short, and a custom emoji
 * </pre>
 */
public final class Reactions {

	private static final String VARIATION_SELECTOR = "\uFE0F";

	private static final Pattern CUSTOM_EMOJI_ID = Pattern.compile("[0-9]+");

	private Reactions() {
	}

	/**
	 * Makes reactions.
	 * @param reactions the reactions, each an emoji, or the identifier of a custom emoji,
	 * which consists of digits
	 * @return the reactions
	 * @throws IllegalArgumentException if one of them is blank
	 */
	public static List<ReactionType> of(String... reactions) {
		return Stream.of(reactions).map(Reactions::reaction).toList();
	}

	private static ReactionType reaction(String reaction) {
		Assert.hasText(reaction,
				"A reaction is an emoji or the id of a custom emoji; to take reactions back, give none");
		return CUSTOM_EMOJI_ID.matcher(reaction).matches() ? ReactionTypeCustomEmoji.of(reaction)
				: ReactionTypeEmoji.of(new ReactionEmoji(reaction.replace(VARIATION_SELECTOR, "")));
	}

}
