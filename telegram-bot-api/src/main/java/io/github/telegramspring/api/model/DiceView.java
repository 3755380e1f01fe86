package io.github.telegramspring.api.model;

import java.util.OptionalInt;

/**
 * What the value of a thrown emoji means.
 *
 * <pre class="code">
 * if (message.dice().isHighest()) {
 *     bot.execute(message.reply("Jackpot!"));
 * }
 * </pre>
 */
public sealed interface DiceView extends MessageObject permits Dice {

	/**
	 * Returns the best value that the emoji can show: 6 for a die, darts and bowling, 5
	 * for basketball and football, 64 (three sevens) for a slot machine.
	 * @return the value, or nothing if the emoji came with a later version of the Bot API
	 */
	default OptionalInt highestValue() {
		return switch (((Dice) this).emoji()) {
			case DIE, DARTS, BOWLING -> OptionalInt.of(6);
			case BASKETBALL, FOOTBALL -> OptionalInt.of(5);
			case SLOT_MACHINE -> OptionalInt.of(64);
			case UNKNOWN -> OptionalInt.empty();
		};
	}

	/**
	 * Tells whether the emoji shows the best value that it can.
	 * @return whether it is the highest value
	 */
	default boolean isHighest() {
		return highestValue().orElse(0) == ((Dice) this).value();
	}

}
