package io.github.telegramspring.emulator.fault;

import java.time.Duration;

import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.emulator.wire.WireJson;

/**
 * What can go wrong with a call of the Bot API.
 */
public sealed interface CallFault {

	/**
	 * Refuses the call for now, as flood control does.
	 * @param seconds how long the bot is told to wait
	 * @return the fault
	 */
	static CallFault tooManyRequests(int seconds) {
		return new Refusal(429, "Too Many Requests: retry after " + seconds, seconds);
	}

	/**
	 * Refuses the call because the person has blocked the bot.
	 * @return the fault
	 */
	static CallFault blocked() {
		return new Refusal(403, "Forbidden: bot was blocked by the user", 0);
	}

	/**
	 * Refuses the call with an error as the Bot API tells it, in JSON.
	 * @param status the status, such as 500
	 * @param description the whole description, such as {@code Internal Server Error}
	 * @return the fault
	 * @throws IllegalArgumentException if the status is not one of an error
	 */
	static CallFault error(int status, String description) {
		return new Refusal(status, description, 0);
	}

	/**
	 * Answers with a page of HTML, as the servers in front of Telegram do when they are
	 * in trouble.
	 * @param status the status, such as 502
	 * @return the fault
	 * @throws IllegalArgumentException if the status is not one of an error
	 */
	static CallFault html(int status) {
		return new Page(status, "text/html",
				"<html>\r\n<head><title>" + status + "</title></head>\r\n<body></body>\r\n</html>\r\n");
	}

	/**
	 * Answers with a status and nothing else.
	 * @param status the status, such as 504
	 * @return the fault
	 * @throws IllegalArgumentException if the status is not one of an error
	 */
	static CallFault empty(int status) {
		return new Page(status, "", "");
	}

	/**
	 * Does the call late.
	 * @param delay how much later, on the emulator's clock
	 * @return the fault
	 */
	static CallFault slow(Duration delay) {
		return new Delay(delay);
	}

	/**
	 * Cuts the connection.
	 * @param point when
	 * @return the fault
	 */
	static CallFault cut(CutPoint point) {
		return new Cut(point);
	}

	/**
	 * Answers with a result of one's own in place of what the emulator would do, such as
	 * that of a method it does not know.
	 * @param json the result
	 * @return the fault
	 * @throws IllegalArgumentException if it is not JSON
	 */
	static CallFault result(String json) {
		return new Result(WireJson.value(json));
	}

	/**
	 * Does the call all the same, so that the bot is told of a failure that did not
	 * happen, as it can be with a gateway that ran out of patience.
	 * @return a fault that strikes after the call
	 */
	default CallFault afterwards() {
		return new Late(this);
	}

	private static void requireError(int status) {
		if (status < 300 || status > 599) {
			throw new IllegalArgumentException("A fault has a status from 300 to 599, but this is " + status);
		}
	}

	/**
	 * A refusal in JSON.
	 *
	 * @param status the status
	 * @param description why
	 * @param retryAfter the seconds to wait, or 0
	 */
	record Refusal(int status, String description, int retryAfter) implements CallFault {

		/**
		 * Checks the status.
		 */
		public Refusal {
			requireError(status);
		}

	}

	/**
	 * An answer that is not JSON.
	 *
	 * @param status the status
	 * @param contentType the type of the text, empty for none
	 * @param text the body
	 */
	record Page(int status, String contentType, String text) implements CallFault {

		/**
		 * Checks the status.
		 */
		public Page {
			requireError(status);
		}

	}

	/**
	 * A result that was made up.
	 *
	 * @param value the result
	 */
	record Result(JsonWritable value) implements CallFault {
	}

	/**
	 * A call that takes its time.
	 *
	 * @param delay how long, on the emulator's clock
	 */
	record Delay(Duration delay) implements CallFault {
	}

	/**
	 * A broken connection.
	 *
	 * @param point when it breaks
	 */
	record Cut(CutPoint point) implements CallFault {
	}

	/**
	 * A fault that comes after the call was done.
	 *
	 * @param fault the fault
	 */
	record Late(CallFault fault) implements CallFault {
	}

	/**
	 * When a connection breaks.
	 */
	enum CutPoint {

		/**
		 * When the head of the request has come: nothing is done.
		 */
		BEFORE_READING,

		/**
		 * In the middle of the body of the request: nothing is done.
		 */
		WHILE_READING,

		/**
		 * When the call was done.
		 */
		BEFORE_ANSWERING,

		/**
		 * In the middle of the answer to a call that was done.
		 */
		WITHIN_ANSWER;

		/**
		 * Tells whether it comes before the call.
		 * @return whether the arguments are not known yet
		 */
		public boolean isBeforeCall() {
			return this == BEFORE_READING || this == WHILE_READING;
		}

	}

}
