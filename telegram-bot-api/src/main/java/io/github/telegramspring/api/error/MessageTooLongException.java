package io.github.telegramspring.api.error;

/**
 * Thrown when a text has more than 4096 characters, or a caption more than 1024, without
 * formatting marks (400). The text can be split, for instance by a
 * {@link io.github.telegramspring.api.text.TextSplitter TextSplitter}.
 *
 * <pre class="code">
 * try {
 *     bot.sendMessage(chatId, report);
 * }
 * catch (MessageTooLongException ex) {
 *     TextSplitter.forMessages().split(report).forEach((part) -&gt; bot.sendMessage(chatId, part));
 * }
 * </pre>
 */
public class MessageTooLongException extends BadRequestException {

	private static final String ADVICE = "Texts have up to 4096 characters, captions up to 1024; TextSplitter cuts longer ones";

	/**
	 * Creates the exception.
	 * @param methodName the Bot API method that was called
	 * @param description what Telegram told about the error
	 */
	public MessageTooLongException(String methodName, String description) {
		super(methodName, description, ADVICE);
	}

}
