package io.github.telegramspring.emulator.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Set;

import io.github.telegramspring.emulator.wire.RefusalException;

/**
 * Where a webhook may be: anywhere, as on a server that runs with {@code --local}, or at
 * a public HTTPS address, as with api.telegram.org (telegram-server.md §4.6).
 *
 * @param isLocal whether the rules of {@code --local} hold
 */
public record WebhookRules(boolean isLocal) {

	private static final Set<Integer> PORTS = Set.of(80, 88, 443, 8443);

	/**
	 * Returns how many connections a webhook gets that does not say.
	 * @return the default of {@code max_connections}
	 */
	public int defaultConnections() {
		return this.isLocal ? 100 : 40;
	}

	/**
	 * Returns how many connections a webhook can ask for.
	 * @return the greatest {@code max_connections}
	 */
	public int maxConnections() {
		return this.isLocal ? 100_000 : 100;
	}

	/**
	 * Checks an address, and finds out its IP address.
	 * @param url the address
	 * @param ipAddress the IP address to use instead of the one that the name stands for,
	 * or an empty text
	 * @return the IP address
	 * @throws RefusalException if the address is not allowed or unknown
	 */
	InetAddress resolve(WebhookUrl url, String ipAddress) {
		if (!this.isLocal && !url.isSecure()) {
			throw bad("An HTTPS URL must be provided for webhook");
		}
		if (!this.isLocal && !PORTS.contains(url.port())) {
			throw bad("Webhook can be set up only on ports 80, 88, 443 or 8443");
		}
		InetAddress address = find(ipAddress.isEmpty() ? url.host() : literal(ipAddress));
		if (!this.isLocal && !(address instanceof Inet4Address)) {
			throw bad("IPv6-only addresses are not allowed");
		}
		if (!this.isLocal && isReserved(address)) {
			throw bad("IP address " + address.getHostAddress() + " is reserved");
		}
		return address;
	}

	private static RefusalException bad(String reason) {
		return RefusalException.badRequest("bad webhook: " + reason);
	}

	private static String literal(String ipAddress) {
		if (!ipAddress.matches("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F.]*:[0-9a-fA-F:.]*")) {
			throw bad("Invalid IP address specified");
		}
		return ipAddress;
	}

	private static InetAddress find(String host) {
		try {
			InetAddress[] addresses = InetAddress.getAllByName(host);
			return Arrays.stream(addresses).filter(Inet4Address.class::isInstance).findFirst().orElse(addresses[0]);
		}
		catch (UnknownHostException ex) {
			throw bad("Failed to resolve host: Name or service not known");
		}
	}

	private static boolean isReserved(InetAddress address) {
		int first = address.getAddress()[0] & 0xff;
		int second = address.getAddress()[1] & 0xff;
		return address.isLoopbackAddress() || address.isAnyLocalAddress() || address.isSiteLocalAddress()
				|| address.isLinkLocalAddress() || first == 0 || first >= 224
				|| (first == 100 && second >= 64 && second < 128) || (first == 198 && (second == 18 || second == 19));
	}

}
