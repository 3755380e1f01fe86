package io.github.telegramspring.api.text;

import java.util.List;

import io.github.telegramspring.api.model.MessageEntity;
import io.github.telegramspring.api.model.MessageEntityType;

/**
 * Finds web and e-mail addresses: from each dot it looks to both sides for a host, then
 * for a user and a scheme before it, and for a port and a path behind.
 */
final class AddressScanner {

	private final String text;

	private final List<MessageEntity> found;

	private final AddressPath path;

	private int lastAt = -1;

	/** Nothing before this belongs to the address that is looked for. */
	private int begin;

	AddressScanner(String text, List<MessageEntity> found) {
		this.text = text;
		this.found = found;
		this.path = new AddressPath(text);
	}

	void scan() {
		int dot = this.text.indexOf('.');
		while (dot >= 0 && dot + 1 < this.text.length()) {
			this.begin = scan(dot);
			while (this.begin < this.text.length() && this.text.charAt(this.begin) == '.') {
				this.begin++;
			}
			dot = this.text.indexOf('.', this.begin);
		}
	}

	/**
	 * Looks for an address around a dot.
	 * @return from where to look on
	 */
	private int scan(int dot) {
		int hostsEnd = hostsEnd(dot);
		int portEnd = portEnd(hostsEnd);
		int pathEnd = this.path.end(portEnd);
		boolean afterUser = this.lastAt > dot;
		int start = afterUser ? userStart(dot) : hostStart(dot);
		start = schemeStart(afterUser ? start : withUser(start));
		if (start < 0) {
			return (pathEnd > portEnd) ? pathEnd : this.text.lastIndexOf('.', hostsEnd - 1) + 1;
		}
		int end = pathEnd;
		while (end > dot + 1 && this.text.charAt(end - 1) == '.') {
			end--;
		}
		if (end > dot + 1) {
			addAddress(start, end);
		}
		return end;
	}

	/**
	 * Returns the end of the host that the dot is in; if the dot is in what precedes an
	 * {@code @}, of the host behind that.
	 */
	private int hostsEnd(int dot) {
		int end = dot;
		while (end < this.text.length()) {
			int c = this.text.codePointAt(end);
			if (c == '@') {
				this.lastAt = end;
			}
			else if (!UnicodeCharacters.isHostCharacter(c)) {
				break;
			}
			end += Character.charCount(c);
		}
		return end;
	}

	private int hostStart(int end) {
		int start = end;
		while (start > this.begin && UnicodeCharacters.isHostCharacter(this.text.codePointBefore(start))) {
			start -= Character.charCount(this.text.codePointBefore(start));
		}
		return start;
	}

	private int userStart(int end) {
		int start = end;
		while (start > this.begin && UnicodeCharacters.isUserCharacter(this.text.codePointBefore(start))) {
			start -= Character.charCount(this.text.codePointBefore(start));
		}
		return start;
	}

	private int portEnd(int hostEnd) {
		if (hostEnd >= this.text.length() || this.text.charAt(hostEnd) != ':') {
			return hostEnd;
		}
		int digits = hostEnd + 1;
		while (digits < this.text.length() && this.text.charAt(digits) == '0') {
			digits++;
		}
		int end = digits;
		while (end < this.text.length() && AsciiCharacters.isDigit(this.text.charAt(end))) {
			end++;
		}
		boolean valid = end > digits && end - digits <= 5 && Integer.parseInt(this.text, digits, end, 10) <= 65535;
		return valid ? end : hostEnd;
	}

	/**
	 * Returns the start of the user before a host, {@code -1} if there is an {@code @}
	 * without one.
	 */
	private int withUser(int hostStart) {
		if (hostStart == this.begin || this.text.charAt(hostStart - 1) != '@') {
			return hostStart;
		}
		int start = userStart(hostStart - 1);
		return (start < hostStart - 1) ? start : -1;
	}

	/**
	 * Returns the start of the address with its scheme, {@code -1} if what stands before
	 * makes it none.
	 */
	private int schemeStart(int start) {
		if (start < 0) {
			return -1;
		}
		if (start == this.begin) {
			return start;
		}
		if (start - this.begin >= 6 && this.text.startsWith("://", start - 3)) {
			return knownSchemeStart(start - 3);
		}
		int before = this.text.codePointBefore(start);
		boolean bad = before == '/' || before == '#' || before == '@' || UnicodeCharacters.isWordCharacter(before);
		return bad ? -1 : start;
	}

	private int knownSchemeStart(int colon) {
		int start = colon;
		while (start > this.begin && isSchemeCharacter(this.text.charAt(start - 1))) {
			start--;
		}
		String scheme = AsciiCharacters.toLowerCase(this.text.substring(start, colon));
		if (scheme.endsWith("http") && !scheme.equals("shttp")) {
			return colon - 4;
		}
		if (scheme.endsWith("https") && !scheme.equals("shttps")) {
			return colon - 5;
		}
		if (scheme.endsWith("tonsite")) {
			return colon - 7;
		}
		if (scheme.endsWith("ftp") && !scheme.equals("sftp") && !scheme.equals("tftp")) {
			return colon - 3;
		}
		return -1;
	}

	private static boolean isSchemeCharacter(char c) {
		return (c < 0x80) ? AsciiCharacters.isLetterOrDigit(c) || c == '+' || c == '-' : !Character.isSpaceChar(c);
	}

	private void addAddress(int start, int end) {
		String address = this.text.substring(start, end);
		if (address.startsWith("mailto:") && EmailAddress.matches(address.substring(7))) {
			add(MessageEntityType.EMAIL, start + 7, end);
		}
		else if (EmailAddress.matches(address)) {
			add(MessageEntityType.EMAIL, start, end);
		}
		else {
			int length = UrlCheck.validLength(address);
			if (length > 0) {
				add(MessageEntityType.URL, start, start + length);
			}
		}
	}

	private void add(MessageEntityType type, int start, int end) {
		this.found.add(MessageEntity.of(type, start, end - start));
	}

}
