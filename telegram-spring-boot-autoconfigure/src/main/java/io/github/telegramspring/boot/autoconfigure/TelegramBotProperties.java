package io.github.telegramspring.boot.autoconfigure;

import java.time.Duration;
import java.util.Set;

import io.github.telegramspring.api.model.UpdateType;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who the bot is, where its Telegram is, and how updates come in.
 */
@ConfigurationProperties("telegram.bot")
public class TelegramBotProperties {

	/**
	 * Token of the bot, as given by @BotFather.
	 */
	private @Nullable String token;

	/**
	 * Address of the Bot API server. Telegram's own server by default.
	 */
	private @Nullable String baseUrl;

	/**
	 * Address of the server to download files from. The Bot API server by default.
	 */
	private @Nullable String fileBaseUrl;

	/**
	 * Whether the bot lives in the test environment of Telegram, which has users and bots
	 * of its own.
	 */
	private boolean testEnvironment;

	/**
	 * Whether the Bot API server is one of your own that was started with '--local', so
	 * that files are read from its disk and uploads may have up to 2000 MB.
	 */
	private boolean localServer;

	private final Client client = new Client();

	private final Updates updates = new Updates();

	public @Nullable String getToken() {
		return this.token;
	}

	public void setToken(@Nullable String token) {
		this.token = token;
	}

	public @Nullable String getBaseUrl() {
		return this.baseUrl;
	}

	public void setBaseUrl(@Nullable String baseUrl) {
		this.baseUrl = baseUrl;
	}

	public @Nullable String getFileBaseUrl() {
		return this.fileBaseUrl;
	}

	public void setFileBaseUrl(@Nullable String fileBaseUrl) {
		this.fileBaseUrl = fileBaseUrl;
	}

	public boolean isTestEnvironment() {
		return this.testEnvironment;
	}

	public void setTestEnvironment(boolean testEnvironment) {
		this.testEnvironment = testEnvironment;
	}

	public boolean isLocalServer() {
		return this.localServer;
	}

	public void setLocalServer(boolean localServer) {
		this.localServer = localServer;
	}

	public Client getClient() {
		return this.client;
	}

	public Updates getUpdates() {
		return this.updates;
	}

	/**
	 * How the bot calls Telegram. What is not set here is taken from
	 * {@code spring.http.clients}.
	 */
	public static class Client {

		/**
		 * Time to wait for a connection. Taken from 'spring.http.clients.connect-timeout'
		 * if not set, else 5 seconds.
		 */
		private @Nullable Duration connectTimeout;

		/**
		 * Time to wait for an answer. Taken from 'spring.http.clients.read-timeout' if
		 * not set, else 60 seconds. Polling always waits longer than its own timeout.
		 */
		private @Nullable Duration readTimeout;

		private final Ssl ssl = new Ssl();

		public @Nullable Duration getConnectTimeout() {
			return this.connectTimeout;
		}

		public void setConnectTimeout(@Nullable Duration connectTimeout) {
			this.connectTimeout = connectTimeout;
		}

		public @Nullable Duration getReadTimeout() {
			return this.readTimeout;
		}

		public void setReadTimeout(@Nullable Duration readTimeout) {
			this.readTimeout = readTimeout;
		}

		public Ssl getSsl() {
			return this.ssl;
		}

	}

	/**
	 * Which certificates calls use and trust.
	 */
	public static class Ssl {

		/**
		 * SSL bundle for calls of the Bot API server.
		 */
		private @Nullable String bundle;

		public @Nullable String getBundle() {
			return this.bundle;
		}

		public void setBundle(@Nullable String bundle) {
			this.bundle = bundle;
		}

	}

	/**
	 * Which updates come in, and how.
	 */
	public static class Updates {

		/**
		 * How updates come in.
		 */
		private UpdatesMode mode = UpdatesMode.AUTO;

		/**
		 * Comma-separated list of the kinds of updates to ask for. Those that there are
		 * handlers for, if not set.
		 */
		private @Nullable Set<UpdateType> allowed;

		/**
		 * Whether updates that wait at Telegram are dropped each time the application
		 * starts.
		 */
		private boolean dropPending;

		public UpdatesMode getMode() {
			return this.mode;
		}

		public void setMode(UpdatesMode mode) {
			this.mode = mode;
		}

		public @Nullable Set<UpdateType> getAllowed() {
			return this.allowed;
		}

		public void setAllowed(@Nullable Set<UpdateType> allowed) {
			this.allowed = allowed;
		}

		public boolean isDropPending() {
			return this.dropPending;
		}

		public void setDropPending(boolean dropPending) {
			this.dropPending = dropPending;
		}

	}

}
