package io.github.telegramspring.api.text;

import java.util.ArrayDeque;
import java.util.Deque;

import io.github.telegramspring.api.model.MessageEntity;
import io.github.telegramspring.api.model.MessageEntityType;
import org.jspecify.annotations.Nullable;

/**
 * Parses MarkdownV2 in one pass: a stack holds the markers that are open, and a marker
 * closes the innermost if it can, and opens another entity if it cannot.
 *
 * <p>
 * Quotations have no closing marker. Each line break in one asks for another {@code >};
 * when the next line does not begin with it, the quotation has ended before that line.
 */
final class MarkdownV2Parser {

	private static final String RESERVED = "_*[]()~`>#+-=|{}.!";

	private final MarkdownReader reader;

	private final MarkupOutput output;

	private final Deque<OpenMarker> open = new ArrayDeque<>();

	private int openQuotes;

	/** Whether a quotation can start here: nothing of the line has been put out yet. */
	private boolean lineStart = true;

	/** Whether the quotation ends unless its sign comes next. */
	private boolean quoteSignDue;

	MarkdownV2Parser(String markup) {
		this.reader = new MarkdownReader(markup);
		this.output = new MarkupOutput(markup.length());
	}

	FormattedText parse() {
		while (this.reader.hasMore()) {
			if (isIn(Marker.CODE) || isIn(Marker.PRE)) {
				readCode();
			}
			else {
				readText();
			}
		}
		while (!this.open.isEmpty()) {
			if (!isIn(Marker.QUOTE)) {
				throw unclosed(this.open.element());
			}
			closeQuote();
		}
		return this.output.finish();
	}

	private void readCode() {
		char c = this.reader.peek();
		if (c == '\\') {
			append(this.reader.nextUnescaped());
		}
		else if (c != '`') {
			this.lineStart &= c == '\r';
			this.output.append(this.reader.next());
		}
		else if (isIn(Marker.CODE) || this.reader.startsWith("```")) {
			closeCode();
		}
		else {
			openBacktick();
		}
	}

	private void readText() {
		char c = this.reader.peek();
		if (this.quoteSignDue && this.openQuotes > 0 && c != '>') {
			if (!isIn(Marker.QUOTE)) {
				throw unclosed(this.open.element());
			}
			closeQuote();
		}
		if (c == '\\') {
			// An escaped line break starts a line, but does not ask for a quotation's
			// sign.
			append(this.reader.nextUnescaped());
		}
		else if (RESERVED.indexOf(c) >= 0) {
			readReserved(c);
		}
		else {
			this.reader.skip(1);
			append(c);
			this.quoteSignDue |= c == '\n' && this.openQuotes > 0;
		}
	}

	private void append(char c) {
		this.lineStart = c == '\n' || (c == '\r' && this.lineStart);
		this.output.append(c);
	}

	private void readReserved(char c) {
		switch (c) {
			case '*' -> toggle(Marker.BOLD);
			case '_' -> toggle(this.reader.startsWith("__") ? Marker.UNDERLINE : Marker.ITALIC);
			case '~' -> toggle(Marker.STRIKETHROUGH);
			case '`' -> openBacktick();
			case '|' -> readBar();
			case '>' -> readQuoteSign();
			case '[' -> open(Marker.LINK);
			case '!' -> {
				if (!this.reader.startsWith("![")) {
					throw reserved(c);
				}
				open(Marker.EMOJI_OR_TIME);
			}
			case ']' -> closeBracket();
			default -> throw reserved(c);
		}
	}

	private void toggle(Marker marker) {
		if (!isIn(marker)) {
			open(marker);
			return;
		}
		this.reader.skip(marker.sign.length());
		OpenMarker start = this.open.pop();
		if (marker.type != null) {
			this.output.add(marker.type, start.offset);
		}
	}

	private void readBar() {
		if (!this.reader.startsWith("||")) {
			throw reserved('|');
		}
		if (this.openQuotes > 0 && !isIn(Marker.SPOILER) && this.reader.endsQuoteAfter(2)) {
			OpenMarker quote = this.open.element();
			if (quote.marker != Marker.QUOTE) {
				throw unclosed(quote);
			}
			this.reader.skip(2);
			quote.expandable = true;
		}
		else {
			toggle(Marker.SPOILER);
		}
	}

