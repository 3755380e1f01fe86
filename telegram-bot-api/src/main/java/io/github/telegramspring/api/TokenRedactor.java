package io.github.telegramspring.api;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes the token out of texts and exceptions that come from elsewhere: HTTP clients like
 * to put the address of a failed request into their messages, and servers into their
 * error pages. Runs when something has failed, never on the way of a call that works.
 */
final class TokenRedactor {

	private static final String MASK = "***";

	private static final Pattern ANY_TOKEN = Pattern.compile("(?<=\\d(?::|%3[Aa]))[A-Za-z0-9_-]{24,}");

	private final Pattern secret;

	TokenRedactor(BotToken token) {
		this.secret = Pattern
			.compile(token.secret().chars().mapToObj(TokenRedactor::plainOrEncoded).collect(Collectors.joining()));
	}

	private static String plainOrEncoded(int character) {
		String hex = Integer.toHexString(character);
		return "(?:" + (char) character + "|%" + hex + "|%" + hex.toUpperCase(Locale.ROOT) + ")";
	}

	String redact(String text) {
		return ANY_TOKEN.matcher(this.secret.matcher(text).replaceAll(MASK)).replaceAll(MASK);
	}

	/**
	 * Returns an exception that does not mention the token.
	 * @param ex the exception
	 * @return the same exception if it is clean all through, else a copy
	 */
	Throwable redact(Throwable ex) {
		return mentionsToken(ex, 0) ? RedactedException.copyOf(ex, this) : ex;
	}

	private boolean mentionsToken(Throwable ex, int depth) {
		if (depth > RedactedException.MAX_DEPTH) {
			return true;
		}
		String text = ex + " " + ex.getMessage() + " " + ex.getLocalizedMessage();
		if (!redact(text).equals(text)) {
			return true;
		}
		for (Throwable suppressed : ex.getSuppressed()) {
			if (mentionsToken(suppressed, depth + 1)) {
				return true;
			}
		}
		Throwable cause = ex.getCause();
		return cause != null && mentionsToken(cause, depth + 1);
	}

}
