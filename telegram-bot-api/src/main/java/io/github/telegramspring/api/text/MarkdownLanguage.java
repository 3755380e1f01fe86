package io.github.telegramspring.api.text;

import io.github.telegramspring.api.model.MessageEntity;

/**
 * The language of a code block as Markdown can express it: one word, without backticks.
 */
final class MarkdownLanguage {

	private MarkdownLanguage() {
	}

	/**
	 * Returns the language up to the first character that would end it, nothing if there
	 * is no language.
	 */
	static String of(MessageEntity entity) {
		String language = (entity.language() != null) ? entity.language() : "";
		int end = 0;
		while (end < language.length() && language.charAt(end) != '`'
				&& !AsciiCharacters.isSpace(language.charAt(end))) {
			end++;
		}
		return language.substring(0, end);
	}

}
