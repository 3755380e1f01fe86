package io.github.telegramspring.api.text;

import io.github.telegramspring.api.model.MessageEntity;
import io.github.telegramspring.api.model.MessageEntityType;
import io.github.telegramspring.api.model.User;
import org.jspecify.annotations.Nullable;

/**
 * The {@code tg:} links that stand for something other than a page: a user, a custom
 * emoji, or a moment.
 */
final class SpecialLink {

	private static final long MAX_USER_ID = (1L << 40) - 1;

	private SpecialLink() {
	}

	/**
	 * Returns a mention if the address is {@code tg://user?id=}, otherwise {@code null}.
	 */
	static @Nullable MessageEntity mention(String address, int offset, int length) {
		String query = query(address, "user");
		if (query == null) {
			return null;
		}
		long id = decimal(first(query, "id=", true));
		return (id > 0 && id <= MAX_USER_ID)
				? MessageEntity.of(MessageEntityType.TEXT_MENTION, offset, length).user(User.of(id, false, "")) : null;
	}

	/**
	 * Returns the custom emoji or date that the address stands for, {@code null} if it is
	 * neither.
	 */
	static @Nullable MessageEntity emojiOrTime(String address, int offset, int length) {
		String query = query(address, "emoji");
		if (query != null) {
			String id = first(query, "id=", false);
			return isCustomEmojiId(id)
					? MessageEntity.of(MessageEntityType.CUSTOM_EMOJI, offset, length).customEmojiId(id) : null;
		}
		query = query(address, "time");
		return (query != null) ? time(query, offset, length) : null;
	}

	/**
	 * Returns the value of the first parameter of a name, nothing if there is none.
	 */
	private static String first(String query, String name, boolean ignoreCase) {
		int start = 0;
		while (!query.regionMatches(ignoreCase, start, name, 0, name.length())) {
			start = query.indexOf('&', start) + 1;
			if (start == 0) {
				return "";
			}
		}
		int end = query.indexOf('&', start);
		return query.substring(start + name.length(), (end >= 0) ? end : query.length());
	}

	private static @Nullable MessageEntity time(String query, int offset, int length) {
		long seconds = 0;
		String format = "";
		for (String parameter : query.split("&", -1)) {
			if (parameter.startsWith("unix=")) {
				seconds = decimal(parameter.substring(5));
				if (seconds <= 0 || seconds > Integer.MAX_VALUE) {
					return null;
				}
			}
			else if (parameter.startsWith("format=")) {
				format = parameter.substring(7);
				if (!DateTimeFormat.isValid(format)) {
					return null;
				}
			}
		}
		return (seconds > 0) ? DateTimeFormat.entity(offset, length, seconds, format) : null;
	}

	/**
	 * Returns whether the text is a number of 64 bits other than zero, written the usual
	 * way.
	 */
	static boolean isCustomEmojiId(String text) {
		boolean negative = text.startsWith("-");
		if (text.length() > 20 || !isDecimal(negative ? text.substring(1) : text)) {
			return false;
		}
		try {
			return Long.parseLong(text) != 0;
		}
		catch (NumberFormatException ex) {
			return false;
		}
	}

	private static @Nullable String query(String address, String host) {
		if (!address.regionMatches(true, 0, "tg:", 0, 3)) {
			return null;
		}
		int start = address.startsWith("//", 3) ? 5 : 3;
		if (!address.regionMatches(true, start, host, 0, host.length())) {
			return null;
		}
		start += host.length();
		if (start < address.length() && address.charAt(start) == '/') {
			start++;
		}
		if (start >= address.length() || address.charAt(start) != '?') {
			return null;
		}
		int end = address.indexOf('#', start);
		return address.substring(start + 1, (end >= 0) ? end : address.length());
	}

	private static long decimal(String text) {
		return (isDecimal(text) && text.length() <= 18) ? Long.parseLong(text) : -1;
	}

	private static boolean isDecimal(String text) {
		return !text.isEmpty() && AsciiCharacters.areDigits(text, 0, text.length())
				&& (text.length() == 1 || text.charAt(0) != '0');
	}

}
