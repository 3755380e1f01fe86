package io.github.telegramspring.api.text;

import java.util.List;

import io.github.telegramspring.api.model.MessageEntity;
import io.github.telegramspring.api.model.MessageEntityType;

/**
 * Finds positions in a video or audio such as {@code 1:23} or {@code 1:02:03}, which the
 * Bot API never shows, but which keep other entities away from where they are.
 */
final class TimestampScanner {

	private final String text;

	private final List<MessageEntity> found;

	TimestampScanner(String text, List<MessageEntity> found) {
		this.text = text;
		this.found = found;
	}

	void scan() {
		int colon = this.text.indexOf(':');
		int from = 0;
		while (colon >= 0) {
			int start = colon;
			while (start > from && isPart(start - 1)) {
				start--;
			}
			int end = colon + 1;
			while (end < this.text.length() && isPart(end)) {
				end++;
			}
			if (!bordersWord(start, end) && isTimestamp(this.text.substring(start, end))) {
				this.found.add(MessageEntity.of(MessageEntityType.UNKNOWN, start, end - start));
			}
			from = end;
			colon = this.text.indexOf(':', end);
		}
	}

	private boolean isPart(int index) {
		char c = this.text.charAt(index);
		return c == ':' || AsciiCharacters.isDigit(c);
	}

	private boolean bordersWord(int start, int end) {
		return (start > 0 && UnicodeCharacters.isWordCharacter(this.text.codePointBefore(start)))
				|| (end < this.text.length() && UnicodeCharacters.isWordCharacter(this.text.codePointAt(end)));
	}

	private static boolean isTimestamp(String text) {
		String[] parts = text.split(":", 4);
		return switch (parts.length) {
			case 2 -> isNumber(parts[0], 4) && isSixtieths(parts[1]) && parts[1].length() == 2;
			case 3 -> isNumber(parts[0], 2) && isSixtieths(parts[1]) && isSixtieths(parts[2]) && parts[2].length() == 2;
			default -> false;
		};
	}

	private static boolean isNumber(String part, int digits) {
		return !part.isEmpty() && part.length() <= digits;
	}

	private static boolean isSixtieths(String part) {
		return isNumber(part, 2) && Integer.parseInt(part) < 60;
	}

}
