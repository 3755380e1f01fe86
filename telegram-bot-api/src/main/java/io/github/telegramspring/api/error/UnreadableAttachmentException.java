package io.github.telegramspring.api.error;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when a file to upload cannot be read, or is empty. The call was not carried out.
 *
 * <pre class="code">
 * try {
 *     bot.sendDocument(chatId, InputFile.of(path));
 * }
 * catch (UnreadableAttachmentException ex) {
 *     return "There is no report yet"; // nothing was sent
 * }
 * </pre>
 */
public class UnreadableAttachmentException extends TelegramApiException {

	/**
	 * Creates the exception.
	 * @param methodName the Bot API method that was called
	 * @param problem what is wrong with the file
	 * @param cause why it cannot be read, if there is more to say
	 */
	public UnreadableAttachmentException(String methodName, String problem, @Nullable Throwable cause) {
		super(methodName, 0, problem, "The call was not carried out", cause);
	}

}
