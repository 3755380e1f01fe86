package io.github.telegramspring.boot.autoconfigure;

/**
 * Updates as Telegram sends them.
 */
final class Updates {

	private Updates() {
	}

	static String command(long updateId, String command) {
		return """
				{"update_id":%d,"message":{"message_id":1,"date":1700000000,"chat":{"id":42,"type":"private","first_name":"Ann"},
				"from":{"id":42,"is_bot":false,"first_name":"Ann"},"text":"%s",
				"entities":[{"type":"bot_command","offset":0,"length":%d}]}}"""
			.formatted(updateId, command, command.length());
	}

	/**
	 * An update whose message lacks what every message has.
	 */
	static String poisoned(long updateId) {
		return "{\"update_id\":%d,\"message\":{\"text\":\"Hello\"}}".formatted(updateId);
	}

}
