package io.github.telegramspring.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

import io.github.telegramspring.api.method.BotMethod;
import tools.jackson.core.JsonParser;

import org.springframework.http.client.ClientHttpResponse;

/**
 * The bytes of an answer.
 */
final class ResponseBody {

	/**
	 * Some ten times what the largest answer, a batch of updates, has.
	 */
	static final int MAX_LENGTH = 48 * 1024 * 1024;

	/**
	 * Stands in for a body that could not be read.
	 */
	static final ResponseBody UNREAD = new ResponseBody(new byte[0], 0, false);

	private static final int FIRST_LENGTH = 4 * 1024;

	private static final int EXCERPT_SOURCE = 8 * 1024;

	private static final int EXCERPT_LENGTH = 120;

	private static final int LONGEST_TOKEN = 3 * 80;

	private static final Pattern MARKUP = Pattern.compile("<style.*?</style>|<script.*?</script>|<[^>]*>",
			Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

	private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}]+");

	private final byte[] bytes;

	private final int length;

	private final boolean complete;

	private ResponseBody(byte[] bytes, int length, boolean complete) {
		this.bytes = bytes;
		this.length = length;
		this.complete = complete;
	}

	static ResponseBody read(ClientHttpResponse response) throws IOException {
		byte[] bytes = new byte[FIRST_LENGTH];
		InputStream in = response.getBody();
		int length = 0;
		for (int count = in.read(bytes); count >= 0; count = in.read(bytes, length, bytes.length - length)) {
			length += count;
			if (length == bytes.length) {
				if (length >= MAX_LENGTH) {
					return new ResponseBody(bytes, length, false);
				}
				bytes = Arrays.copyOf(bytes, Math.min(length * 2, MAX_LENGTH));
			}
		}
		return new ResponseBody(bytes, length, true);
	}

	/**
	 * Opens the body as the answer to a method.
	 */
	JsonParser open(BotMethod<?> method) {
		return method.openAnswer(this.bytes, 0, this.length);
	}

	/**
	 * Tells whether this is all, and not just what was read before the limit.
	 */
	boolean isComplete() {
		return this.complete;
	}

	boolean isEmpty() {
		return this.length == 0;
	}

	boolean isObject() {
		for (int i = 0; i < this.length; i++) {
			if (this.bytes[i] > ' ') {
				return this.bytes[i] == '{';
			}
		}
		return false;
	}

	/**
	 * Returns how the body begins, as plain text in one line.
	 */
	String excerpt(TokenRedactor redactor) {
		String text = new String(this.bytes, 0, Math.min(this.length, EXCERPT_SOURCE), StandardCharsets.UTF_8);
		if (this.length > EXCERPT_SOURCE) {
			// A token that was cut in two would not be recognized.
			text = text.substring(0, text.length() - LONGEST_TOKEN);
		}
		String plain = BLANKS.matcher(MARKUP.matcher(text).replaceAll(" ")).replaceAll(" ").strip();
		String clean = redactor.redact(plain);
		return (clean.length() > EXCERPT_LENGTH) ? clean.substring(0, EXCERPT_LENGTH) + "..." : clean;
	}

}
