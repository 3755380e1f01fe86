package io.github.telegramspring.api.model;

import java.util.List;

/**
 * What a poll says beyond its single fields.
 *
 * <pre class="code">
 * if (poll.isQuiz()) {
 *     poll.correctOptions().forEach((option) -&gt; reveal(option.text()));
 * }
 * </pre>
 */
public sealed interface PollView extends MessageObject permits Poll {

	/**
	 * Tells whether the poll has correct answers.
	 * @return whether it is a quiz
	 */
	default boolean isQuiz() {
		return ((Poll) this).type() == PollType.QUIZ;
	}

	/**
	 * Returns the correct options of a quiz.
	 * @return the options, empty if it is no quiz or they are not known yet
	 */
	default List<PollOption> correctOptions() {
		Poll poll = (Poll) this;
		List<Integer> ids = poll.correctOptionIds();
		return (ids != null) ? ids.stream().map(poll.options()::get).toList() : List.of();
	}

}
