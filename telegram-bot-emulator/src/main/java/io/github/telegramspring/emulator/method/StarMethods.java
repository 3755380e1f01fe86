package io.github.telegramspring.emulator.method;

import java.util.List;
import java.util.Map;

import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.emulator.engine.BotSession;
import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.wire.Answer;
import io.github.telegramspring.emulator.wire.RefusalException;
import io.github.telegramspring.emulator.world.StarLedger;

/**
 * The Telegram Stars of a bot: what it has, where they came from, and giving them back.
 */
final class StarMethods {

	private static final int MAX_TRANSACTIONS = 100;

	void addTo(MethodTable table) {
		table.add("getMyStarBalance", (bot, arguments) -> Answer
			.result((out) -> out.writeValue(Map.of("amount", bot.account().stars().balance()))));
		table.add("getStarTransactions", this::getTransactions);
		table.add("refundStarPayment", this::refund);
	}

	private Answer getTransactions(BotSession bot, Arguments arguments) {
		List<JsonWritable> transactions = bot.account()
			.stars()
			.entries()
			.stream()
			.skip(arguments.number("offset", 0, 0, Integer.MAX_VALUE))
			.limit(arguments.number("limit", MAX_TRANSACTIONS, 1, MAX_TRANSACTIONS))
			.map(StarLedger.Entry::json)
			.toList();
		return Answer.result((out) -> out.writeValue(Map.of("transactions", transactions)));
	}

	private Answer refund(BotSession bot, Arguments arguments) {
		StarLedger stars = bot.account().stars();
		StarLedger.Entry payment = stars
			.payment(RequiredArgument.text(arguments, "telegram_payment_charge_id"), ChatMethods.user(bot, arguments))
			.orElseThrow(() -> RefusalException.badRequest("CHARGE_NOT_FOUND"));
		if (stars.isRefunded(payment)) {
			throw RefusalException.badRequest("CHARGE_ALREADY_REFUNDED");
		}
		bot.telegram().payments().refund(bot, payment);
		return Answer.done();
	}

}
