package io.github.telegramspring.api.text;

/**
 * Decides how much of what looks like a web address is one: the host must be plausible,
 * and brackets and punctuation of the sentence are left out of the path.
 */
final class UrlCheck {

	private static final String[] SCHEMES = { "http://", "https://", "ftp://", "tonsite://" };

	private UrlCheck() {
	}

	/**
	 * Returns how many characters from the start on are an address, 0 if it is none.
	 */
	static int validLength(String address) {
		int hostStart = 0;
		boolean schemed = false;
		for (String scheme : SCHEMES) {
			if (address.regionMatches(true, 0, scheme, 0, scheme.length())) {
				hostStart = scheme.length();
				schemed = true;
			}
		}
		int hostEnd = hostStart;
		while (hostEnd < address.length() && "/?#".indexOf(address.charAt(hostEnd)) < 0) {
			hostEnd++;
		}
		int pathEnd = AddressPath.withoutSentenceMarks(address, hostEnd, balancedEnd(address, hostEnd));
		String host = address.substring(hostStart, hostEnd);
		host = host.substring(host.indexOf('@') + 1);
		int colon = host.lastIndexOf(':');
		if (colon >= 0) {
			host = host.substring(0, colon);
		}
		// A look-alike of telegram.org that Telegram does not want to be tapped.
		boolean blocked = host.equalsIgnoreCase("teiegram.org");
		return (!blocked && isHost(host, schemed)) ? pathEnd : 0;
	}

	private static int balancedEnd(String text, int start) {
		int round = 0;
		int square = 0;
		int curly = 0;
		for (int i = start; i < text.length(); i++) {
			switch (text.charAt(i)) {
				case '(' -> round++;
				case '[' -> square++;
				case '{' -> curly++;
				case ')' -> round--;
				case ']' -> square--;
				case '}' -> curly--;
				default -> {
				}
			}
			if (round < 0 || square < 0 || curly < 0) {
				return i;
			}
		}
		return text.length();
	}

	private static boolean isHost(String host, boolean schemed) {
		String[] parts = host.split("\\.", -1);
		if (parts.length < 2) {
			return false;
		}
		boolean digitsOnly = true;
		for (String part : parts) {
			if (part.isEmpty() || part.length() >= 64 || part.endsWith("-")) {
				return false;
			}
			digitsOnly = digitsOnly && AsciiCharacters.areDigits(part, 0, part.length());
		}
		if (digitsOnly) {
			return isIpv4(parts);
		}
		return isTopLevelDomain(parts[parts.length - 1], schemed) && parts[parts.length - 2].indexOf('_') < 0;
	}

	private static boolean isIpv4(String[] parts) {
		if (parts.length != 4) {
			return false;
		}
		for (String part : parts) {
			if (part.length() > 3 || (part.length() > 1 && part.charAt(0) == '0') || Integer.parseInt(part) > 255) {
				return false;
			}
		}
		return true;
	}

	private static boolean isTopLevelDomain(String name, boolean schemed) {
		if (name.codePointCount(0, name.length()) < 2) {
			return false;
		}
		if (name.startsWith("xn--")) {
			return name.length() > 5 && name.chars().skip(4).allMatch(AsciiCharacters::isLetterOrDigit);
		}
		if (schemed) {
			return name.indexOf('_') < 0 && name.indexOf('-') < 0;
		}
		return TopLevelDomains.contains(name);
	}

}
