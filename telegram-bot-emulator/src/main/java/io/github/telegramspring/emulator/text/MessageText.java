package io.github.telegramspring.emulator.text;

import io.github.telegramspring.api.text.FormattedText;
import io.github.telegramspring.api.text.TextLimits;

/**
 * Makes of a text what others see of it in a message (telegram-server.md §5.5): it is
 * cleaned, its entities are put in order, white space around it goes, and commands,
 * mentions, links and the like are found.
 */
public final class MessageText {

	private static final int MAX_ENTITIES = 100;

	private MessageText() {
	}

	/**
	 * Prepares a text.
	 * @param text the text as typed, or as parsed
	 * @return the text as seen, which can be empty
	 */
	public static FormattedText of(FormattedText text) {
		FormattedText ordered = TextCleaner.trim(TextCleaner.clean(text).normalized());
		FormattedText found = ordered.withDetectedEntities();
		return new FormattedText(found.text(), found.entities().stream().limit(MAX_ENTITIES).toList());
	}

	/**
	 * Prepares a text without formatting.
	 * @param text the text as typed
	 * @return the text as seen, which can be empty
	 */
	public static FormattedText of(String text) {
		return of(FormattedText.of(text));
	}

	/**
	 * Tells whether a text is too long for a message.
	 * @param text the text as seen
	 * @return whether it is
	 */
	public static boolean isTooLong(FormattedText text) {
		return text.codePoints() > TextLimits.MESSAGE_CODE_POINTS;
	}

	/**
	 * Tells whether a text is too long for what stands below a photo or file.
	 * @param text the text as seen
	 * @return whether it is
	 */
	public static boolean isTooLongForCaption(FormattedText text) {
		return text.codePoints() > TextLimits.CAPTION_CODE_POINTS;
	}

}
