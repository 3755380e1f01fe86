package io.github.telegramspring.api.text;

import java.util.Comparator;

import io.github.telegramspring.api.model.MessageEntity;
import io.github.telegramspring.api.model.MessageEntityType;

/**
 * Puts entities in the order in which Telegram lists them: by offset, then the longer
 * first, then by kind.
 */
final class EntityOrder {

	static final Comparator<MessageEntity> COMPARATOR = EntityOrder::compare;

	private EntityOrder() {
	}

	private static int compare(MessageEntity one, MessageEntity other) {
		if (one.offset() != other.offset()) {
			return Integer.compare(one.offset(), other.offset());
		}
		if (one.length() != other.length()) {
			return Integer.compare(other.length(), one.length());
		}
		return Integer.compare(rank(one), rank(other));
	}

	static int end(MessageEntity entity) {
		return entity.offset() + entity.length();
	}

	static boolean isQuote(MessageEntity entity) {
		return entity.type() == MessageEntityType.BLOCKQUOTE
				|| entity.type() == MessageEntityType.EXPANDABLE_BLOCKQUOTE;
	}

	static boolean isCode(MessageEntity entity) {
		return entity.type() == MessageEntityType.CODE || entity.type() == MessageEntityType.PRE;
	}

	/**
	 * Returns whether an entity is mere style, which can be cut at any place and put
	 * together again without being another.
	 */
	static boolean isStyle(MessageEntity entity) {
		return switch (entity.type()) {
			case BOLD, ITALIC, UNDERLINE, STRIKETHROUGH, SPOILER -> true;
			default -> false;
		};
	}

	private static int rank(MessageEntity entity) {
		return switch (entity.type()) {
			case BLOCKQUOTE, EXPANDABLE_BLOCKQUOTE -> 0;
			case PRE -> (entity.language() != null) ? 1 : 2;
			case CODE -> 3;
			case DATE_TIME -> 4;
			case TEXT_LINK, TEXT_MENTION -> 5;
			case BOLD -> 7;
			case ITALIC -> 8;
			case UNDERLINE -> 9;
			case STRIKETHROUGH -> 10;
			case SPOILER -> 11;
			case CUSTOM_EMOJI -> 12;
			default -> 6;
		};
	}

}
