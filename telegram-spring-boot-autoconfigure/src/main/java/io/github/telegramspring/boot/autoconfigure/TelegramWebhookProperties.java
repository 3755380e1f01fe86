package io.github.telegramspring.boot.autoconfigure;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * Where Telegram delivers updates to.
 */
@ConfigurationProperties("telegram.bot.webhook")
public class TelegramWebhookProperties {

	/**
	 * Public HTTPS address of the application. The context path and the path of the
	 * webhook are appended if it has no path; it is used as it is otherwise.
	 */
	private @Nullable String url;

	/**
	 * Path of the endpoint, below the context path.
	 */
	private String path = "/telegram/webhook";

	/**
	 * Secret that Telegram sends with every update: 1-256 characters, letters, digits,
	 * underscores and hyphens. Derived from the token of the bot if not set.
	 */
	private @Nullable String secretToken;

	/**
	 * Number of updates that Telegram delivers at the same time, 1-100.
	 */
	private int maxConnections = 100;

	/**
	 * Size of the largest update that is read.
	 */
	private DataSize maxBodySize = DataSize.ofMegabytes(1);

	/**
	 * Time after which Telegram is asked to deliver an update again while its handling
	 * goes on. Telegram waits 60 seconds.
	 */
	private Duration responseTimeout = Duration.ofSeconds(50);

	public @Nullable String getUrl() {
		return this.url;
	}

	public void setUrl(@Nullable String url) {
		this.url = url;
	}

	public String getPath() {
		return this.path;
	}

	public void setPath(String path) {
		this.path = path;
	}

	public @Nullable String getSecretToken() {
		return this.secretToken;
	}

	public void setSecretToken(@Nullable String secretToken) {
		this.secretToken = secretToken;
	}

	public int getMaxConnections() {
		return this.maxConnections;
	}

	public void setMaxConnections(int maxConnections) {
		this.maxConnections = maxConnections;
	}

	public DataSize getMaxBodySize() {
		return this.maxBodySize;
	}

	public void setMaxBodySize(DataSize maxBodySize) {
		this.maxBodySize = maxBodySize;
	}

	public Duration getResponseTimeout() {
		return this.responseTimeout;
	}

	public void setResponseTimeout(Duration responseTimeout) {
		this.responseTimeout = responseTimeout;
	}

}
