package io.github.telegramspring.api;

/**
 * Stands in for an exception whose message had the token of the bot in it: names its
 * class and says the same, but for the token.
 */
final class RedactedException extends Exception {

	static final int MAX_DEPTH = 20;

	private RedactedException(Throwable original, TokenRedactor redactor) {
		super(redactor.redact(original.toString()));
		setStackTrace(original.getStackTrace());
	}

	static RedactedException copyOf(Throwable original, TokenRedactor redactor) {
		return copyOf(original, redactor, 0);
	}

	private static RedactedException copyOf(Throwable original, TokenRedactor redactor, int depth) {
		RedactedException copy = new RedactedException(original, redactor);
		if (depth < MAX_DEPTH) {
			Throwable cause = original.getCause();
			if (cause != null) {
				copy.initCause(copyOf(cause, redactor, depth + 1));
			}
			for (Throwable suppressed : original.getSuppressed()) {
				copy.addSuppressed(copyOf(suppressed, redactor, depth + 1));
			}
		}
		return copy;
	}

}
