package io.github.telegramspring.boot.autoconfigure;

import io.github.telegramspring.bot.UpdateLedger;

/**
 * Creates the ledgers of the bots of an application. Several bots cannot share one, since
 * their updates can have the same number; a store that they share tells them apart by the
 * number of the bot.
 */
@FunctionalInterface
public interface UpdateLedgerFactory {

	/**
	 * Creates the ledger of a bot.
	 * @param botId the number of the bot, which is its user id and the beginning of its
	 * token: the same in every instance, and that of no other bot
	 * @return a ledger for the updates of this bot alone
	 */
	UpdateLedger create(long botId);

}
