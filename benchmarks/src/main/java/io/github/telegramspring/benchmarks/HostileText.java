package io.github.telegramspring.benchmarks;

import io.github.telegramspring.api.text.FormattedText;
import io.github.telegramspring.api.text.TextFormat;
import io.github.telegramspring.api.text.TextFormatException;
import org.jspecify.annotations.Nullable;

/**
 * Texts as long as a message can be, made to keep whoever reads them busy: with much to
 * nest, much to look ahead for, and much that turns out to be nothing at the very end.
 */
public enum HostileText {

	/** Tags in tags, all of them closed. */
	HTML_NESTED(TextFormat.HTML, "<b><i>".repeat(315) + "</i></b>".repeat(275)),

	/** Tags that are never closed. */
	HTML_UNCLOSED(TextFormat.HTML, "<b>".repeat(1365)),

	/** A tag of nothing but attributes. */
	HTML_ATTRIBUTES(TextFormat.HTML, "<a" + " a".repeat(2047)),

	/** A quotation mark that is never closed, behind many that are. */
	HTML_QUOTES(TextFormat.HTML, "<a " + "a=\"\"".repeat(1022) + "a=\""),

	/** Character references that are none. */
	HTML_REFERENCES(TextFormat.HTML, "&#x0;&#".repeat(585)),

	/** Links, each in another. */
	HTML_LINKS(TextFormat.HTML, "<a href=\"a.b\">".repeat(292)),

	/** Styles that start and end at each character. */
	MARKDOWN_V2_STYLES(TextFormat.MARKDOWN_V2, "*a*_b_~c~||d||".repeat(292)),

	/** Styles in styles that are never closed. */
	MARKDOWN_V2_UNCLOSED(TextFormat.MARKDOWN_V2, "*_~||".repeat(819)),

	/** Brackets that wait for an address. */
	MARKDOWN_V2_BRACKETS(TextFormat.MARKDOWN_V2, "[".repeat(4096)),

	/** Links with parentheses that are never closed. */
	MARKDOWN_V2_LINKS(TextFormat.MARKDOWN_V2, "[a](".repeat(1024)),

	/** Backticks of which too few belong together. */
	MARKDOWN_V2_BACKTICKS(TextFormat.MARKDOWN_V2, "``".repeat(2047) + "`"),

	/** A quotation of thousands of lines. */
	MARKDOWN_V2_QUOTES(TextFormat.MARKDOWN_V2, ">\n".repeat(2048)),

	/** Backslashes. */
	MARKDOWN_V2_BACKSLASHES(TextFormat.MARKDOWN_V2, "\\".repeat(4096)),

	/** Brackets of the old Markdown. */
	MARKDOWN_BRACKETS(TextFormat.MARKDOWN, "[".repeat(4096)),

	/** Links of the old Markdown without an end. */
	MARKDOWN_LINKS(TextFormat.MARKDOWN, "[a](b".repeat(819)),

	/** Code blocks of the old Markdown without an end. */
	MARKDOWN_BACKTICKS(TextFormat.MARKDOWN, "```a``".repeat(682)),

	/** Nothing but dots, each of which may be in an address. */
	ADDRESSES_DOTS(null, ".".repeat(4096)),

	/** One address that has no end. */
	ADDRESSES_HOST(null, "a.".repeat(2048)),

	/** Names of which each may be the user of an e-mail address. */
	ADDRESSES_USERS(null, "a.a@".repeat(1024)),

	/** Schemes without hosts. */
	ADDRESSES_SCHEMES(null, "http://".repeat(585)),

	/** Paths with brackets that do not match. */
	ADDRESSES_PATHS(null, "a.com/" + "([".repeat(2045)),

	/** Many tags, mentions and commands. */
	TAGS(null, "#a@abc/a$USD ".repeat(315));

	private final @Nullable TextFormat format;

	private final String text;

	HostileText(@Nullable TextFormat format, String text) {
		this.format = format;
		this.text = text;
	}

	/**
	 * Parses the markup, or looks for entities if the text is none.
	 * @return whether the markup was accepted
	 */
	boolean read() {
		if (this.format == null) {
			return !FormattedText.of(this.text).withDetectedEntities().isEmpty();
		}
		try {
			return !this.format.parse(this.text).isEmpty();
		}
		catch (TextFormatException ex) {
			return false;
		}
	}

}
