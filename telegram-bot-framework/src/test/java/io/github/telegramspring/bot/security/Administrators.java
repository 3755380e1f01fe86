package io.github.telegramspring.bot.security;

import io.github.telegramspring.api.model.ChatMemberAdministrator;
import io.github.telegramspring.api.model.User;

/**
 * Administrators to give rights to.
 */
final class Administrators {

	private Administrators() {
	}

	static ChatMemberAdministrator withoutRights(User user) {
		return ChatMemberAdministrator.of(user, false, false, false, false, false, false, false, false, false, false,
				false, false, false);
	}

}
