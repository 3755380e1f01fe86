package io.github.telegramspring.api.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits text that is too long for one message, at the best places that there are.
 *
 * <pre class="code">
 * for (FormattedText part : TextSplitter.forMessages().split(report)) {
 *     bot.execute(SendMessage.of(chatId, part.text()).entities(part.entities()));
 * }
 * </pre>
 *
 * <p>
 * A part ends behind a paragraph if there is one in its second half, otherwise behind a
 * line, a sentence, or a word, and preferably where no entity is cut. Links, mentions,
 * inline code and the like are cut only if they are too long themselves. An entity that
 * is cut ends with the part, and starts again in the next. Surrogate pairs, combined
 * characters and compound emoji stay whole.
 *
 * <p>
 * The parts make up the whole text, white space included, but for parts of nothing but
 * white space, which Telegram would refuse.
 *
 * @param limit the most code points that a part may have
 */
public record TextSplitter(int limit) {

	/**
	 * Checks that the limit is one.
	 * @throws IllegalArgumentException if the limit is not above 0
	 */
	public TextSplitter {
		if (limit <= 0) {
			throw new IllegalArgumentException("The limit of a part is above 0, but this is " + limit);
		}
	}

	/**
	 * Returns a splitter for the texts of messages, of at most 4096 code points.
	 * @return the splitter
	 */
	public static TextSplitter forMessages() {
		return new TextSplitter(TextLimits.MESSAGE_CODE_POINTS);
	}

	/**
	 * Returns a splitter for captions, of at most 1024 code points.
	 * @return the splitter
	 */
	public static TextSplitter forCaptions() {
		return new TextSplitter(TextLimits.CAPTION_CODE_POINTS);
	}

	/**
	 * Splits a text without formatting.
	 * @param text the text
	 * @return the parts, of which there is none if the text is blank
	 */
	public List<String> split(String text) {
		return split(FormattedText.of(text)).stream().map(FormattedText::text).toList();
	}

	/**
	 * Splits a text and its entities.
	 * @param text the text
	 * @return the parts, of which there is none if the text is blank
	 */
	public List<FormattedText> split(FormattedText text) {
		String source = text.text();
		List<FormattedText> parts = new ArrayList<>();
		CutPlaces places = new CutPlaces(text);
		EntityWindow window = new EntityWindow(text);
		int start = 0;
		while (start < source.length()) {
			int end = end(source, start, places);
			if (!source.substring(start, end).isBlank()) {
				parts.add(window.part(start, end));
			}
			start = end;
		}
		return parts;
	}

	private int end(String text, int start, CutPlaces places) {
		// Counting is needed only when so many units might be too many code points.
		int most = text.length() - start;
		if (most <= this.limit
				|| (most <= 2L * this.limit && text.codePointCount(start, text.length()) <= this.limit)) {
			return text.length();
		}
		int furthest = text.offsetByCodePoints(start, this.limit);
		return (furthest < text.length()) ? places.best(start + (furthest - start) / 2, furthest) : furthest;
	}

}
