package io.github.telegramspring.bot.webhook;

import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import io.github.telegramspring.api.method.SetWebhook;
import io.github.telegramspring.api.model.InputFile;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.api.model.WebhookInfo;
import org.jspecify.annotations.Nullable;

/**
 * How Telegram shall deliver updates.
 *
 * @param url the address of the webhook, as Telegram sees it
 * @param secret what Telegram has to send
 * @param maxConnections how many updates Telegram may deliver at the same time: 1-100
 * @param updateTypes the kinds of updates to deliver
 * @param dropPendingUpdates whether updates that are waiting are dropped on registration
 * @param certificate the certificate of the server in PEM, if it is a self-signed one
 * @param ipAddress the address to deliver to in place of the one that name servers tell
 */
public record WebhookRegistration(URI url, WebhookSecret secret, int maxConnections, Set<UpdateType> updateTypes,
		boolean dropPendingUpdates, @Nullable InputFile certificate, @Nullable String ipAddress) {

	private static final Set<UpdateType> NOT_BY_DEFAULT = EnumSet.of(UpdateType.CHAT_MEMBER,
			UpdateType.MESSAGE_REACTION, UpdateType.MESSAGE_REACTION_COUNT, UpdateType.UNKNOWN);

	/**
	 * Checks the limits of the Bot API.
	 */
	public WebhookRegistration {
		if (maxConnections < 1 || maxConnections > 100) {
			throw new IllegalArgumentException(
					"Telegram opens 1 to 100 connections to a webhook, but " + maxConnections + " were asked for");
		}
		updateTypes = Set.copyOf(updateTypes);
	}

	/**
	 * Describes the delivery to a server whose certificate everybody trusts, at the
	 * address that name servers tell.
	 * @param url the address of the webhook, as Telegram sees it
	 * @param secret what Telegram has to send
	 * @param maxConnections how many updates Telegram may deliver at the same time: 1-100
	 * @param updateTypes the kinds of updates to deliver
	 * @param dropPendingUpdates whether updates that are waiting are dropped on
	 * registration
	 */
	public WebhookRegistration(URI url, WebhookSecret secret, int maxConnections, Set<UpdateType> updateTypes,
			boolean dropPendingUpdates) {
		this(url, secret, maxConnections, updateTypes, dropPendingUpdates, null, null);
	}

	/**
	 * Returns a copy for a server with a self-signed certificate.
	 * @param certificate the certificate in PEM, or {@code null} for none
	 * @return the copy
	 */
	public WebhookRegistration certificate(@Nullable InputFile certificate) {
		return new WebhookRegistration(this.url, this.secret, this.maxConnections, this.updateTypes,
				this.dropPendingUpdates, certificate, this.ipAddress);
	}

	/**
	 * Returns a copy for a server at a fixed address.
	 * @param ipAddress the IPv4 address, or {@code null} to let name servers tell
	 * @return the copy
	 */
	public WebhookRegistration ipAddress(@Nullable String ipAddress) {
		return new WebhookRegistration(this.url, this.secret, this.maxConnections, this.updateTypes,
				this.dropPendingUpdates, this.certificate, ipAddress);
	}

	/**
	 * Tells whether Telegram delivers updates in this way already. The secret cannot be
	 * asked for, nor the certificate; that they are other ones shows when deliveries fail
	 * for it.
	 * @param info the answer to {@code getWebhookInfo}
	 * @return whether nothing has to be changed
	 */
	public boolean matches(WebhookInfo info) {
		Integer connections = info.maxConnections();
		return info.url().equals(this.url.toString()) && info.hasCustomCertificate() == (this.certificate != null)
				&& (connections != null && connections == this.maxConnections)
				&& (this.ipAddress == null || this.ipAddress.equals(info.ipAddress()))
				&& registeredTypes(info.allowedUpdates()).equals(effectiveTypes()) && !isRefused(info)
				&& !this.dropPendingUpdates;
	}

	private Set<UpdateType> effectiveTypes() {
		return this.updateTypes.isEmpty() ? registeredTypes(null) : this.updateTypes;
	}

	private static Set<UpdateType> registeredTypes(@Nullable List<UpdateType> types) {
		return (types != null) ? Set.copyOf(types) : EnumSet.complementOf(EnumSet.copyOf(NOT_BY_DEFAULT));
	}

	private boolean isRefused(WebhookInfo info) {
		String error = info.lastErrorMessage();
		return error != null && (error.contains("401") || (this.certificate != null && error.contains("SSL error")));
	}

	/**
	 * Makes the request that registers the webhook in this way.
	 * @return the request
	 */
	public SetWebhook toRequest() {
		return SetWebhook.of(this.url.toString())
			.secretToken(this.secret.value())
			.maxConnections(this.maxConnections)
			.allowedUpdates(List.copyOf(this.updateTypes))
			.dropPendingUpdates(this.dropPendingUpdates ? true : null)
			.certificate(this.certificate)
			.ipAddress(this.ipAddress);
	}

}
