package io.github.telegramspring.api;

/**
 * The token of a bot: who it is and the secret that proves it. Its text form shows the id
 * alone, so it is safe to log; what goes to Telegram is {@link #value()}.
 *
 * <pre class="code">
 * BotToken token = BotToken.of(System.getenv("TELEGRAM_BOT_TOKEN"));
 * token.id();       // 123456789
 * token.toString(); // "123456789:***"
 * </pre>
 */
public final class BotToken {

	private static final int MAX_LENGTH = 80;

	private static final int MIN_SECRET_LENGTH = 24;

	private static final int MAX_ID_LENGTH = 17;

	private static final long ID_LIMIT = 1L << 54;

	private final String value;

	private final long id;

	private BotToken(String value, long id) {
		this.value = value;
		this.id = id;
	}

	/**
	 * Checks the form of a token. Whether Telegram knows it only a call can tell.
	 * @param value the token as @BotFather gives it: a number from 1 to 2<sup>54</sup> -
	 * 1, a colon and at least 24 characters of {@code A-Z a-z 0-9 _ -}, of at most 80
	 * characters in all
	 * @return the token
	 * @throws MalformedTokenException if the form is another; the message shows nothing
	 * of the text
	 */
	public static BotToken of(String value) {
		if (value.isEmpty()) {
			throw new MalformedTokenException("is empty");
		}
		if (value.chars().anyMatch((character) -> character <= ' ')) {
			throw new MalformedTokenException("has white space or a line break in it, perhaps at its end");
		}
		if (value.length() > MAX_LENGTH) {
			throw new MalformedTokenException(
					"has " + value.length() + " characters, while there are at most " + MAX_LENGTH);
		}
		int colon = value.indexOf(':');
		if (colon < 0) {
			throw new MalformedTokenException("has no ':' between the id of the bot and the secret");
		}
		long id = parseId(value, colon);
		checkSecret(value, colon + 1);
		return new BotToken(value, id);
	}

	private static long parseId(String value, int length) {
		boolean digits = length > 0 && length <= MAX_ID_LENGTH
				&& value.chars().limit(length).allMatch(BotToken::isDigit);
		if (!digits || value.charAt(0) == '0') {
			throw new MalformedTokenException("does not begin with the id of the bot, which is a number of at most "
					+ MAX_ID_LENGTH + " digits that does not begin with 0");
		}
		long id = Long.parseLong(value, 0, length, 10);
		if (id >= ID_LIMIT) {
			throw new MalformedTokenException("begins with a number that is too large for the id of a bot");
		}
		return id;
	}

	private static void checkSecret(String value, int start) {
		int length = value.length() - start;
		if (length < MIN_SECRET_LENGTH) {
			throw new MalformedTokenException(
					"has only " + length + " characters after the ':', while there are at least " + MIN_SECRET_LENGTH);
		}
		for (int i = start; i < value.length(); i++) {
			if (!isSecret(value.charAt(i))) {
				throw new MalformedTokenException(
						"has something other than a letter, digit, '_' or '-' as character " + (i + 1));
			}
		}
	}

	private static boolean isDigit(int character) {
		return character >= '0' && character <= '9';
	}

	private static boolean isSecret(char character) {
		return isDigit(character) || (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
				|| character == '_' || character == '-';
	}

	/**
	 * Returns the id of the bot, which is also its user id.
	 * @return the id
	 */
	public long id() {
		return this.id;
	}

	/**
	 * Returns the whole token, to be shown to Telegram and nobody else.
	 * @return the token
	 */
	public String value() {
		return this.value;
	}

	String secret() {
		return this.value.substring(this.value.indexOf(':') + 1);
	}

	@Override
	public boolean equals(Object obj) {
		return obj instanceof BotToken other && this.value.equals(other.value);
	}

	@Override
	public int hashCode() {
		return this.value.hashCode();
	}

	/**
	 * Returns the id, with asterisks for the secret.
	 */
	@Override
	public String toString() {
		return this.id + ":***";
	}

}
