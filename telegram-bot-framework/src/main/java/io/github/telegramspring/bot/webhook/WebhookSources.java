package io.github.telegramspring.bot.webhook;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The addresses that updates may come from.
 * <p>
 * Behind a proxy, a request comes from the proxy, which notes in a header whom it had it
 * from. A client can send such a header as well, so what it says counts only as far as
 * trusted proxies vouch for it: the addresses are walked from the right, beginning with
 * the one that the connection comes from, as long as they are those of trusted proxies.
 * The first other one is the client. Should there be both {@code Forwarded} and
 * {@code X-Forwarded-For}, one of them may be the client's own: then both have to lead to
 * an address that is allowed.
 */
public final class WebhookSources {

	/**
	 * Stands for the networks that Telegram delivers updates from.
	 */
	public static final String TELEGRAM = "telegram";

	private static final List<String> TELEGRAM_NETWORKS = List.of("149.154.160.0/20", "91.108.4.0/22");

	private static final Pattern FORWARDED_FOR = Pattern.compile("(?:^|[;,])\\s*for=(\"[^\"]*\"|[^;,\"]*)",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern WITH_PORT = Pattern.compile("\\[([^\\]]+)\\](?::\\w+)?|([0-9.]+):\\w+");

	private final List<AddressRange> allowed;

	private final List<AddressRange> trustedProxies;

	private WebhookSources(List<AddressRange> allowed, List<AddressRange> trustedProxies) {
		this.allowed = allowed;
		this.trustedProxies = trustedProxies;
	}

	/**
	 * Allows addresses.
	 * @param allowed addresses and ranges of them, as in {@code 149.154.160.0/20}, or
	 * {@link #TELEGRAM}
	 * @param trustedProxies addresses and ranges of the proxies whose headers are
	 * believed
	 * @return the sources
	 * @throws IllegalArgumentException if one of them cannot be read
	 */
	public static WebhookSources of(List<String> allowed, List<String> trustedProxies) {
		Stream<String> networks = allowed.stream()
			.flatMap((range) -> range.equalsIgnoreCase(TELEGRAM) ? TELEGRAM_NETWORKS.stream() : Stream.of(range));
		return new WebhookSources(networks.map(AddressRange::of).toList(),
				trustedProxies.stream().map(AddressRange::of).toList());
	}

	/**
	 * Tells whether a request may come from where it does.
	 * @param remoteAddress the address that the connection comes from
	 * @param forwarded the values of the header {@code Forwarded}
	 * @param forwardedFor the values of the header {@code X-Forwarded-For}
	 * @return whether it may
	 */
	boolean allow(@Nullable String remoteAddress, List<String> forwarded, List<String> forwardedFor) {
		InetAddress remote = (remoteAddress != null) ? AddressRange.address(remoteAddress) : null;
		if (remote == null) {
			return false;
		}
		if (!isIn(this.trustedProxies, remote) || (forwarded.isEmpty() && forwardedFor.isEmpty())) {
			return isIn(this.allowed, remote);
		}
		return (forwarded.isEmpty() || isAllowed(client(remote, forwardedNodes(forwarded))))
				&& (forwardedFor.isEmpty() || isAllowed(client(remote, nodes(forwardedFor))));
	}

	private @Nullable InetAddress client(InetAddress remote, List<String> nodes) {
		InetAddress client = remote;
		for (int i = nodes.size() - 1; i >= 0 && client != null && isIn(this.trustedProxies, client); i--) {
			client = address(nodes.get(i));
		}
		return client;
	}

	private boolean isAllowed(@Nullable InetAddress client) {
		return client != null && isIn(this.allowed, client);
	}

	private static boolean isIn(List<AddressRange> ranges, InetAddress address) {
		return ranges.stream().anyMatch((range) -> range.contains(address));
	}

	private static List<String> nodes(List<String> headers) {
		return headers.stream().flatMap((header) -> Stream.of(header.split(",", -1))).map(String::trim).toList();
	}

	private static List<String> forwardedNodes(List<String> headers) {
		List<String> nodes = new ArrayList<>();
		for (String header : headers) {
			Matcher matcher = FORWARDED_FOR.matcher(header);
			while (matcher.find()) {
				nodes.add(matcher.group(1).replace("\"", "").trim());
			}
		}
		return nodes;
	}

	private static @Nullable InetAddress address(String node) {
		Matcher matcher = WITH_PORT.matcher(node);
		if (!matcher.matches()) {
			return AddressRange.address(node);
		}
		return AddressRange.address((matcher.group(1) != null) ? matcher.group(1) : matcher.group(2));
	}

}
