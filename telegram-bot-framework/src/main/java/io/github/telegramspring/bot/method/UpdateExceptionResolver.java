package io.github.telegramspring.bot.method;

import io.github.telegramspring.bot.UpdateContext;

/**
 * Takes what handlers throw. Beans of this type are asked after the exception handler
 * methods of the controller and of the advice, in their order.
 */
@FunctionalInterface
public interface UpdateExceptionResolver {

	/**
	 * Takes an exception, if it can.
	 * @param exception what was thrown
	 * @param context the update whose handling failed
	 * @return whether it was taken; if not, the next resolver is asked
	 * @throws Exception if taking it failed; the original exception stays the one that is
	 * reported
	 */
	boolean resolve(Throwable exception, UpdateContext context) throws Exception;

}
