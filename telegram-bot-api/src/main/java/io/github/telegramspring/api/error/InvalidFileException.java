package io.github.telegramspring.api.error;

import java.util.Locale;

/**
 * Thrown when Telegram cannot use the file that a call refers to or uploads (400).
 *
 * <pre class="code">
 * try {
 *     bot.sendPhoto(chatId, InputFile.url(address));
 * }
 * catch (InvalidFileException ex) {
 *     return "This is no picture: " + ex.problem();
 * }
 * </pre>
 */
public class InvalidFileException extends BadRequestException {

	private final Problem problem;

	/**
	 * Creates the exception.
	 * @param methodName the Bot API method that was called
	 * @param description what Telegram told about the error
	 */
	public InvalidFileException(String methodName, String description) {
		super(methodName, description);
		this.problem = Problem.of(description.toLowerCase(Locale.ROOT));
	}

	/**
	 * Returns what is wrong with the file.
	 * @return the kind of problem
	 */
	public Problem problem() {
		return this.problem;
	}

	/**
	 * What can be wrong with a file.
	 */
	public enum Problem {

		/**
		 * Its id is none, is not known, or is that of another bot. Uploading the file
		 * gives a new one.
		 */
		ID,

		/**
		 * It is of another kind than the call takes, as a photo sent as a document.
		 */
		KIND,

		/**
		 * Telegram cannot fetch its web address, or finds something else there.
		 */
		URL,

		/**
		 * It has no content.
		 */
		EMPTY;

		private static Problem of(String description) {
			if (description.contains("must be non-empty")) {
				return EMPTY;
			}
			if (description.contains("can't use file of type")) {
				return KIND;
			}
			boolean web = description.contains("web page") || description.contains("http url");
			return (web && !description.contains("file identifier")) ? URL : ID;
		}

	}

}
