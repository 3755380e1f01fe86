package io.github.telegramspring.api;

/**
 * What kind of Bot API server a bot calls, and how large files may be there.
 */
enum ServerMode {

	/**
	 * Telegram's own server, or one that behaves as it does.
	 */
	CLOUD(50L << 20, 20L << 20),

	/**
	 * A server that was started with {@code --local}: it shares its disk with the bot.
	 */
	LOCAL(2000L << 20, Long.MAX_VALUE);

	private final long uploadLimit;

	private final long downloadLimit;

	ServerMode(long uploadLimit, long downloadLimit) {
		this.uploadLimit = uploadLimit;
		this.downloadLimit = downloadLimit;
	}

	/**
	 * Returns how many bytes a request may have.
	 */
	long uploadLimit() {
		return this.uploadLimit;
	}

	/**
	 * Returns how many bytes a file may have to be downloaded.
	 */
	long downloadLimit() {
		return this.downloadLimit;
	}

}
