package io.github.telegramspring.boot.autoconfigure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.io.Resource;
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

	/**
	 * IPv4 address to deliver updates to in place of the one that name servers tell.
	 */
	private @Nullable String ipAddress;

	/**
	 * Certificate of the server in PEM, to be uploaded when the webhook is registered.
	 * Needed only if it is a self-signed one.
	 */
	private @Nullable Resource certificate;

	/**
	 * Name of the SSL bundle of the server, whose certificate is uploaded when the
	 * webhook is registered. Needed only if it is a self-signed one.
	 */
	private @Nullable String sslBundle;

	/**
	 * Time to go on trying to register the webhook when Telegram cannot be reached. Zero
	 * to try once.
	 */
	private Duration registrationTimeout = Duration.ofMinutes(1);

	/**
	 * Whether to remove the webhook when the application stops.
	 */
	private boolean deleteOnShutdown;

	/**
	 * Comma-separated list of the IP addresses and ranges in CIDR notation that updates
	 * are taken from; "telegram" stands for the networks of Telegram. Any address if
	 * empty.
	 */
	private List<String> ipAllowlist = new ArrayList<>();

	/**
	 * Comma-separated list of the IP addresses and ranges in CIDR notation of proxies
	 * whose X-Forwarded-For and Forwarded headers are believed by the allow-list.
	 */
	private List<String> trustedProxies = new ArrayList<>();

	/**
	 * Whether the last method that a handler returns rides in the answer to the delivery.
	 * That saves a call, but neither its result nor an error is known.
	 */
	private boolean replyInResponse;

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

	public @Nullable String getIpAddress() {
		return this.ipAddress;
	}

	public void setIpAddress(@Nullable String ipAddress) {
		this.ipAddress = ipAddress;
	}

	public @Nullable Resource getCertificate() {
		return this.certificate;
	}

	public void setCertificate(@Nullable Resource certificate) {
		this.certificate = certificate;
	}

	public @Nullable String getSslBundle() {
		return this.sslBundle;
	}

	public void setSslBundle(@Nullable String sslBundle) {
		this.sslBundle = sslBundle;
	}

	public Duration getRegistrationTimeout() {
		return this.registrationTimeout;
	}

	public void setRegistrationTimeout(Duration registrationTimeout) {
		this.registrationTimeout = registrationTimeout;
	}

	public boolean isDeleteOnShutdown() {
		return this.deleteOnShutdown;
	}

	public void setDeleteOnShutdown(boolean deleteOnShutdown) {
		this.deleteOnShutdown = deleteOnShutdown;
	}

	public List<String> getIpAllowlist() {
		return this.ipAllowlist;
	}

	public void setIpAllowlist(List<String> ipAllowlist) {
		this.ipAllowlist = ipAllowlist;
	}

	public List<String> getTrustedProxies() {
		return this.trustedProxies;
	}

	public void setTrustedProxies(List<String> trustedProxies) {
		this.trustedProxies = trustedProxies;
	}

	public boolean isReplyInResponse() {
		return this.replyInResponse;
	}

	public void setReplyInResponse(boolean replyInResponse) {
		this.replyInResponse = replyInResponse;
	}

}
