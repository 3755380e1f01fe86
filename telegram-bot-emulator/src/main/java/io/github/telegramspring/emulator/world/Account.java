package io.github.telegramspring.emulator.world;

import io.github.telegramspring.api.model.User;

/**
 * Somebody who can send messages.
 */
public sealed interface Account permits Person, BotAccount {

	/**
	 * Returns what others see of the account.
	 * @return the user
	 */
	User user();

	/**
	 * Returns the number of the account.
	 * @return the id
	 */
	default long id() {
		return user().id();
	}

}
