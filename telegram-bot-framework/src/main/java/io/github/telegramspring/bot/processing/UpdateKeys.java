package io.github.telegramspring.bot.processing;

import java.util.List;
import java.util.Set;

import io.github.telegramspring.api.model.Chat;
import io.github.telegramspring.api.model.Poll;
import io.github.telegramspring.api.model.Update;
import io.github.telegramspring.api.model.User;
import org.jspecify.annotations.Nullable;

/**
 * Finds the keys whose updates are handled in their order: the numbers of chat and user.
 * Groups and channels have negative numbers, and a private chat has that of its user, so
 * that a tap below a message in a group and a text in private chat share a key when they
 * are from one person. Telegram puts states of one poll in order; so they are here.
 * <p>
 * Who posts in the name of a group or channel appears as one of three accounts that
 * Telegram shares between all of them. These are no keys: all groups would wait for each
 * other.
 */
final class UpdateKeys {

	/**
	 * Telegram's service account, the anonymous administrator of groups, and the one who
	 * posts as a channel.
	 */
	private static final Set<Long> SHARED_ACCOUNTS = Set.of(777000L, 1087968824L, 136817688L);

	private UpdateKeys() {
	}

	static List<?> of(@Nullable Update update) {
		if (update == null) {
			return List.of();
		}
		Chat chat = update.effectiveChat();
		User user = person(update);
		if (chat != null && user != null && chat.id() != user.id()) {
			return List.of(chat.id(), user.id());
		}
		if (chat != null) {
			return List.of(chat.id());
		}
		if (user != null) {
			return List.of(user.id());
		}
		Poll poll = update.poll();
		return (poll != null) ? List.of(poll.id()) : List.of();
	}

	private static @Nullable User person(Update update) {
		User user = update.effectiveUser();
		return (user != null && !SHARED_ACCOUNTS.contains(user.id())) ? user : null;
	}

}
