package io.github.telegramspring.api;

import java.time.Duration;

/**
 * The bot that the tests of the client use.
 */
final class TestBot {

	static final String SECRET = "AAF-q9_sJx0vVb7TzKw3mRlYc2hNd5gPoEi";

	static final String TOKEN = "123456:" + SECRET;

	static final String USER = """
			{"id":123456,"is_bot":true,"first_name":"Test","username":"test_bot"}""";

	static final String MESSAGE = """
			{"message_id":7,"date":1700000000,"chat":{"id":42,"type":"private","first_name":"Ada"},"text":"Hello"}""";

	static final String OK_USER = "{\"ok\":true,\"result\":" + USER + "}";

	static final String OK_MESSAGE = "{\"ok\":true,\"result\":" + MESSAGE + "}";

	private TestBot() {
	}

	static TelegramBot at(String baseUrl) {
		return TelegramBot.builder(TOKEN).baseUrl(baseUrl).readTimeout(Duration.ofSeconds(10)).build();
	}

}
