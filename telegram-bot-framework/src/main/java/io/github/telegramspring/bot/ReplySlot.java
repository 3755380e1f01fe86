package io.github.telegramspring.bot;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.method.BotMethod;

/**
 * A place in the answer to Telegram for one method, which saves a call. Telegram carries
 * the method out and tells neither its result nor an error.
 */
@FunctionalInterface
public interface ReplySlot {

	/**
	 * Offers a method for the answer. A method that was taken before is called now, so
	 * that the order of methods is kept.
	 * @param method the method with its arguments
	 * @param bot calls the method should the answer fail to carry it
	 * @return whether it was taken; if not, it is to be called
	 */
	boolean offer(BotMethod<?> method, TelegramBot bot);

}
