package io.github.telegramspring.api.text;

import java.util.List;

import io.github.telegramspring.api.model.MessageEntity;
import io.github.telegramspring.api.model.MessageEntityType;

/**
 * Finds links that open Telegram itself or a page on the TON network, which need no
 * domain.
 */
final class AppLinkScanner {

	/** Of {@code tonsite}, Telegram takes only the last letters into the link. */
	private static final String[] SCHEMES = { "tonsite", "ton", "tg" };

	private static final int SHORTEST = "tg://x".length();

	private final String text;

	private final List<MessageEntity> found;

	private final AddressPath path;

	AppLinkScanner(String text, List<MessageEntity> found) {
		this.text = text;
		this.found = found;
		this.path = new AddressPath(text);
	}

	void scan() {
		int from = 0;
		while (this.text.length() - from >= SHORTEST) {
			int colon = this.text.indexOf("://", from);
			if (colon < 0) {
				return;
			}
			int start = schemeStart(colon);
			int end = (start >= 0) ? end(colon + 3) : -1;
			if (end >= 0) {
				this.found.add(MessageEntity.of(MessageEntityType.URL, start, end - start));
			}
			from = Math.max(end, colon + 3);
		}
	}

	private int schemeStart(int colon) {
		for (String scheme : SCHEMES) {
			int start = colon - scheme.length();
			if (start >= 0 && this.text.regionMatches(true, start, scheme, 0, scheme.length())) {
				return Math.max(start, colon - 3);
			}
		}
		return -1;
	}

	private int end(int hostStart) {
		int end = hostStart;
		while (end < this.text.length() && isHostCharacter(this.text.charAt(end))) {
			end++;
		}
		if (end == hostStart || end - hostStart > 253) {
			return -1;
		}
		return this.path.end(end);
	}

	private static boolean isHostCharacter(char c) {
		return AsciiCharacters.isNameCharacter(c) || c == '-';
	}

}
