package io.github.telegramspring.bot.mapping;

import io.github.telegramspring.bot.UpdateContext;

/**
 * Something an update has to meet, beside its kind and its text, for a handler to get it.
 * Two conditions that ask for the same are equal, so that two handlers for the same
 * updates are noticed: records are by nature.
 *
 * <pre class="code">
 * record PremiumOnly() implements UpdateCondition {
 *
 *     public boolean matches(UpdateContext context) {
 *         return context.user() != null &amp;&amp; context.user().isPremium();
 *     }
 *
 *     public String describe() {
 *         return "a user with Telegram Premium";
 *     }
 *
 * }
 * </pre>
 *
 * @see UpdateMappingInfo.Builder#condition
 */
public interface UpdateCondition {

	/**
	 * Tells whether an update meets the condition.
	 * @param context the update
	 * @return whether it does
	 */
	boolean matches(UpdateContext context);

	/**
	 * Says what is asked for, as it is read after "expected".
	 * @return for example {@code a chat of type private}
	 */
	String describe();

	/**
	 * Returns who is asked first.
	 * @return {@link Precedence#BOUND} for what the chat is in the middle of;
	 * {@link Precedence#FREE} by default
	 */
	default Precedence precedence() {
		return Precedence.FREE;
	}

}
