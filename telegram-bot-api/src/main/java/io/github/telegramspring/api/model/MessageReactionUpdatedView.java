package io.github.telegramspring.api.model;

import java.util.List;

import io.github.telegramspring.api.json.JsonWritable;
import org.jspecify.annotations.Nullable;

/**
 * Who has changed their reactions to a message, and how.
 *
 * <pre class="code">
 * if (change.added().contains(ReactionTypeEmoji.of(ReactionEmoji.THUMBS_UP))) {
 *     likes.add(change.actor());
 * }
 * </pre>
 */
public sealed interface MessageReactionUpdatedView extends JsonWritable permits MessageReactionUpdated {

	/**
	 * Returns who has changed their reactions.
	 * @return the chat that reacted anonymously, otherwise the user
	 */
	default @Nullable Sender actor() {
		MessageReactionUpdated change = (MessageReactionUpdated) this;
		return (change.actorChat() != null) ? change.actorChat() : change.user();
	}

	/**
	 * Returns the reactions that are there now and were not before.
	 * @return the reactions
	 */
	default List<ReactionType> added() {
		MessageReactionUpdated change = (MessageReactionUpdated) this;
		return without(change.newReaction(), change.oldReaction());
	}

	/**
	 * Returns the reactions that were there before and are not any more.
	 * @return the reactions
	 */
	default List<ReactionType> removed() {
		MessageReactionUpdated change = (MessageReactionUpdated) this;
		return without(change.oldReaction(), change.newReaction());
	}

	private static List<ReactionType> without(List<ReactionType> reactions, List<ReactionType> others) {
		return reactions.stream().filter((reaction) -> !others.contains(reaction)).toList();
	}

}
