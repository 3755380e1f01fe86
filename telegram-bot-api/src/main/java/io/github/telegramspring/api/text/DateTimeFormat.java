package io.github.telegramspring.api.text;

import java.time.Instant;

import io.github.telegramspring.api.model.MessageEntity;
import io.github.telegramspring.api.model.MessageEntityType;

/**
 * The control letters of a {@code date_time} entity: {@code r} alone for relative time,
 * or any of {@code w}, {@code d} or {@code D}, and {@code t} or {@code T}.
 */
final class DateTimeFormat {

	private DateTimeFormat() {
	}

	static boolean isValid(String format) {
		return isRelative(format) || format.chars().allMatch((c) -> "wWdDtT".indexOf(c) >= 0);
	}

	static MessageEntity entity(int offset, int length, long seconds, String format) {
		MessageEntity entity = MessageEntity.of(MessageEntityType.DATE_TIME, offset, length)
			.unixTime(Instant.ofEpochSecond(seconds));
		return format.isEmpty() ? entity : entity.dateTimeFormat(canonical(format));
	}

	/**
	 * Brings the letters of a valid format into the order in which the Bot API returns
	 * them, where the short form wins over the long one.
	 */
	static String canonical(String format) {
		if (isRelative(format)) {
			return "r";
		}
		StringBuilder letters = new StringBuilder(3);
		if (format.indexOf('w') >= 0 || format.indexOf('W') >= 0) {
			letters.append('w');
		}
		appendShorter(letters, format, 'd', 'D');
		appendShorter(letters, format, 't', 'T');
		return letters.toString();
	}

	private static void appendShorter(StringBuilder letters, String format, char brief, char full) {
		if (format.indexOf(brief) >= 0) {
			letters.append(brief);
		}
		else if (format.indexOf(full) >= 0) {
			letters.append(full);
		}
	}

	private static boolean isRelative(String format) {
		return format.equalsIgnoreCase("r");
	}

}
