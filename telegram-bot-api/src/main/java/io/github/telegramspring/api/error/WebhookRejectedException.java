package io.github.telegramspring.api.error;

/**
 * Thrown when Telegram does not accept the address, secret, certificate or IP address of
 * a webhook (400). Whatever webhook was set before is gone then.
 *
 * <pre class="code">
 * try {
 *     bot.setWebhook(url);
 * }
 * catch (WebhookRejectedException ex) {
 *     logger.error("The bot gets no updates now: " + ex.description());
 * }
 * </pre>
 */
public class WebhookRejectedException extends BadRequestException {

	private static final String ADVICE = "The bot now has no webhook at all, as a refused setWebhook removes the previous one";

	/**
	 * Creates the exception.
	 * @param methodName the Bot API method that was called
	 * @param description what Telegram told about the error
	 */
	public WebhookRejectedException(String methodName, String description) {
		super(methodName, description, ADVICE);
	}

}
