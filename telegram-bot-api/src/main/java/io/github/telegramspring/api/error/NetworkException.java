package io.github.telegramspring.api.error;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when the network fails: no connection, no answer in time, or an answer that
 * breaks off. {@link #delivery()} tells whether Telegram can have carried out the call.
 *
 * <pre class="code">
 * catch (NetworkException ex) {
 *     if (ex.delivery() == NetworkException.Delivery.NOT_SENT) {
 *         outbox.add(message);           // it can be sent later without sending it twice
 *     }
 * }
 * </pre>
 */
public class NetworkException extends TelegramApiException {

	private final Delivery delivery;

	/**
	 * Creates the exception.
	 * @param methodName the Bot API method that was called
	 * @param delivery whether the call can have reached Telegram
	 * @param cause what happened; its text becomes part of the message
	 */
	public NetworkException(String methodName, Delivery delivery, Throwable cause) {
		super(methodName, 0, describe(cause), delivery.advice, cause);
		this.delivery = delivery;
	}

	private static String describe(Throwable cause) {
		@Nullable String message = cause.getMessage();
		return (message != null) ? message : cause.toString();
	}

	/**
	 * Returns whether the call can have reached Telegram.
	 * @return what is known about it
	 */
	public Delivery delivery() {
		return this.delivery;
	}

	/**
	 * What is known about a call that got no answer.
	 */
	public enum Delivery {

		/**
		 * The request was not sent, or not to its end, so it was not carried out and may
		 * be repeated without harm.
		 */
		NOT_SENT("The request was not sent to its end, so it can be repeated"),

		/**
		 * Telegram began to answer that all is well, and the answer broke off: the call
		 * was carried out, and should not be repeated.
		 */
		SENT("Telegram has carried out the call, but its answer broke off"),

		/**
		 * The request was sent, or may have been. Telegram may have carried it out, so
		 * repeating it may, for instance, send a message twice.
		 */
		UNKNOWN("The request was sent, and it is not known whether it was carried out");

		private final String advice;

		Delivery(String advice) {
			this.advice = advice;
		}

	}

}