	private void readQuoteSign() {
		if (!this.lineStart) {
			throw reserved('>');
		}
		if (this.openQuotes == 0) {
			open(Marker.QUOTE);
			this.openQuotes++;
		}
		else {
			this.reader.skip(1);
		}
		this.quoteSignDue = false;
	}

	private void closeQuote() {
		OpenMarker start = this.open.pop();
		this.openQuotes--;
		this.quoteSignDue = false;
		this.output.add(start.expandable ? MessageEntityType.EXPANDABLE_BLOCKQUOTE : MessageEntityType.BLOCKQUOTE,
				start.offset);
	}

	private void openBacktick() {
		if (!this.reader.startsWith("```")) {
			open(Marker.CODE);
			return;
		}
		OpenMarker start = open(Marker.PRE);
		start.language = this.reader.language();
		this.reader.skipLineBreak();
	}

	private void closeCode() {
		OpenMarker start = this.open.pop();
		this.reader.skip(start.marker.sign.length());
		MessageEntityType type = (start.marker == Marker.CODE) ? MessageEntityType.CODE : MessageEntityType.PRE;
		this.output
			.add(MessageEntity.of(type, start.offset, this.output.length() - start.offset).language(start.language));
	}

	private void closeBracket() {
		if (!isIn(Marker.LINK) && !isIn(Marker.EMOJI_OR_TIME)) {
			throw reserved(']');
		}
		OpenMarker start = this.open.pop();
		this.reader.skip(1);
		boolean addressed = this.reader.hasMore() && this.reader.peek() == '(';
		int length = this.output.length() - start.offset;
		if (start.marker == Marker.LINK) {
			if (addressed) {
				this.output.addLink(this.reader.address(), start.offset);
			}
			else {
				this.output.addLinkToItself(start.offset);
			}
			return;
		}
		if (!addressed) {
			throw this.reader.error(start.position, "The entity must contain a tg://emoji or tg://time URL");
		}
		MessageEntity entity = SpecialLink.emojiOrTime(this.reader.address(), start.offset, length);
		if (entity == null) {
			throw this.reader.error(start.position, "Invalid tg://emoji or tg://time URL specified");
		}
		this.output.add(entity);
	}

	private boolean isIn(Marker marker) {
		OpenMarker innermost = this.open.peek();
		return innermost != null && innermost.marker == marker;
	}

	private OpenMarker open(Marker marker) {
		OpenMarker start = new OpenMarker(marker, this.reader.position(), this.output.length());
		this.open.push(start);
		this.reader.skip(marker.sign.length());
		return start;
	}

	private TextFormatException reserved(char c) {
		return this.reader.error(this.reader.position(),
				"Character '" + c + "' is reserved and must be escaped with the preceding '\\'");
	}

	private TextFormatException unclosed(OpenMarker start) {
		String name = (start.language != null) ? "PreCode" : start.marker.label;
		return this.reader.errorAt(start.position, "Can't find end of " + name + " entity");
	}

	/**
	 * What can be open, with the sign that opens it and the name that it has in errors.
	 */
	private enum Marker {

		BOLD("*", "Bold", MessageEntityType.BOLD), ITALIC("_", "Italic", MessageEntityType.ITALIC),
		UNDERLINE("__", "Underline", MessageEntityType.UNDERLINE),
		STRIKETHROUGH("~", "Strikethrough", MessageEntityType.STRIKETHROUGH),
		SPOILER("||", "Spoiler", MessageEntityType.SPOILER), CODE("`", "Code", null), PRE("```", "Pre", null),
		LINK("[", "TextUrl", null), EMOJI_OR_TIME("![", "CustomEmoji", null), QUOTE(">", "BlockQuote", null);

		private final String sign;

		private final String label;

		private final @Nullable MessageEntityType type;

		Marker(String sign, String label, @Nullable MessageEntityType type) {
			this.sign = sign;
			this.label = label;
			this.type = type;
		}

	}

	/**
	 * An entity whose end has not come yet, with where it starts in the markup (position)
	 * and in the text (offset).
	 */
	private static final class OpenMarker {

		private final Marker marker;

		private final int position;

		private final int offset;

		private @Nullable String language;

		private boolean expandable;

		OpenMarker(Marker marker, int position, int offset) {
			this.marker = marker;
			this.position = position;
			this.offset = offset;
		}

	}

}
