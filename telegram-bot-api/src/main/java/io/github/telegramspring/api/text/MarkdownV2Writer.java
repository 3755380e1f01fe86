package io.github.telegramspring.api.text;

import java.util.List;

import io.github.telegramspring.api.model.MessageEntity;
import io.github.telegramspring.api.model.MessageEntityType;

/**
 * Writes MarkdownV2.
 *
 * <p>
 * Two things need care. A single underscore must not meet another marker of underscores,
 * since two of them are read as underline; an empty code entity keeps them apart. And
 * each line of a quotation needs its sign before anything else, even before a marker that
 * ends something.
 */
final class MarkdownV2Writer extends MarkupWriter {

	private static final String RESERVED = "_*[]()~`>#+-=|{}.!\\";

	private static final String RESERVED_IN_CODE = "`\\";

	private static final String RESERVED_IN_URL = ")\\";

	private static final String SEPARATOR = "``";

	private final StringBuilder markdown = new StringBuilder();

	/** Whether the parser would let a quotation start here. */
	private boolean lineStart = true;

	private boolean inQuote;

	private boolean quoteSignDue;

	private boolean inCode;

	private boolean afterUnderscore;

	private int lastQuoteEnd = -1;

	MarkdownV2Writer(String source) {
		super(source);
	}

	static String render(FormattedText text) {
		List<MessageEntity> nested = QuoteLines.fit(text.text(), writable(text));
		return new MarkdownV2Writer(text.text()).write(nested);
	}

	static String escape(String text) {
		return escape(text, RESERVED);
	}

	static String escapeCode(String text) {
		return escape(text, RESERVED_IN_CODE);
	}

	static String escapeUrl(String url) {
		return escape(url, RESERVED_IN_URL);
	}

	private static String escape(String text, String reserved) {
		StringBuilder escaped = new StringBuilder(text.length() + 16);
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (reserved.indexOf(c) >= 0) {
				escaped.append('\\');
			}
			escaped.append(c);
		}
		return escaped.toString();
	}

	@Override
	void open(MessageEntity entity) {
		switch (entity.type()) {
			case BLOCKQUOTE, EXPANDABLE_BLOCKQUOTE -> openQuote(entity);
			case CODE -> openCode("`", entity);
			case PRE -> openCode("```", entity);
			case TEXT_LINK, TEXT_MENTION -> marker("[");
			case CUSTOM_EMOJI, DATE_TIME -> marker("![");
			default -> marker(sign(entity));
		}
	}

	@Override
	void close(MessageEntity entity) {
		switch (entity.type()) {
			case BLOCKQUOTE, EXPANDABLE_BLOCKQUOTE -> closeQuote(entity);
			case CODE -> closeCode("`");
			case PRE -> closeCode("```");
			case TEXT_LINK, TEXT_MENTION, CUSTOM_EMOJI, DATE_TIME -> marker("](" + escapeUrl(address(entity)) + ")");
			default -> marker(sign(entity));
		}
	}

	private static String sign(MessageEntity entity) {
		return switch (entity.type()) {
			case BOLD -> "*";
			case ITALIC -> "_";
			case UNDERLINE -> "__";
			case STRIKETHROUGH -> "~";
			case SPOILER -> "||";
			default -> throw new IllegalStateException("There is no marker for " + entity.type());
		};
	}

	private void marker(String sign) {
		writeDueSign();
		boolean underscore = sign.charAt(0) == '_';
		if (underscore && this.afterUnderscore) {
			this.markdown.append(SEPARATOR);
		}
		this.markdown.append(sign);
		this.afterUnderscore = sign.equals("_");
	}

	private void writeDueSign() {
		if (this.inQuote && this.quoteSignDue) {
			this.markdown.append('>');
			this.quoteSignDue = false;
			this.afterUnderscore = false;
		}
	}

	private void openQuote(MessageEntity entity) {
		if (!this.lineStart) {
			throw new UnsupportedFormattingException("MarkdownV2 cannot express the quotation at UTF-16 offset "
					+ entity.offset() + ", because it starts within a line. Put a line break before it, use HTML,"
					+ " or send the entities themselves.");
		}
		boolean adjacent = this.lastQuoteEnd > 0 && this.lastQuoteEnd >= entity.offset() - 1;
		this.markdown.append(adjacent ? "**>" : ">");
		this.inQuote = true;
		this.quoteSignDue = false;
		this.afterUnderscore = false;
	}

	private void closeQuote(MessageEntity entity) {
		if (entity.type() == MessageEntityType.EXPANDABLE_BLOCKQUOTE) {
			boolean lineEnded = this.quoteSignDue && EntityOrder.end(entity) < source().length();
			if (lineEnded) {
				this.markdown.insert(this.markdown.length() - 1, "||");
			}
			else {
				writeDueSign();
				this.markdown.append("||");
			}
		}
		this.inQuote = false;
		this.quoteSignDue = false;
		this.afterUnderscore = false;
		this.lastQuoteEnd = EntityOrder.end(entity);
	}

	private void openCode(String sign, MessageEntity entity) {
		marker(sign);
		this.inCode = true;
		if (entity.type() != MessageEntityType.PRE) {
			return;
		}
		this.markdown.append(MarkdownLanguage.of(entity)).append('\n');
		if (source().charAt(entity.offset()) == '\r') {
			// Unescaped, it would be taken for a part of the line break before it.
			this.markdown.append('\\');
		}
	}

	private void closeCode(String sign) {
		this.inCode = false;
		this.markdown.append(sign);
	}

	@Override
	void text(int start, int end) {
		for (int i = start; i < end; i++) {
			char c = source().charAt(i);
			if (!this.inCode) {
				writeDueSign();
			}
			if ((this.inCode ? RESERVED_IN_CODE : RESERVED).indexOf(c) >= 0) {
				this.markdown.append('\\');
			}
			this.markdown.append(c);
			this.lineStart = (c == '\n' && !this.inCode) || (c == '\r' && this.lineStart);
			this.quoteSignDue |= c == '\n' && !this.inCode && this.inQuote;
			this.afterUnderscore = false;
		}
	}

	@Override
	String result() {
		return this.markdown.toString();
	}

}
