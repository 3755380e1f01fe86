package io.github.telegramspring.emulator;

import io.github.telegramspring.emulator.engine.BotSession;

/**
 * A bot of the emulator, from the outside: what is needed to run the program behind it.
 */
public final class EmulatedBot {

	private final BotSession session;

	EmulatedBot(BotSession session) {
		this.session = session;
	}

	BotSession session() {
		return this.session;
	}

	/**
	 * Returns what the program needs to call the Bot API. It is valid in this emulator
	 * only, and the same in every run with the same seed.
	 * @return the token
	 */
	public String token() {
		return this.session.account().token();
	}

	/**
	 * Returns the number of the bot's account.
	 * @return the id, which its token starts with
	 */
	public long id() {
		return this.session.account().id();
	}

	/**
	 * Returns the name by which people find the bot.
	 * @return the username, without {@code @}
	 */
	public String username() {
		return this.session.account().username();
	}

	@Override
	public String toString() {
		return "@" + username();
	}

}
