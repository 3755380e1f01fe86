package io.github.telegramspring.api.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the answers of a poll of plain strings.
 *
 * <pre class="code">
 * SendPoll.of(chatId, "Tea or coffee?", PollOptions.of("Tea", "Coffee"))
 * </pre>
 */
public final class PollOptions {

	private PollOptions() {
	}

	/**
	 * Makes the answers of a poll.
	 * @param texts the answers in their order, each of 1-100 characters
	 * @return the answers
	 */
	public static List<InputPollOption> of(String... texts) {
		return Stream.of(texts).map(InputPollOption::of).toList();
	}

}
