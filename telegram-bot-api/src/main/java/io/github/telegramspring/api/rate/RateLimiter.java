package io.github.telegramspring.api.rate;

import java.time.Duration;

import io.github.telegramspring.api.method.ApiCall;

/**
 * Decides when a call may be made.
 *
 * <pre class="code">
 * RateLimiter nights = (call) -&gt; clock.isNight() &amp;&amp; call.options().priority() == CallPriority.BULK
 *     ? Permit.denied(Duration.ofMinutes(1)) : Permit.granted(Duration.ZERO);
 * </pre>
 */
@FunctionalInterface
public interface RateLimiter {

	/**
	 * Asks for a place for a call.
	 * @param call the call, which sends or edits a message
	 * @return whether there is one
	 */
	Permit acquire(ApiCall<?> call);

	/**
	 * The answer of a limiter.
	 *
	 * @param granted whether the call has a place
	 * @param pause how long to wait: before the call is made, if it has a place, and
	 * before asking again otherwise
	 */
	record Permit(boolean granted, Duration pause) {

		/**
		 * Returns the answer that the call has a place.
		 * @param pause how long to wait before it is made; zero to make it at once
		 * @return the answer
		 */
		public static Permit granted(Duration pause) {
			return new Permit(true, pause);
		}

		/**
		 * Returns the answer that there is no place yet.
		 * @param pause how long to wait before asking again
		 * @return the answer
		 */
		public static Permit denied(Duration pause) {
			return new Permit(false, pause);
		}

	}

}
