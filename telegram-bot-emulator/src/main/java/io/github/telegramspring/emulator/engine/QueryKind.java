package io.github.telegramspring.emulator.engine;

import java.time.Duration;

/**
 * The sorts of queries that people send by using a bot, and how long an answer is
 * accepted: as long as the update lives (telegram-server.md §4.3), and in the case of the
 * last step of a payment 10 seconds.
 */
public enum QueryKind {

	/**
	 * A tap on a button.
	 */
	CALLBACK(Duration.ofSeconds(150)),

	/**
	 * A text typed after the bot's name.
	 */
	INLINE(Duration.ofSeconds(30)),

	/**
	 * An address to send goods to.
	 */
	SHIPPING(Duration.ofSeconds(150)),

	/**
	 * A payment that is about to be made.
	 */
	PRE_CHECKOUT(Duration.ofSeconds(10));

	private final Duration lifetime;

	QueryKind(Duration lifetime) {
		this.lifetime = lifetime;
	}

	Duration lifetime() {
		return this.lifetime;
	}

}
