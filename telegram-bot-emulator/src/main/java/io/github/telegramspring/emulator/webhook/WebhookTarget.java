package io.github.telegramspring.emulator.webhook;

import java.net.InetAddress;

import javax.net.ssl.SSLSocketFactory;

/**
 * Where deliveries go.
 *
 * @param url the address
 * @param address the IP address to connect to
 * @param secret what the header {@code X-Telegram-Bot-Api-Secret-Token} says, or an empty
 * text for no such header
 * @param sockets opens connections by TLS
 */
record WebhookTarget(WebhookUrl url, InetAddress address, String secret, SSLSocketFactory sockets) {

	@Override
	public String toString() {
		return this.url.hostHeader() + this.url.target();
	}

}
