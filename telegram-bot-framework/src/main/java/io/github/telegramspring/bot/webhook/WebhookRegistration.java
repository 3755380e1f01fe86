package io.github.telegramspring.bot.webhook;

import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import io.github.telegramspring.api.method.SetWebhook;
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
 */
public record WebhookRegistration(URI url, WebhookSecret secret, int maxConnections, Set<UpdateType> updateTypes,
		boolean dropPendingUpdates) {

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
	 * Tells whether Telegram delivers updates in this way already. The secret cannot be
	 * asked for; that it is another one shows when updates are refused.
	 * @param info the answer to {@code getWebhookInfo}
	 * @return whether nothing has to be changed
	 */
	public boolean matches(WebhookInfo info) {
		Integer connections = info.maxConnections();
		return info.url().equals(this.url.toString()) && !info.hasCustomCertificate()
				&& (connections != null && connections == this.maxConnections)
				&& registeredTypes(info.allowedUpdates()).equals(effectiveTypes()) && !isRefused(info)
				&& !this.dropPendingUpdates;
	}

	private Set<UpdateType> effectiveTypes() {
		return this.updateTypes.isEmpty() ? registeredTypes(null) : this.updateTypes;
	}

	private static Set<UpdateType> registeredTypes(@Nullable List<UpdateType> types) {
		return (types != null) ? Set.copyOf(types) : EnumSet.complementOf(EnumSet.copyOf(NOT_BY_DEFAULT));
	}

	private static boolean isRefused(WebhookInfo info) {
		return info.lastErrorMessage() != null && info.lastErrorMessage().contains("401");
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
			.dropPendingUpdates(this.dropPendingUpdates ? true : null);
	}

}
