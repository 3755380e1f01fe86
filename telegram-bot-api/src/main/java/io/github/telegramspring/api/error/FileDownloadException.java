package io.github.telegramspring.api.error;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when the content of a file cannot be had, or breaks off before its end. Nothing
 * incomplete is left at the target, and the download can be tried again.
 *
 * <pre class="code">
 * try {
 *     bot.download(document).to(target);
 * }
 * catch (FileDownloadException ex) {
 *     queue.retryLater(document, target); // goes on where it broke off
 * }
 * </pre>
 */
public class FileDownloadException extends TelegramApiException {

	private static final String METHOD = "getFile";

	/**
	 * Creates the exception.
	 * @param status the HTTP status of the file server, or 0 if there is none
	 * @param problem what is wrong, as a clause such as "the file ends after 7 of 9
	 * bytes"
	 * @param advice what the reader of the message may do about it, as a sentence
	 * @param cause why, if there is more to say
	 */
	public FileDownloadException(int status, String problem, @Nullable String advice, @Nullable Throwable cause) {
		super(METHOD, status, problem, advice, cause);
	}

}
