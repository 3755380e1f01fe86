package io.github.telegramspring.emulator.fault;

import java.util.Locale;

/**
 * Which calls or deliveries a fault strikes.
 *
 * <pre class="code">
 * FaultScope.next(2).ofMethod("sendMessage").inChat(7)
 * FaultScope.always().withProbability(0.1)
 * </pre>
 *
 * @param times how many it strikes before it is over
 * @param method the name of the method, in any case, or empty for all
 * @param chatId the chat, or 0 for all; of a delivery it is the queue, which for messages
 * is the chat
 * @param bot the username of the bot, without {@code @}, or empty for all
 * @param probability how likely it strikes, from 0 to 1
 */
public record FaultScope(int times, String method, long chatId, String bot, double probability) {

	/**
	 * Checks the values.
	 */
	public FaultScope {
		if (times < 1) {
			throw new IllegalArgumentException("A fault strikes at least once, but times is " + times);
		}
		if (!(probability >= 0 && probability <= 1)) {
			throw new IllegalArgumentException("A probability is from 0 to 1, but this is " + probability);
		}
	}

	/**
	 * Lets a fault strike a number of times.
	 * @param times how often, at least once
	 * @return the scope
	 */
	public static FaultScope next(int times) {
		return new FaultScope(times, "", 0, "", 1);
	}

	/**
	 * Lets a fault strike until it is cleared.
	 * @return the scope
	 */
	public static FaultScope always() {
		return next(Integer.MAX_VALUE);
	}

	/**
	 * Returns a copy for one method only.
	 * @param method the name of the method, in any case
	 * @return the scope
	 */
	public FaultScope ofMethod(String method) {
		return new FaultScope(this.times, method, this.chatId, this.bot, this.probability);
	}

	/**
	 * Returns a copy for one chat only.
	 * @param chatId the chat
	 * @return the scope
	 */
	public FaultScope inChat(long chatId) {
		return new FaultScope(this.times, this.method, chatId, this.bot, this.probability);
	}

	/**
	 * Returns a copy for one bot only.
	 * @param bot the username of the bot, without {@code @}
	 * @return the scope
	 */
	public FaultScope ofBot(String bot) {
		return new FaultScope(this.times, this.method, this.chatId, bot, this.probability);
	}

	/**
	 * Returns a copy that strikes by chance. Chance follows from the emulator's seed.
	 * @param probability how likely it strikes, from 0 to 1
	 * @return the scope
	 */
	public FaultScope withProbability(double probability) {
		return new FaultScope(this.times, this.method, this.chatId, this.bot, probability);
	}

	boolean coversCall(String bot, String method, String chatId) {
		return coversBot(bot) && (this.method.isEmpty() || this.method.equalsIgnoreCase(method))
				&& (this.chatId == 0 || chatId.equals(Long.toString(this.chatId)));
	}

	boolean coversDelivery(String bot, long queueId) {
		return coversBot(bot) && (this.chatId == 0 || this.chatId == queueId);
	}

	private boolean coversBot(String bot) {
		return this.bot.isEmpty() || this.bot.toLowerCase(Locale.ROOT).equals(bot.toLowerCase(Locale.ROOT));
	}

}
