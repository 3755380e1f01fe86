package io.github.telegramspring.emulator.text;

import java.util.ArrayList;
import java.util.List;

import io.github.telegramspring.api.model.MessageEntity;
import io.github.telegramspring.api.text.FormattedText;

/**
 * Cleans a text as Telegram does: control characters become spaces, carriage returns and
 * the characters U+2028 to U+202E go, and entities move along (telegram-server.md §5.5,
 * step 2). Then white space is cut off: all at the end, and at the beginning as far as no
 * entity covers it (step 4).
 */
final class TextCleaner {

	private final StringBuilder clean;

	private final int[] offsets;

	private TextCleaner(String text) {
		this.clean = new StringBuilder(text.length());
		this.offsets = new int[text.length() + 1];
		for (int i = 0; i < text.length(); i++) {
			this.offsets[i] = this.clean.length();
			add(text.charAt(i));
		}
		this.offsets[text.length()] = this.clean.length();
	}

	private void add(char character) {
		if (character < ' ' && character != '\n' && character != '\r') {
			this.clean.append(' ');
		}
		else if (character != '\r' && (character < '\u2028' || character > '\u202e')) {
			this.clean.append(character);
		}
	}

	/**
	 * Cleans a text.
	 * @param text the text
	 * @return what is left of it
	 */
	static FormattedText clean(FormattedText text) {
		TextCleaner cleaner = new TextCleaner(text.text());
		return new FormattedText(cleaner.clean.toString(), text.entities().stream().map(cleaner::move).toList());
	}

	private MessageEntity move(MessageEntity entity) {
		int start = this.offsets[entity.offset()];
		return entity.offset(start).length(this.offsets[entity.offset() + entity.length()] - start);
	}

	/**
	 * Cuts white space off.
	 * @param text the text, its entities in order
	 * @return what is left of it
	 */
	static FormattedText trim(FormattedText text) {
		String all = text.text();
		int end = all.length();
		while (end > 0 && isBlank(all.charAt(end - 1))) {
			end--;
		}
		List<MessageEntity> entities = new ArrayList<>(text.entities());
		int limit = entities.isEmpty() ? end : Math.min(end, entities.get(0).offset());
		int start = 0;
		while (start < limit && isBlank(all.charAt(start))) {
			start++;
		}
		return text.substring(start, end);
	}

	private static boolean isBlank(char character) {
		return character == ' ' || character == '\n';
	}

}
