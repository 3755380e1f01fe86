package io.github.telegramspring.emulator.fault;

/**
 * What can go wrong with an update on its way to the bot.
 */
public enum DeliveryFault {

	/**
	 * The bot gets the update once more after it took it: the webhook another time, or
	 * the next call of {@code getUpdates} although it confirms the update.
	 */
	DUPLICATED,

	/**
	 * The update comes after the next one of its queue. It strikes only where two of them
	 * wait.
	 */
	REORDERED,

	/**
	 * The connection breaks when the bot has the update but Telegram not yet the answer,
	 * so that the update comes again. It strikes webhooks only; {@link CallFault} can cut
	 * the answer to {@code getUpdates}.
	 */
	DROPPED

}
