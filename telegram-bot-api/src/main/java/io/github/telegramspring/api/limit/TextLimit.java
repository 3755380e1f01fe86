package io.github.telegramspring.api.limit;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;
import org.springframework.util.StringUtils;

/**
 * How long a text may be, so that a text Telegram would refuse or cut fails where it is
 * made.
 *
 * <pre class="code">
 * TextLimit title = TextLimit.characters("The title of an invoice", 1, 32);
 * title.check("A very fine shirt");
 * </pre>
 *
 * @param what what the text is, as the beginning of a sentence
 * @param least the least length
 * @param most the greatest length
 * @param inBytes whether the length is counted in bytes of UTF-8 rather than in Unicode
 * characters
 * @param advice what to do about a text that is too long, or {@code null}
 */
public record TextLimit(String what, int least, int most, boolean inBytes, @Nullable String advice) {

	private static final int SHOWN = 40;

	/**
	 * Makes a limit in Unicode characters (code points), as Telegram counts what users
	 * read.
	 * @param what what the text is, as the beginning of a sentence
	 * @param least the least number of characters
	 * @param most the greatest number of characters
	 * @return the limit
	 */
	public static TextLimit characters(String what, int least, int most) {
		return new TextLimit(what, least, most, false, null);
	}

	/**
	 * Makes a limit in bytes of UTF-8, as Telegram counts what only the bot reads.
	 * @param what what the text is, as the beginning of a sentence
	 * @param least the least number of bytes
	 * @param most the greatest number of bytes
	 * @return the limit
	 */
	public static TextLimit bytes(String what, int least, int most) {
		return new TextLimit(what, least, most, true, null);
	}

	/**
	 * Returns a copy that says what to do about a text that is too long.
	 * @param advice the advice, as the end of a sentence
	 * @return the copy
	 */
	public TextLimit advice(String advice) {
		return new TextLimit(this.what, this.least, this.most, this.inBytes, advice);
	}

	/**
	 * Checks a text.
	 * @param text the text
	 * @return the text
	 * @throws IllegalArgumentException if it is too short or too long
	 */
	public String check(String text) {
		int length = length(text);
		Assert.isTrue(length >= this.least && length <= this.most, () -> explain(text, length));
		return text;
	}

	private int length(String text) {
		return this.inBytes ? text.getBytes(StandardCharsets.UTF_8).length : text.codePointCount(0, text.length());
	}

	private String explain(String text, int length) {
		String unit = this.inBytes ? "bytes" : "characters";
		String found = (length != 0) ? "'" + StringUtils.truncate(text, SHOWN) + "' has " + length : "there is none";
		String hint = (this.advice != null && length > this.most) ? "; " + this.advice : "";
		return this.what + " has " + this.least + " to " + this.most + " " + unit + ", but " + found + hint;
	}

}
