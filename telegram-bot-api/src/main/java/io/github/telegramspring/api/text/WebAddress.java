package io.github.telegramspring.api.text;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Brings the address of a link into the form that Telegram gives it: with a scheme, the
 * host in lower case, and at least a slash as its path.
 */
final class WebAddress {

	private static final String[] APP_SCHEMES = { "tg:", "ton:", "tonsite:" };

	private static final String[] WEB_SCHEMES = { "http://", "https://" };

	private static final String FORBIDDEN = "\"#%/<>?@[\\]^`{|}";

	private WebAddress() {
	}

	/**
	 * Returns the address as Telegram shows it, or {@code null} for one that is not
	 * valid, whose link Telegram drops without an error.
	 */
	static @Nullable String normalize(String address) {
		for (String scheme : APP_SCHEMES) {
			if (address.regionMatches(true, 0, scheme, 0, scheme.length())) {
				int start = scheme.length();
				return app(scheme, address.substring(address.startsWith("//", start) ? start + 2 : start));
			}
		}
		for (String scheme : WEB_SCHEMES) {
			if (address.regionMatches(true, 0, scheme, 0, scheme.length())) {
				return web(scheme, address.substring(scheme.length()));
			}
		}
		return web("http://", address);
	}

	private static @Nullable String app(String scheme, String rest) {
		int end = endOfAuthority(rest);
		String host = AsciiCharacters.toLowerCase(rest.substring(0, end));
		boolean dots = scheme.equals("tonsite:");
		if (host.isEmpty() || host.equals(".") || !host.chars()
			.allMatch((c) -> AsciiCharacters.isNameCharacter(c) || c == '-' || (dots && c == '.'))) {
			return null;
		}
		String path = path(rest.substring(end));
		return scheme + "//" + host + (path.startsWith("/?") ? path.substring(1) : path);
	}

	private static @Nullable String web(String scheme, String rest) {
		// Links in links may repeat a long text often, so what can be no host goes first.
		if (rest.indexOf('.') < 0 && rest.indexOf('[') < 0) {
			return null;
		}
		int end = endOfAuthority(rest);
		String authority = rest.substring(0, end);
		int at = authority.lastIndexOf('@');
		String user = (at > 0) ? authority.substring(0, at + 1) : "";
		String host = authority.substring(at + 1);
		int bracket = host.startsWith("[") ? host.indexOf(']') : -1;
		int colon = host.indexOf(':', bracket + 1);
		String port = "";
		if (colon >= 0) {
			int number = port(host.substring(colon + 1));
			if (number <= 0) {
				return null;
			}
			port = ":" + number;
			host = host.substring(0, colon);
		}
		boolean valid = (bracket > 0) ? isIpv6(host) : isName(host) && isWritable(user, Math.max(at, 0));
		if (!valid) {
			return null;
		}
		return scheme + user + AsciiCharacters.toLowerCase(host) + port + path(rest.substring(end));
	}

	private static boolean isName(String host) {
		return host.indexOf('.') >= 0 && !host.equals(".") && isWritable(host, host.length());
	}

	private static boolean isIpv6(String host) {
		if (!host.endsWith("]") || host.indexOf(':') < 0 || host.indexOf('%') >= 0) {
			return false;
		}
		try {
			// In brackets this is never taken for a name to look up.
			InetAddress.getByName(host);
			return true;
		}
		catch (UnknownHostException ex) {
			return false;
		}
	}

	private static int port(String digits) {
		if (digits.isEmpty() || !AsciiCharacters.areDigits(digits, 0, digits.length())) {
			return -1;
		}
		int start = 0;
		while (start < digits.length() - 1 && digits.charAt(start) == '0') {
			start++;
		}
		int number = (digits.length() - start <= 5) ? Integer.parseInt(digits, start, digits.length(), 10) : -1;
		return (number <= 65535) ? number : -1;
	}

	private static boolean isWritable(String text, int end) {
		for (int i = 0; i < end; i++) {
			char c = text.charAt(i);
			boolean escape = c == '%' && i + 2 < end && AsciiCharacters.isHexDigit(text.charAt(i + 1))
					&& AsciiCharacters.isHexDigit(text.charAt(i + 2));
			if (!escape && (c <= ' ' || c == 0x7f || FORBIDDEN.indexOf(c) >= 0)) {
				return false;
			}
		}
		return true;
	}

	private static int endOfAuthority(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '/' || c == '?' || c == '#') {
				return i;
			}
		}
		return text.length();
	}

	private static String path(String text) {
		int end = text.length();
		while (end > 0 && AsciiCharacters.isSpace(text.charAt(end - 1))) {
			end--;
		}
		StringBuilder path = new StringBuilder(end + 1);
		if (end == 0 || text.charAt(0) != '/') {
			path.append('/');
		}
		for (int i = 0; i < end; i++) {
			char c = text.charAt(i);
			if (c <= ' ') {
				path.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
			}
			else {
				path.append(c);
			}
		}
		return path.toString();
	}

}
