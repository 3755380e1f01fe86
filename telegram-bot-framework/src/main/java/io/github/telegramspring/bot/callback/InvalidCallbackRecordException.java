package io.github.telegramspring.bot.callback;

import java.util.List;

/**
 * Thrown for records that cannot be the data of buttons. All that is wrong is told at
 * once.
 */
public class InvalidCallbackRecordException extends IllegalStateException {

	private static final long serialVersionUID = 1L;

	private final List<String> problems;

	InvalidCallbackRecordException(List<String> problems) {
		super(String.join(System.lineSeparator(), problems));
		this.problems = List.copyOf(problems);
	}

	/**
	 * Returns what is wrong.
	 * @return sentences that say what would be right, at least one
	 */
	public List<String> getProblems() {
		return this.problems;
	}

}
