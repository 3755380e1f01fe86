package io.github.telegramspring.api.http;

/**
 * Exchanges the token of a bot for the placeholder that the HTTP client gets to see, and
 * back.
 */
final class TokenMask {

	private final String token;

	private final String placeholder;

	private final String secret;

	TokenMask(String token, String placeholder) {
		this.token = token;
		this.placeholder = placeholder;
		this.secret = token.substring(token.indexOf(':') + 1);
	}

	/**
	 * Puts the token where the placeholder is.
	 * @param path a request target
	 * @return the request target to send
	 */
	String reveal(String path) {
		int start = path.indexOf(this.placeholder);
		return (start < 0) ? path
				: path.substring(0, start) + this.token + path.substring(start + this.placeholder.length());
	}

	String hide(String text) {
		return text.replace(this.secret, "***");
	}

	@Override
	public String toString() {
		return this.placeholder;
	}

}
