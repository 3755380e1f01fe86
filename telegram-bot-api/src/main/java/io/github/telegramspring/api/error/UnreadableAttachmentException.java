package io.github.telegramspring.api.error;

/**
 * Thrown when a file to upload cannot be read. The call was not carried out.
 */
public class UnreadableAttachmentException extends TelegramApiException {

	/**
	 * Creates the exception.
	 * @param methodName the Bot API method that was called
	 * @param problem what is wrong with the file
	 * @param cause why it cannot be read
	 */
	public UnreadableAttachmentException(String methodName, String problem, Throwable cause) {
		super(methodName, 0, problem, "The call was not carried out", cause);
	}

}
