package io.github.telegramspring.bot;

import java.util.function.Supplier;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.model.User;
import org.jspecify.annotations.Nullable;

/**
 * Who the bot is: asks Telegram once and remembers.
 */
public final class BotIdentity implements Supplier<User> {

	private final TelegramBot bot;

	private volatile @Nullable User user;

	/**
	 * Creates the identity of a bot.
	 * @param bot the bot to ask with
	 */
	public BotIdentity(TelegramBot bot) {
		this.bot = bot;
	}

	/**
	 * Returns the Telegram user that the bot is.
	 * @return the answer to {@code getMe}, asked for on the first call that succeeds
	 */
	@Override
	public User get() {
		User known = this.user;
		if (known == null) {
			known = this.bot.getMe();
			this.user = known;
		}
		return known;
	}

}
