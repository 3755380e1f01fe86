package io.github.telegramspring.api.text;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

import io.github.telegramspring.api.model.MessageEntity;
import io.github.telegramspring.api.model.MessageEntityType;

/**
 * Finds what a single sign introduces: mentions, commands, hashtags and cashtags.
 */
final class TagScanner {

	private static final int MAX_HASHTAG = 256;

	private static final int MIN_NAME = 3;

	private static final int MAX_NAME = 32;

	private static final Set<String> SHORT_NAMES = Set.of("gif", "nft", "pic", "ufc", "vid");

	private final String text;

	private final List<MessageEntity> found;

	TagScanner(String text, List<MessageEntity> found) {
		this.text = text;
		this.found = found;
	}

	void scan() {
		int start = 0;
		while (start < this.text.length()) {
			int end = switch (this.text.charAt(start)) {
				case '@' -> mention(start);
				case '/' -> command(start);
				case '#' -> hashtag(start);
				case '$' -> cashtag(start);
				default -> start;
			};
			start = Math.max(end, start + 1);
		}
	}

	private int mention(int start) {
		int end = skip(start + 1, AsciiCharacters::isNameCharacter);
		int size = end - start - 1;
		boolean named = (size == MIN_NAME) ? isShortName(start + 1, end) : size > MIN_NAME && size <= MAX_NAME;
		if (named && !UnicodeCharacters.isWordCharacter(before(start)) && !UnicodeCharacters.isWordCharacter(at(end))) {
			add(MessageEntityType.MENTION, start, end);
		}
		return end;
	}

	private boolean isShortName(int start, int end) {
		return SHORT_NAMES.contains(AsciiCharacters.toLowerCase(this.text.substring(start, end)));
	}

	private int command(int start) {
		int nameEnd = skip(start + 1, AsciiCharacters::isNameCharacter);
		if (bordersCommand(before(start)) || nameEnd == start + 1 || nameEnd - start - 1 > 64) {
			return nameEnd;
		}
		int end = nameEnd;
		if (at(nameEnd) == '@') {
			end = skip(nameEnd + 1, AsciiCharacters::isNameCharacter);
			if (end - nameEnd - 1 < MIN_NAME || end - nameEnd - 1 > MAX_NAME) {
				return nameEnd;
			}
		}
		if (!bordersCommand(at(end))) {
			add(MessageEntityType.BOT_COMMAND, start, end);
		}
		return nameEnd;
	}

	private static boolean bordersCommand(int c) {
		return c == '/' || c == '<' || c == '>' || UnicodeCharacters.isWordCharacter(c);
	}

	private int hashtag(int start) {
		int wordEnd = skip(start + 1, UnicodeCharacters::isTagCharacter);
		if (UnicodeCharacters.isTagCharacter(before(start)) || !hasLetter(start + 1, wordEnd)) {
			return wordEnd;
		}
		if (this.text.codePointCount(start + 1, wordEnd) > MAX_HASHTAG) {
			if (at(wordEnd) != '#') {
				add(MessageEntityType.HASHTAG, start, this.text.offsetByCodePoints(start + 1, MAX_HASHTAG));
			}
			return wordEnd;
		}
		int end = Math.min(chatNameEnd(wordEnd), wordEnd + 1 + MAX_NAME);
		if (at(end) != '#') {
			add(MessageEntityType.HASHTAG, start, end);
		}
		return wordEnd;
	}

	private boolean hasLetter(int start, int end) {
		for (int i = start; i < end; i += Character.charCount(this.text.codePointAt(i))) {
			if (Character.isLetter(this.text.codePointAt(i))) {
				return true;
			}
		}
		return false;
	}

	private int cashtag(int start) {
		int wordEnd = this.text.startsWith("1INCH", start + 1) ? start + 6
				: skip(start + 1, (c) -> c >= 'A' && c <= 'Z');
		int size = wordEnd - start - 1;
		if (size < 1 || size > 8 || bordersCashtag(before(start))) {
			return wordEnd;
		}
		int nameEnd = chatNameEnd(wordEnd);
		int end = (nameEnd - wordEnd - 1 <= MAX_NAME) ? nameEnd : wordEnd;
		if (!bordersCashtag(at(end))) {
			add(MessageEntityType.CASHTAG, start, end);
		}
		return wordEnd;
	}

	/**
	 * Returns the end of the name of a chat that follows a tag, or where the tag ends if
	 * there is none.
	 */
	private int chatNameEnd(int tagEnd) {
		int end = (at(tagEnd) == '@') ? skip(tagEnd + 1, AsciiCharacters::isNameCharacter) : tagEnd;
		return (end - tagEnd - 1 >= MIN_NAME) ? end : tagEnd;
	}

	private static boolean bordersCashtag(int c) {
		return c == '$' || UnicodeCharacters.isTagCharacter(c);
	}

	private int skip(int start, IntPredicate characters) {
		int end = start;
		while (end < this.text.length() && characters.test(this.text.codePointAt(end))) {
			end += Character.charCount(this.text.codePointAt(end));
		}
		return end;
	}

	private int before(int offset) {
		return (offset > 0) ? this.text.codePointBefore(offset) : ' ';
	}

	private int at(int offset) {
		return (offset < this.text.length()) ? this.text.codePointAt(offset) : ' ';
	}

	private void add(MessageEntityType type, int start, int end) {
		this.found.add(MessageEntity.of(type, start, end - start));
	}

}
