package io.github.telegramspring.api;

import java.time.Duration;
import java.util.function.Function;

import io.github.telegramspring.api.http.TelegramHttpComponents;

import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;

/**
 * Calls the Bot API on behalf of one bot.
 *
 * <pre class="code">
 * TelegramBot bot = TelegramBot.create("123456789:AA...");
 * System.out.println(bot.getMe().username());
 * bot.sendMessage(chatId, "Hello");
 * </pre>
 *
 * Every call blocks until Telegram has answered, and fails with a subclass of
 * {@link io.github.telegramspring.api.error.TelegramApiException TelegramApiException}. A
 * bot is safe for use by any number of threads and meant to be kept: it holds the
 * connections. A call is sent once; nothing is repeated behind the caller's back.
 * <p>
 * There is a single abstract method, {@link #execute}, so a fake for tests is a small
 * class.
 */
public interface TelegramBot extends BotApi {

	/**
	 * Makes a bot that talks to {@code api.telegram.org}.
	 * @param token the token as @BotFather gives it
	 * @return the bot
	 * @throws MalformedTokenException if that cannot be a token
	 */
	static TelegramBot create(String token) {
		return builder(token).build();
	}

	/**
	 * Begins a bot with settings of its own.
	 * @param token the token as @BotFather gives it
	 * @return a builder
	 * @throws MalformedTokenException if that cannot be a token
	 */
	static Builder builder(String token) {
		return builder(BotToken.of(token));
	}

	/**
	 * Begins a bot with settings of its own.
	 * @param token the token
	 * @return a builder
	 */
	static Builder builder(BotToken token) {
		return new DefaultTelegramBotBuilder(token);
	}

	/**
	 * Makes a {@link TelegramBot}.
	 */
	interface Builder {

		/**
		 * Sets the Bot API server to call.
		 * @param baseUrl an {@code http} or {@code https} address, without the token; by
		 * default {@code https://api.telegram.org}
		 * @return this builder
		 * @throws IllegalArgumentException if that is no such address
		 */
		Builder baseUrl(String baseUrl);

		/**
		 * Sets the server that files are downloaded from.
		 * @param fileBaseUrl an {@code http} or {@code https} address, without
		 * {@code /file} and the token; by default the base URL
		 * @return this builder
		 * @throws IllegalArgumentException if that is no such address
		 */
		Builder fileBaseUrl(String fileBaseUrl);

		/**
		 * Sets whether to use Telegram's test environment, which has users and bots of
		 * its own.
		 * @param testEnvironment whether the token is one of the test environment
		 * @return this builder
		 */
		Builder testEnvironment(boolean testEnvironment);

		/**
		 * Sets how long to wait for a connection.
		 * @param connectTimeout at least a millisecond; by default 5 seconds
		 * @return this builder
		 * @throws IllegalArgumentException if that is no time to wait
		 */
		Builder connectTimeout(Duration connectTimeout);

		/**
		 * Sets how long to wait for data when a call has been sent, and for one of the
		 * connections when all are in use.
		 * @param readTimeout at least a millisecond; by default 60 seconds, which is more
		 * than {@code getUpdates} may wait (50 seconds)
		 * @return this builder
		 * @throws IllegalArgumentException if that is no time to wait
		 */
		Builder readTimeout(Duration readTimeout);

		/**
		 * Sets another HTTP client than the default one. It is given the real addresses,
		 * which have the token in them: what it logs is up to its own settings, and
		 * redirects should be switched off. It takes the place of a client that was set
		 * before.
		 * @param requestFactory the client, which is not closed with the bot
		 * @return this builder
		 */
		Builder requestFactory(ClientHttpRequestFactory requestFactory);

		/**
		 * Builds the default HTTP client with settings of its own, such as certificates,
		 * a proxy or other timeouts. What is built stays as careful with the token as the
		 * default, provided that the {@linkplain TelegramHttpComponents customizers
		 * given} are applied. It takes the place of a client that was set before.
		 * @param factory makes the client, which is closed with the bot
		 * @return this builder
		 */
		Builder httpComponents(Function<TelegramHttpComponents, HttpComponentsClientHttpRequestFactory> factory);

		/**
		 * Makes the bot. No call is made yet.
		 * @return the bot
		 * @throws IllegalStateException if the settings contradict each other
		 */
		TelegramBot build();

	}

}
