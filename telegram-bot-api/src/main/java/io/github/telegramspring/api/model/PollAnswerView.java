package io.github.telegramspring.api.model;

import io.github.telegramspring.api.json.JsonWritable;
import org.jspecify.annotations.Nullable;

/**
 * Who has changed an answer to a poll, and how.
 *
 * <pre class="code">
 * if (answer.isRetracted()) {
 *     votes.remove(answer.voter());
 * }
 * </pre>
 */
public sealed interface PollAnswerView extends JsonWritable permits PollAnswer {

	/**
	 * Returns who has voted.
	 * @return the chat that voted anonymously, otherwise the user
	 */
	default @Nullable Sender voter() {
		PollAnswer answer = (PollAnswer) this;
		return (answer.voterChat() != null) ? answer.voterChat() : answer.user();
	}

	/**
	 * Tells whether the vote was taken back.
	 * @return whether no option is chosen any more
	 */
	default boolean isRetracted() {
		return ((PollAnswer) this).optionIds().isEmpty();
	}

}
