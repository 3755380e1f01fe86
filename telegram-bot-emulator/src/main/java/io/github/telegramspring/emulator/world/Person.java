package io.github.telegramspring.emulator.world;

import io.github.telegramspring.api.model.User;

/**
 * The account of a human being.
 *
 * @param user what others see of it
 */
public record Person(User user) implements Account {

	/**
	 * The language of those of whom no other is known.
	 */
	public static final String DEFAULT_LANGUAGE = "en";

}
