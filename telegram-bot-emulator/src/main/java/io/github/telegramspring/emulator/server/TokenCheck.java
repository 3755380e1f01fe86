package io.github.telegramspring.emulator.server;

import java.util.regex.Pattern;

import io.github.telegramspring.emulator.wire.RefusalException;

/**
 * Refuses what cannot be a token, before it is looked up (telegram-server.md §1.1).
 */
final class TokenCheck {

	private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{24,}");

	private static final int MAX_LENGTH = 80;

	private static final long MAX_ID = 1L << 54;

	private TokenCheck() {
	}

	/**
	 * Checks the form of a token.
	 * @param token what stands for a token
	 * @throws RefusalException if it is none
	 */
	static void check(String token) {
		int colon = token.indexOf(':');
		if (token.startsWith("0") || token.length() > MAX_LENGTH || colon < 0) {
			throw invalid();
		}
		String number = token.substring(0, colon);
		if (!number.matches("-?\\d{1,18}")) {
			throw new RefusalException(421, "Misdirected Request: unallowed token specified");
		}
		long id = Long.parseLong(number);
		if (id <= 0 || id >= MAX_ID) {
			throw invalid();
		}
		if (!SECRET.matcher(token.substring(colon + 1)).matches()) {
			throw unauthorized();
		}
	}

	private static RefusalException invalid() {
		return new RefusalException(401, "Unauthorized: invalid token specified");
	}

	/**
	 * Refuses a token that is well-formed but not known.
	 * @return the refusal, to be thrown
	 */
	static RefusalException unauthorized() {
		return new RefusalException(401, "Unauthorized");
	}

}
