package io.github.telegramspring.bot.mapping;

import io.github.telegramspring.bot.UpdateContext;

/**
 * A handler as the registry has it, whether it is a method or plain code.
 */
public interface RegisteredHandler {

	/**
	 * Returns which updates the handler is for.
	 * @return the mapping
	 */
	UpdateMappingInfo mapping();

	/**
	 * Says which handler it is, as it is spoken of in messages.
	 * @return for example {@code HelloBot#start(User)}
	 */
	String describe();

	/**
	 * Handles an update.
	 * @param context the update
	 * @return whether it is handled; {@code false} passes it on to the next handler
	 * @throws Exception if handling failed, and nothing took the failure
	 */
	boolean handle(UpdateContext context) throws Exception;

}
