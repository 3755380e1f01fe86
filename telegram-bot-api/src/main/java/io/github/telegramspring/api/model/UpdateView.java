package io.github.telegramspring.api.model;

import io.github.telegramspring.api.json.JsonWritable;
import org.jspecify.annotations.Nullable;

/**
 * What an update is about, whichever of its kinds it is: the questions that would
 * otherwise need a look at each of its members.
 *
 * <pre class="code">
 * if (update.type() == UpdateType.CALLBACK_QUERY) {
 *     log(update.effectiveUser(), update.effectiveChat());
 * }
 * </pre>
 */
public sealed interface UpdateView extends JsonWritable permits Update {

	/**
	 * Returns the kind of the update.
	 * @return the kind, {@link UpdateType#UNKNOWN} if it came with a later version of the
	 * Bot API
	 */
	default UpdateType type() {
		return UpdateContents.type((Update) this);
	}

	/**
	 * Returns the message that arrived or changed, or that a button was attached to.
	 * @return the message, or {@code null} if the update is not about one or the message
	 * is too old to be accessible
	 */
	default @Nullable Message effectiveMessage() {
		return UpdateContents.message((Update) this);
	}

	/**
	 * Returns the chat in which something happened.
	 * @return the chat, or {@code null} if the update does not belong to one, as with
	 * inline queries and polls
	 */
	default @Nullable Chat effectiveChat() {
		return UpdateContents.chat((Update) this);
	}

	/**
	 * Returns the user who did something.
	 * @return the user, or {@code null} if it was nobody in particular, as with posts in
	 * channels, or somebody anonymous
	 */
	default @Nullable User effectiveUser() {
		return UpdateContents.user((Update) this);
	}

	/**
	 * Returns who did something, a chat before a user: channels, and groups of anonymous
	 * administrators, post, vote and react in their own name.
	 * @return the chat or user, or {@code null} if nobody in particular is known
	 */
	default @Nullable Sender effectiveSender() {
		return UpdateContents.sender((Update) this);
	}

}
