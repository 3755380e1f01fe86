package io.github.telegramspring.api.error;

/**
 * Thrown when a callback or inline query was answered too late or twice (400).
 *
 * <pre class="code">
 * try {
 *     bot.execute(query.answer("Done"));
 * }
 * catch (QueryExpiredException ex) {
 *     bot.sendMessage(query.from().id(), "Done");
 * }
 * </pre>
 */
public class QueryExpiredException extends BadRequestException {

	private static final String ADVICE = "Answer queries within seconds, before anything slow";

	/**
	 * Creates the exception.
	 * @param methodName the Bot API method that was called
	 * @param description what Telegram told about the error
	 */
	public QueryExpiredException(String methodName, String description) {
		super(methodName, description, ADVICE);
	}

}
