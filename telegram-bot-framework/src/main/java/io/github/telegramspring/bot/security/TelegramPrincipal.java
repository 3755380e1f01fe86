package io.github.telegramspring.bot.security;

import java.io.Serializable;
import java.util.Objects;

import io.github.telegramspring.api.model.Chat;
import io.github.telegramspring.api.model.User;
import io.github.telegramspring.api.webapp.LoginData;
import io.github.telegramspring.api.webapp.WebAppUser;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Who has sent an update, opened a Mini App or logged in with Telegram. It is a user, or
 * a chat for which somebody speaks without a name of his own: an anonymous administrator
 * is the group, the author of a post is the channel.
 *
 * @param id the id of the user, or the negative id of the chat
 * @param firstName the first name, or the title of the chat; empty if there is none
 * @param lastName the last name, if there is one
 * @param username the public name without {@code @}, if there is one
 * @param languageCode the IETF language tag of the user, if Telegram tells
 */
public record TelegramPrincipal(long id, String firstName, @Nullable String lastName, @Nullable String username,
		@Nullable String languageCode) implements AuthenticatedPrincipal, Serializable {

	/**
	 * Makes the principal of a user who sent an update.
	 * @param user the user
	 * @return the principal
	 */
	public static TelegramPrincipal of(User user) {
		return new TelegramPrincipal(user.id(), user.firstName(), user.lastName(), user.username(),
				user.languageCode());
	}

	/**
	 * Makes the principal of somebody who speaks for a chat.
	 * @param chat the chat
	 * @return the principal
	 */
	public static TelegramPrincipal of(Chat chat) {
		return new TelegramPrincipal(chat.id(), Objects.requireNonNullElse(chat.title(), ""), null, chat.username(),
				null);
	}

	/**
	 * Makes the principal of a user who opened a Mini App.
	 * @param user the user
	 * @return the principal
	 */
	public static TelegramPrincipal of(WebAppUser user) {
		return new TelegramPrincipal(user.id(), user.firstName(), user.lastName(), user.username(),
				user.languageCode());
	}

	/**
	 * Makes the principal of a user who logged in with the Login Widget.
	 * @param login what Telegram signed
	 * @return the principal
	 */
	public static TelegramPrincipal of(LoginData login) {
		return new TelegramPrincipal(login.id(), login.firstName(), login.lastName(), login.username(), null);
	}

	/**
	 * Returns the id as a text, as that is what never changes.
	 */
	@Override
	public String getName() {
		return Long.toString(this.id);
	}

	/**
	 * Tells whether it is a user, not a chat.
	 * @return whether it is
	 */
	public boolean isUser() {
		return this.id > 0;
	}

}
