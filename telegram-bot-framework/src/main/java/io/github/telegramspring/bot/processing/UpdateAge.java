package io.github.telegramspring.bot.processing;

import java.time.Duration;
import java.time.Instant;

import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.api.model.Update;
import org.jspecify.annotations.Nullable;

/**
 * Tells how long ago what an update is about happened: Telegram dates it to the second.
 * Taps, inline queries and other updates have no date.
 */
public final class UpdateAge {

	private UpdateAge() {
	}

	/**
	 * Tells how old an update is.
	 * @param update the update
	 * @param now the time it is now
	 * @return the time between its date and now, never negative as clocks differ, or
	 * {@code null} if it has no date
	 */
	public static @Nullable Duration of(Update update, Instant now) {
		Instant date = date(update);
		if (date == null) {
			return null;
		}
		Duration age = Duration.between(date, now);
		return age.isNegative() ? Duration.ZERO : age;
	}

	private static @Nullable Instant date(Update update) {
		return switch (update.type()) {
			case MESSAGE, CHANNEL_POST, BUSINESS_MESSAGE -> date(update.effectiveMessage());
			case EDITED_MESSAGE, EDITED_CHANNEL_POST, EDITED_BUSINESS_MESSAGE -> editDate(update.effectiveMessage());
			case MY_CHAT_MEMBER -> (update.myChatMember() != null) ? update.myChatMember().date() : null;
			case CHAT_MEMBER -> (update.chatMember() != null) ? update.chatMember().date() : null;
			case CHAT_JOIN_REQUEST -> (update.chatJoinRequest() != null) ? update.chatJoinRequest().date() : null;
			case MESSAGE_REACTION -> (update.messageReaction() != null) ? update.messageReaction().date() : null;
			default -> null;
		};
	}

	private static @Nullable Instant date(@Nullable Message message) {
		return (message != null) ? message.date() : null;
	}

	private static @Nullable Instant editDate(@Nullable Message message) {
		return (message != null) ? message.editDate() : null;
	}

}
