package io.github.telegramspring.api.method;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/**
 * How a single call is made, beyond its arguments.
 *
 * <pre class="code">
 * SendMessage.of(chatId, "Hello").with(CallOptions.of().readTimeout(Duration.ofSeconds(3)))
 * bot.with(CallOptions.of().duplicateAllowed(true)).sendMessage(chatId, "Hello");
 * </pre>
 *
 * @param readTimeout how long to wait for data of the answer, or {@code null} for as long
 * as the bot usually does
 * @param duplicateAllowed whether the call may be sent again although it is not known
 * whether it was carried out, so that a message may arrive twice rather than not at all
 * @param priority who goes first when calls have to wait
 * @param withoutDefaults whether the call is sent as it is, without the defaults of the
 * bot
 */
public record CallOptions(@Nullable Duration readTimeout, boolean duplicateAllowed, CallPriority priority,
		boolean withoutDefaults) {

	private static final CallOptions USUAL = new CallOptions(null, false, CallPriority.INTERACTIVE, false);

	/**
	 * Checks the time to wait.
	 * @throws IllegalArgumentException if that is less than a millisecond or more than 24
	 * days
	 */
	public CallOptions {
		Assert.isTrue(
				readTimeout == null || (readTimeout.compareTo(Duration.ofMillis(1)) >= 0
						&& readTimeout.compareTo(Duration.ofMillis(Integer.MAX_VALUE)) <= 0),
				() -> "The read timeout of a call must be between a millisecond and 24 days, as in "
						+ "Duration.ofSeconds(5), but is " + readTimeout);
	}

	/**
	 * Returns the options of a call that is nothing special.
	 * @return the options, to which more can be added
	 */
	public static CallOptions of() {
		return USUAL;
	}

	/**
	 * Returns a copy with this time to wait for data of the answer.
	 * @param readTimeout at least a millisecond, or {@code null} for the usual time
	 * @return the copy
	 */
	public CallOptions readTimeout(@Nullable Duration readTimeout) {
		return new CallOptions(readTimeout, this.duplicateAllowed, this.priority, this.withoutDefaults);
	}

	/**
	 * Returns a copy that says whether the call may be carried out twice.
	 * @param duplicateAllowed whether it may
	 * @return the copy
	 */
	public CallOptions duplicateAllowed(boolean duplicateAllowed) {
		return new CallOptions(this.readTimeout, duplicateAllowed, this.priority, this.withoutDefaults);
	}

	/**
	 * Returns a copy with this priority.
	 * @param priority the priority
	 * @return the copy
	 */
	public CallOptions priority(CallPriority priority) {
		return new CallOptions(this.readTimeout, this.duplicateAllowed, priority, this.withoutDefaults);
	}

	/**
	 * Returns a copy that says whether the call goes without the defaults of the bot.
	 * @param withoutDefaults whether it does
	 * @return the copy
	 */
	public CallOptions withoutDefaults(boolean withoutDefaults) {
		return new CallOptions(this.readTimeout, this.duplicateAllowed, this.priority, withoutDefaults);
	}

	/**
	 * Adds what other options say, where these say nothing special.
	 * @param other the other options
	 * @return the options of both
	 */
	public CallOptions orElse(CallOptions other) {
		return new CallOptions((this.readTimeout != null) ? this.readTimeout : other.readTimeout,
				this.duplicateAllowed || other.duplicateAllowed,
				(this.priority != CallPriority.INTERACTIVE) ? this.priority : other.priority,
				this.withoutDefaults || other.withoutDefaults);
	}

}
