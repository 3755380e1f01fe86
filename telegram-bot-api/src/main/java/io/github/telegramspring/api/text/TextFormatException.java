package io.github.telegramspring.api.text;

/**
 * Thrown for markup that Telegram would refuse, with the words and the position that
 * Telegram would give.
 *
 * <pre class="code">
 * try {
 *     TextFormat.HTML.parse("Hello &lt;b&gt;world");
 * }
 * catch (TextFormatException ex) {
 *     ex.getMessage();  // Can't parse entities: Can't find end tag corresponding to start tag "b"
 *     ex.byteOffset();  // 6
 * }
 * </pre>
 *
 * <p>
 * The Bot API answers such markup with status 400 and the same sentence in another case:
 * see {@link #description()}.
 */
public class TextFormatException extends IllegalArgumentException {

	private final String reason;

	private final int offset;

	private final int byteOffset;

	TextFormatException(String reason, String markup, int offset) {
		super("Can't parse entities: " + reason);
		this.reason = reason;
		this.offset = offset;
		this.byteOffset = TextOffsets.utf16ToUtf8(markup, offset);
	}

	static TextFormatException at(String markup, int offset, String problem, String rest) {
		return new TextFormatException(problem + " at byte offset " + TextOffsets.utf16ToUtf8(markup, offset) + rest,
				markup, offset);
	}

	static TextFormatException at(String markup, int offset, String problem) {
		return at(markup, offset, problem, "");
	}

	/**
	 * Returns what is wrong, without the words that precede it in the message.
	 * @return for example {@code Can't find end of Bold entity at byte offset 6}
	 */
	public String reason() {
		return this.reason;
	}

	/**
	 * Returns what the Bot API says about such markup in the {@code description} of its
	 * answer.
	 * @return the description
	 */
	public String description() {
		return "Bad Request: can't parse entities: " + this.reason;
	}

	/**
	 * Returns where in the markup the problem is, or where the unfinished piece starts.
	 * @return the offset in UTF-16 code units, as {@link String#charAt} counts
	 */
	public int offset() {
		return this.offset;
	}

	/**
	 * Returns where in the markup the problem is, or where the unfinished piece starts,
	 * the way Telegram counts.
	 * @return the offset in bytes of the markup's UTF-8 form
	 */
	public int byteOffset() {
		return this.byteOffset;
	}

}
