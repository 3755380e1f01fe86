package io.github.telegramspring.api.text;

import io.github.telegramspring.api.model.ParseMode;

/**
 * A markup language of Telegram, which this library reads exactly as Telegram does, with
 * the same results and the same errors, but without asking it.
 *
 * <pre class="code">
 * FormattedText text = TextFormat.MARKDOWN_V2.parse("*Hello*, _world_\\!");
 * TextFormat.HTML.render(text);                 // &lt;b&gt;Hello&lt;/b&gt;, &lt;i&gt;world&lt;/i&gt;!
 * "*" + TextFormat.MARKDOWN_V2.escape(name) + "*";  // safe, whatever the name is
 * </pre>
 *
 * <p>
 * Parsing takes time in proportion to the length of the markup, whatever it contains. It
 * does not trim the text, look for addresses in it, or check its length.
 */
public enum TextFormat {

	/**
	 * A few tags of HTML, which can express all formatting and need the least escaping.
	 */
	HTML(ParseMode.HTML) {

		@Override
		public FormattedText parse(String markup) {
			return new HtmlParser(markup).parse();
		}

		@Override
		public String render(FormattedText text) {
			return HtmlWriter.render(text);
		}

		@Override
		public String escape(String text) {
			return HtmlWriter.escape(text);
		}

		@Override
		public String escapeCode(String code) {
			return HtmlWriter.escape(code);
		}

		@Override
		public String escapeUrl(String url) {
			return HtmlWriter.escapeAttribute(url);
		}

	},

	/**
	 * The current Markdown of Telegram, which can express all formatting but quotations
	 * that start or end within a line.
	 */
	MARKDOWN_V2(ParseMode.MARKDOWN_V2) {

		@Override
		public FormattedText parse(String markup) {
			return new MarkdownV2Parser(markup).parse();
		}

		@Override
		public String render(FormattedText text) {
			return MarkdownV2Writer.render(text);
		}

		@Override
		public String escape(String text) {
			return MarkdownV2Writer.escape(text);
		}

		@Override
		public String escapeCode(String code) {
			return MarkdownV2Writer.escapeCode(code);
		}

		@Override
		public String escapeUrl(String url) {
			return MarkdownV2Writer.escapeUrl(url);
		}

	},

	/**
	 * The old Markdown, which knows only bold, italic, code, links and mentions, and no
	 * nesting.
	 *
	 * <p>
	 * A link without an address, such as {@code [example.com]}, is the one thing that is
	 * read differently: Telegram garbles the address that it takes from the text, and
	 * this library does not.
	 */
	MARKDOWN(ParseMode.MARKDOWN) {

		@Override
		public FormattedText parse(String markup) {
			return new MarkdownParser(markup).parse();
		}

		@Override
		public String render(FormattedText text) {
			return MarkdownWriter.render(text);
		}

		@Override
		public String escape(String text) {
			return MarkdownWriter.escape(text);
		}

		@Override
		public String escapeCode(String code) {
			return MarkdownWriter.escapeCode(code);
		}

		@Override
		public String escapeUrl(String url) {
			return MarkdownWriter.escapeUrl(url);
		}

	};

	private final ParseMode parseMode;

	TextFormat(ParseMode parseMode) {
		this.parseMode = parseMode;
	}

	/**
	 * Returns the language that a request names by its parse mode.
	 * @param parseMode the parse mode
	 * @return the language
	 * @throws IllegalArgumentException for {@link ParseMode#UNKNOWN}
	 */
	public static TextFormat of(ParseMode parseMode) {
		return switch (parseMode) {
			case HTML -> HTML;
			case MARKDOWN_V2 -> MARKDOWN_V2;
			case MARKDOWN -> MARKDOWN;
			case UNKNOWN -> throw new IllegalArgumentException("An unknown parse mode has no text format");
		};
	}

	/**
	 * Returns the parse mode to send markup of this language with.
	 * @return the parse mode
	 */
	public ParseMode parseMode() {
		return this.parseMode;
	}

	/**
	 * Reads markup as Telegram reads it.
	 *
	 * <p>
	 * A link to {@code tg://user?id=} becomes a mention whose user has only an id. A link
	 * whose address is not valid leaves its text behind, without an error.
	 * @param markup the markup
	 * @return the text, with the entities in the order in which Telegram lists them
	 * @throws TextFormatException if Telegram would refuse the markup
	 */
	public abstract FormattedText parse(String markup);

	/**
	 * Writes markup that {@link #parse} turns into the text again, and its entities into
	 * what {@link FormattedText#normalized()} makes of them.
	 *
	 * <p>
	 * Entities that Telegram finds by itself, such as hashtags, need no markup. In the
	 * Markdown languages, the language of a code block is cut at its first space; and in
	 * MarkdownV2 a quotation takes in the line break behind it, while other entities lose
	 * a line break where a quotation ends.
	 * @param text the text
	 * @return the markup
	 * @throws UnsupportedFormattingException if this language cannot express the
	 * formatting
	 */
	public abstract String render(FormattedText text);

	/**
	 * Makes a text safe to stand in markup, outside of code and addresses.
	 * @param text any text, for example the name of a user
	 * @return markup that stands for just that text
	 */
	public abstract String escape(String text);

	/**
	 * Makes a text safe to stand in markup as code.
	 * @param code any text
	 * @return markup for between the signs or tags of inline code or of a code block
	 * @throws UnsupportedFormattingException if it has a backtick, in {@link #MARKDOWN}
	 */
	public abstract String escapeCode(String code);

	/**
	 * Makes the address of a link safe to stand in markup.
	 * @param url the address
	 * @return markup for between the parentheses or quotation marks
	 * @throws UnsupportedFormattingException if it has a closing parenthesis, in
	 * {@link #MARKDOWN}
	 */
	public abstract String escapeUrl(String url);

}
