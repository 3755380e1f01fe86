package io.github.telegramspring.emulator.webhook;

/**
 * What a call of {@code setWebhook} or {@code deleteWebhook} asks for.
 *
 * @param url the address, empty to have no webhook
 * @param secret the secret token, or an empty text
 * @param maxConnections how many updates may be under way at a time
 * @param ipAddress the IP address to use, or an empty text
 * @param dropsPending whether to forget all updates that wait
 * @param allowedUpdates the JSON array of the kinds of updates wanted, or an empty text
 * @param certificate the only certificate to trust, in PEM form, or an empty text
 */
public record WebhookRequest(String url, String secret, int maxConnections, String ipAddress, boolean dropsPending,
		String allowedUpdates, String certificate) {

	/**
	 * Asks to have no webhook.
	 * @param dropsPending whether to forget all updates that wait
	 * @return the request
	 */
	public static WebhookRequest delete(boolean dropsPending) {
		return new WebhookRequest("", "", 0, "", dropsPending, "", "");
	}

	boolean isSameWebhook(WebhookRequest other) {
		return this.certificate.isEmpty() && other.certificate.isEmpty() && this.url.equals(other.url)
				&& this.secret.equals(other.secret) && this.maxConnections == other.maxConnections
				&& this.ipAddress.equals(other.ipAddress);
	}

	@Override
	public String toString() {
		return "webhook " + this.url;
	}

}
