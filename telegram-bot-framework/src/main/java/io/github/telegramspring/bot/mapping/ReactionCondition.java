package io.github.telegramspring.bot.mapping;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import io.github.telegramspring.api.model.MessageReactionUpdated;
import io.github.telegramspring.api.model.ReactionType;
import io.github.telegramspring.api.model.ReactionTypeCustomEmoji;
import io.github.telegramspring.api.model.ReactionTypeEmoji;
import io.github.telegramspring.api.model.ReactionTypePaid;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.annotation.ReactionChange;

/**
 * Asks for a reaction that was added or removed.
 *
 * @param reactions the emoji, ids of custom emoji or {@code paid}, of which one has to be
 * concerned; any if empty
 * @param changes what happened to it
 */
record ReactionCondition(Set<String> reactions, Set<ReactionChange> changes) implements UpdateCondition {

	static final String PAID = "paid";

	@Override
	public boolean matches(UpdateContext context) {
		MessageReactionUpdated update = context.update().messageReaction();
		return update != null && this.changes.stream()
			.anyMatch((change) -> (change == ReactionChange.ADDED) ? gained(update.oldReaction(), update.newReaction())
					: gained(update.newReaction(), update.oldReaction()));
	}

	private boolean gained(List<ReactionType> before, List<ReactionType> after) {
		return after.stream().anyMatch((reaction) -> !before.contains(reaction) && concerns(reaction));
	}

	private boolean concerns(ReactionType reaction) {
		return this.reactions.isEmpty() || this.reactions.contains(name(reaction));
	}

	private static String name(ReactionType reaction) {
		if (reaction instanceof ReactionTypeEmoji emoji) {
			return emoji.emoji().value();
		}
		if (reaction instanceof ReactionTypeCustomEmoji custom) {
			return custom.customEmojiId();
		}
		return (reaction instanceof ReactionTypePaid) ? PAID : "";
	}

	@Override
	public String describe() {
		String reaction = this.reactions.isEmpty() ? "any"
				: String.join(" or ", this.reactions.stream().sorted().toList());
		return "a reaction (" + reaction + ") that was "
				+ this.changes.stream()
					.map((change) -> change.name().toLowerCase(Locale.ROOT))
					.sorted()
					.collect(Collectors.joining(" or "));
	}

}
