package io.github.telegramspring.api.text;

/**
 * Finds where the path, query and fragment of an address end, apart from the punctuation
 * of the sentence that the address stands in.
 *
 * <p>
 * It remembers the run of characters that it last went through, so that a text in which
 * many paths seem to start within the same run is still gone through only once.
 */
final class AddressPath {

	private static final String SENTENCE_MARKS = ".:;,('?!`";

	private final String text;

	private int runStart;

	private int runEnd = -1;

	/** Behind the last character of the run that is not a mark of a sentence. */
	private int contentEnd;

	AddressPath(String text) {
		this.text = text;
	}

	/**
	 * Returns the end of what follows a host, which is where it starts if there is
	 * nothing.
	 */
	int end(int start) {
		if (start >= this.text.length() || "/?#".indexOf(this.text.charAt(start)) < 0) {
			return start;
		}
		int first = start + 1;
		if (first < this.runStart || first > this.runEnd) {
			run(first);
		}
		int end = Math.max(first, this.contentEnd);
		return (this.text.charAt(start) == '/' || end > first) ? end : start;
	}

	private void run(int start) {
		int end = start;
		while (end < this.text.length() && UnicodeCharacters.isPathCharacter(this.text.codePointAt(end))) {
			end += Character.charCount(this.text.codePointAt(end));
		}
		this.runStart = start;
		this.runEnd = end;
		this.contentEnd = withoutSentenceMarks(this.text, start, end);
	}

	/**
	 * Returns where a part of a text ends when sentence marks at its end are left out.
	 */
	static int withoutSentenceMarks(String text, int start, int end) {
		int shorter = end;
		while (shorter > start && SENTENCE_MARKS.indexOf(text.charAt(shorter - 1)) >= 0) {
			shorter--;
		}
		return shorter;
	}

}
