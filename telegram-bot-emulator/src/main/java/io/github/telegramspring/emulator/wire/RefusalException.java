package io.github.telegramspring.emulator.wire;

/**
 * A call that Telegram refuses, with what it says about it (telegram-server.md §2.2).
 */
public final class RefusalException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final int status;

	private final int retryAfter;

	private final long migratedTo;

	private RefusalException(int status, String description, int retryAfter, long migratedTo) {
		super(description);
		this.status = status;
		this.retryAfter = retryAfter;
		this.migratedTo = migratedTo;
	}

	/**
	 * Makes a refusal.
	 * @param status the status, which is the {@code error_code} as well
	 * @param description the whole description, prefix included
	 */
	public RefusalException(int status, String description) {
		this(status, description, 0, 0);
	}

	/**
	 * Refuses a call whose arguments are wrong.
	 * @param reason what is wrong, without the prefix
	 * @return the refusal, to be thrown
	 */
	public static RefusalException badRequest(String reason) {
		return new RefusalException(400, "Bad Request: " + reason);
	}

	/**
	 * Refuses a call that is at odds with another one.
	 * @param reason what it is at odds with, without the prefix
	 * @return the refusal, to be thrown
	 */
	public static RefusalException conflict(String reason) {
		return new RefusalException(409, "Conflict: " + reason);
	}

	/**
	 * Refuses a call that comes too early.
	 * @param seconds how many seconds to wait
	 * @return the refusal, to be thrown
	 */
	public static RefusalException tooManyRequests(int seconds) {
		return new RefusalException(429, "Too Many Requests: retry after " + seconds, seconds, 0);
	}

	/**
	 * Refuses a call because the group it is about has become a supergroup.
	 * @param chatId the id of the supergroup
	 * @return the refusal, to be thrown
	 */
	public static RefusalException migrated(long chatId) {
		return new RefusalException(400, "Bad Request: group chat was upgraded to a supergroup chat", 0, chatId);
	}

	/**
	 * Refuses a call that the bot has no right to.
	 * @param reason why, without the prefix
	 * @return the refusal, to be thrown
	 */
	public static RefusalException forbidden(String reason) {
		return new RefusalException(403, "Forbidden: " + reason);
	}

	/**
	 * Refuses what the real server does, but the emulator does not.
	 * @param what what that is, such as {@code sendPhoto}
	 * @return the refusal, to be thrown
	 */
	public static RefusalException notYet(String what) {
		return new RefusalException(501, "Not Implemented: the emulator does not do " + what
				+ " yet; have it give an answer of your own by the fault 'result' (CallFault.result in Java)");
	}

	/**
	 * Returns the status.
	 * @return the status, which is the {@code error_code} as well
	 */
	public int status() {
		return this.status;
	}

	/**
	 * Returns how long to wait.
	 * @return the seconds, 0 if there is nothing to wait for
	 */
	public int retryAfter() {
		return this.retryAfter;
	}

	/**
	 * Returns which supergroup a group has become.
	 * @return the id of the supergroup, 0 if it is not about that
	 */
	public long migratedTo() {
		return this.migratedTo;
	}

}
