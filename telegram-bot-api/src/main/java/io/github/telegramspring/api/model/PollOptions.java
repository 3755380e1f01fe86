package io.github.telegramspring.api.model;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.util.Assert;

/**
 * Makes the answers of a poll of plain strings.
 *
 * <pre class="code">
 * SendPoll.of(chatId, "Tea or coffee?", PollOptions.of("Tea", "Coffee"))
 * </pre>
 */
public final class PollOptions {

	private static final int MOST = 12;

	private PollOptions() {
	}

	/**
	 * Makes the answers of a poll.
	 * @param texts the answers in their order, 1-12 of them, each of 1-100 characters
	 * @return the answers
	 * @throws IllegalArgumentException if there is none or there are too many
	 */
	public static List<InputPollOption> of(String... texts) {
		Assert.isTrue(texts.length >= 1 && texts.length <= MOST,
				() -> "A poll has 1 to " + MOST + " answers, but these are " + texts.length);
		return Stream.of(texts).map(InputPollOption::of).toList();
	}

}
