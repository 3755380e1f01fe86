package io.github.telegramspring.api.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import io.github.telegramspring.api.model.MessageEntity;
import io.github.telegramspring.api.model.MessageEntityType;
import io.github.telegramspring.api.model.User;

/**
 * Makes texts with hostile characters and entities, the same ones for the same seed.
 */
final class RandomTexts {

	private static final List<String> PIECES = List.of("a", "word", " ", "  ", "\n", "\n\n", "\r\n", "\r", ".", "!",
			"_", "__", "*", "**", "~", "|", "||", "`", "```", "[", "]", "(", ")", ">", "**>", "#", "+", "-", "=", "{",
			"}", "\\", "\\\\", "<", "&", "&lt;", "&amp", "\"", "'", "<b>", "</b>", "\u00e9", "e\u0301", "\u65e5\u672c",
			"\ud83d\udc4d", "\ud83d\udc4d\ud83c\udffd", "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
			"\ud83c\udde9\ud83c\uddea", "\u200c", "\u00a0", "\u202e", "/start", "@user", "#tag", "http://e.com/a_b");

	private static final List<String> URLS = List.of("http://e.com/", "https://e.com/a_b?c=d&e=(f)#g",
			"http://e.com/\\)", "tg://resolve?domain=x", "http://e.com/\"<>'`*", "http://\u00e9.com/\u65e5");

	private final Random random;

	RandomTexts(long seed) {
		this.random = new Random(seed);
	}

	int number(int bound) {
		return this.random.nextInt(bound);
	}

	String plain(int pieces) {
		StringBuilder text = new StringBuilder();
		for (int i = this.random.nextInt(pieces + 1); i > 0; i--) {
			text.append(PIECES.get(this.random.nextInt(PIECES.size())));
		}
		return text.toString();
	}

	/**
	 * Makes a text with entities of given types anywhere, but not within surrogate pairs.
	 */
	FormattedText formatted(int pieces, int entities, MessageEntityType... types) {
		String text = plain(pieces);
		List<MessageEntity> made = new ArrayList<>();
		for (int i = this.random.nextInt(entities + 1); i > 0 && !text.isEmpty(); i--) {
			int one = offset(text);
			int other = offset(text);
			made.add(entity(types[this.random.nextInt(types.length)], Math.min(one, other), Math.abs(one - other)));
		}
		return new FormattedText(text, made);
	}

	private int offset(String text) {
		int codePoints = text.codePointCount(0, text.length());
		return text.offsetByCodePoints(0, this.random.nextInt(codePoints + 1));
	}

	private MessageEntity entity(MessageEntityType type, int offset, int length) {
		MessageEntity entity = MessageEntity.of(type, offset, length);
		return switch (type) {
			case TEXT_LINK -> entity.url(URLS.get(this.random.nextInt(URLS.size())));
			case TEXT_MENTION -> entity.user(User.of(1 + this.random.nextInt(99), false, ""));
			case CUSTOM_EMOJI -> entity.customEmojiId(Integer.toString(1 + this.random.nextInt(99)));
			case PRE -> this.random.nextBoolean() ? entity : entity.language("c++");
			case DATE_TIME -> entity.unixTime(Instant.ofEpochSecond(1 + this.random.nextInt(9999)))
				.dateTimeFormat(this.random.nextBoolean() ? "wDt" : null);
			default -> entity;
		};
	}

}
