package io.github.telegramspring.bot.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A range of IP addresses, such as {@code 149.154.160.0/20}.
 *
 * @param network an address of the range
 * @param prefixLength how many of its first bits all addresses of the range share
 */
record AddressRange(InetAddress network, int prefixLength) {

	private static final Pattern IPV4 = Pattern.compile("(\\d{1,3}\\.){3}\\d{1,3}");

	private static final Pattern IPV6 = Pattern.compile("(?=.*:)[0-9A-Fa-f:.]+");

	/**
	 * Reads a range in CIDR notation, or a single address.
	 * @throws IllegalArgumentException if it is neither
	 */
	static AddressRange of(String text) {
		String[] parts = text.trim().split("/", 2);
		InetAddress network = address(parts[0]);
		int length = (network != null) ? 8 * network.getAddress().length : 0;
		int prefixLength = (parts.length == 1) ? length : number(parts[1]);
		if (network == null || prefixLength < 0 || prefixLength > length) {
			throw new IllegalArgumentException("'" + text + "' is neither an IP address nor a range of them, such as "
					+ "149.154.160.0/20 or 2001:db8::/32");
		}
		return new AddressRange(network, prefixLength);
	}

	private static int number(String text) {
		return text.matches("\\d{1,3}") ? Integer.parseInt(text) : -1;
	}

	/**
	 * Reads an address without ever asking a name server. One of IPv4 that is embedded in
	 * IPv6 is taken for what it is.
	 * @return the address, or {@code null} if the text is none
	 */
	static @Nullable InetAddress address(String text) {
		int zone = text.indexOf('%');
		String literal = (zone > 0) ? text.substring(0, zone) : text;
		if (!IPV4.matcher(literal).matches() && !IPV6.matcher(literal).matches()) {
			return null;
		}
		try {
			return InetAddress.getByName(literal);
		}
		catch (UnknownHostException ex) {
			return null;
		}
	}

	boolean contains(InetAddress address) {
		byte[] expected = this.network.getAddress();
		byte[] actual = address.getAddress();
		if (expected.length != actual.length) {
			return false;
		}
		int wholeBytes = this.prefixLength / 8;
		for (int i = 0; i < wholeBytes; i++) {
			if (expected[i] != actual[i]) {
				return false;
			}
		}
		int mask = 0xFF00 >> this.prefixLength % 8 & 0xFF;
		return mask == 0 || (expected[wholeBytes] & mask) == (actual[wholeBytes] & mask);
	}

}
