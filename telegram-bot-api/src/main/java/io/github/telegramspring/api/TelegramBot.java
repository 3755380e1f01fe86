package io.github.telegramspring.api;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;

import io.github.telegramspring.api.call.ApiInterceptor;
import io.github.telegramspring.api.call.RawMethod;
import io.github.telegramspring.api.file.FileDownload;
import io.github.telegramspring.api.file.FileSource;
import io.github.telegramspring.api.http.TelegramHttpComponents;
import io.github.telegramspring.api.method.BotMethod;
import io.github.telegramspring.api.method.CallOptions;
import io.github.telegramspring.api.model.StoredFile;
import io.github.telegramspring.api.observation.ApiObservationConvention;
import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;

import org.springframework.core.ParameterizedTypeReference;
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
 * connections, which {@link #close} closes. A call is sent once, unless the bot has an
 * {@link ApiInterceptor} that repeats it.
 * <p>
 * There is a single abstract method, {@link #execute}, so a fake for tests is a small
 * class.
 */
public interface TelegramBot extends BotApi, AutoCloseable {

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
	 * Returns a view of this bot that makes all its calls with these options.
	 * @param options how to make the calls; a call with options of its own keeps what
	 * these say
	 * @return the view
	 */
	default TelegramBot with(CallOptions options) {
		return new ConfiguredTelegramBot(this, options);
	}

	/**
	 * Calls a method of the Bot API and does not wait for its result. The call is made by
	 * the executor of the bot: by default on a virtual thread if the JDK has them, else
	 * on one of at most 64 daemon threads that all bots share. To cancel the future
	 * interrupts the thread: a call that still waits is not sent, one that was sent may
	 * have been carried out.
	 * @param <R> the type of the result
	 * @param method the method with its arguments
	 * @return the result to come; it fails with what {@link #execute} throws, or with
	 * {@code RejectedExecutionException} if too many calls wait
	 */
	default <R> CompletableFuture<R> executeAsync(BotMethod<R> method) {
		return AsyncCall.start(() -> execute(method), AsyncExecutor.shared());
	}

	/**
	 * Calls a method that this library has no class for, because it is newer.
	 *
	 * <pre class="code">
	 * bot.call("sendHologram", Map.of("chat_id", 42, "hologram", InputFile.of(path)), Message.class);
	 * </pre>
	 * @param <R> the type of the result
	 * @param methodName the name of the method
	 * @param arguments the arguments by their names on the wire, with files to upload at
	 * any place; defaults of the bot are not added
	 * @param result the type of the result, see {@link RawMethod}
	 * @return the result
	 * @throws IllegalArgumentException if a name cannot be
	 */
	default <R> R call(String methodName, Map<String, ? extends @Nullable Object> arguments, Class<R> result) {
		return execute(RawMethod.of(methodName, arguments, result));
	}

	/**
	 * Calls a method that this library has no class for, and that answers a list.
	 * @param <R> the type of the result
	 * @param methodName the name of the method
	 * @param arguments the arguments by their names on the wire
	 * @param result the type, as in {@code new ParameterizedTypeReference<List<Update>>()
	 * {}}
	 * @return the result
	 * @throws IllegalArgumentException if a name cannot be
	 */
	default <R> R call(String methodName, Map<String, ? extends @Nullable Object> arguments,
			ParameterizedTypeReference<R> result) {
		return execute(RawMethod.of(methodName, arguments, result));
	}

	/**
	 * Returns the defaults of requests, which may say nothing.
	 * @return what holds for requests that do not say otherwise
	 */
	default BotDefaults defaults() {
		return BotDefaults.of();
	}

	/**
	 * Prepares the download of a file.
	 * @param fileId the {@code file_id} that Telegram gave to this bot
	 * @return the download, which begins when it is told where to
	 */
	default FileDownload download(String fileId) {
		return FileDownload.of(fileSource(), fileId);
	}

	/**
	 * Prepares the download of a file.
	 * @param file a photo, document or the like, or what {@code getFile} answered
	 * @return the download, which begins when it is told where to
	 */
	default FileDownload download(StoredFile file) {
		return FileDownload.of(fileSource(), file);
	}

	/**
	 * Returns where this bot downloads files from.
	 * @return the source
	 * @throws UnsupportedOperationException if this bot has none
	 */
	default FileSource fileSource() {
		throw new UnsupportedOperationException("To download files, override fileSource() in " + getClass().getName());
	}

	/**
	 * Closes the connections of this bot, after which calls fail with a
	 * {@link io.github.telegramspring.api.error.BotClosedException BotClosedException}.
	 * In a Spring application the context does it. A client given by
	 * {@link Builder#requestFactory} stays open. The method {@code close} of the Bot API
	 * is {@link #closeInstance}.
	 */
	@Override
	default void close() {
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
		 * Sets whether the Bot API server was started with {@code --local}. Then requests
		 * may have up to 2000 MB, and files are read from its disk.
		 * @param localServer whether it was; by default it was not
		 * @return this builder
		 */
		Builder localServer(boolean localServer);

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
		 * Sets another HTTP client than the default one, or than one that was set before.
		 * It is given the real addresses, which have the token in them: what it logs is
		 * up to its own settings, and redirects should be switched off.
		 * @param requestFactory the client, which is not closed with the bot
		 * @return this builder
		 */
		Builder requestFactory(ClientHttpRequestFactory requestFactory);

		/**
		 * Builds the default HTTP client with settings of its own, such as certificates
		 * or a proxy. It stays as careful with the token as the default, provided that
		 * the {@linkplain TelegramHttpComponents customizers given} are applied.
		 * @param factory makes the client, which is closed with the bot
		 * @return this builder
		 */
		Builder httpComponents(Function<TelegramHttpComponents, HttpComponentsClientHttpRequestFactory> factory);

		/**
		 * Adds what comes around every call. Those that are added first are the
		 * outermost.
		 * @param interceptor the interceptor
		 * @return this builder
		 */
		Builder interceptor(ApiInterceptor interceptor);

		/**
		 * Sets what holds for requests that do not say otherwise.
		 * @param defaults the defaults; none by default
		 * @return this builder
		 */
		Builder defaults(BotDefaults defaults);

		/**
		 * Lets every request to Telegram be observed as {@code telegram.api}, each
		 * attempt by itself if a call is repeated.
		 * @param registry the registry; by default one that does nothing
		 * @return this builder
		 */
		Builder observationRegistry(ObservationRegistry registry);

		/**
		 * Sets how observations are named and tagged.
		 * @param convention the convention; by default a
		 * {@link io.github.telegramspring.api.observation.DefaultApiObservationConvention}
		 * @return this builder
		 */
		Builder observationConvention(ApiObservationConvention convention);

		/**
		 * Sets who makes the calls of {@link TelegramBot#executeAsync}.
		 * @param executor the executor, which is not closed with the bot
		 * @return this builder
		 */
		Builder asyncExecutor(Executor executor);

		/**
		 * Makes the bot. No call is made yet.
		 * @return the bot
		 * @throws IllegalStateException if the settings contradict each other
		 */
		TelegramBot build();

	}

}
