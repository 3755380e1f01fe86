package io.github.telegramspring.bot;

/**
 * Where every way in delivers updates to: handles one, or sees to it that somebody does.
 */
@FunctionalInterface
public interface UpdateProcessor {

	/**
	 * Processes an update. When this returns, the update is done and Telegram can be told
	 * so; failures of handlers and updates that cannot be read have been reported by
	 * then.
	 * @param json the update as it came, in UTF-8
	 * @throws NotAnUpdateException if the JSON is malformed or has no {@code update_id}
	 */
	void process(byte[] json);

}
