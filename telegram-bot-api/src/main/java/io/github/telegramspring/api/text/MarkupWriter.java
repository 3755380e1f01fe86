package io.github.telegramspring.api.text;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import io.github.telegramspring.api.model.MessageEntity;
import io.github.telegramspring.api.model.MessageEntityType;

/**
 * Walks over a text and its nested entities, and lets a markup language write what starts
 * and ends on the way.
 */
abstract class MarkupWriter {

	private final String source;

	private final Deque<MessageEntity> open = new ArrayDeque<>();

	MarkupWriter(String source) {
		this.source = source;
	}

	/**
	 * Returns the entities that have markup, nested as they will be written.
	 */
	static List<MessageEntity> writable(FormattedText text) {
		return EntityNesting.of(text.entities().stream().filter(MarkupWriter::isWritable).toList());
	}

	private static boolean isWritable(MessageEntity entity) {
		return switch (entity.type()) {
			case BOLD, ITALIC, UNDERLINE, STRIKETHROUGH, SPOILER, BLOCKQUOTE, EXPANDABLE_BLOCKQUOTE, CODE, PRE -> true;
			case TEXT_LINK -> entity.url() != null;
			case TEXT_MENTION -> entity.user() != null;
			case CUSTOM_EMOJI -> entity.customEmojiId() != null;
			case DATE_TIME -> entity.unixTime() != null;
			default -> false;
		};
	}

	final String write(List<MessageEntity> nested) {
		int position = 0;
		for (MessageEntity entity : nested) {
			position = closeUntil(entity.offset(), position);
			text(position, entity.offset());
			position = entity.offset();
			this.open.push(entity);
			open(entity);
		}
		position = closeUntil(this.source.length(), position);
		text(position, this.source.length());
		return result();
	}

	private int closeUntil(int offset, int start) {
		int position = start;
		while (!this.open.isEmpty() && EntityOrder.end(this.open.element()) <= offset) {
			int end = EntityOrder.end(this.open.element());
			text(position, end);
			position = end;
			close(this.open.pop());
		}
		return position;
	}

	final String source() {
		return this.source;
	}

	/**
	 * Returns the address that stands for an entity in markup, be it of a page, a user,
	 * an emoji, or a moment.
	 */
	static String address(MessageEntity entity) {
		if (entity.type() == MessageEntityType.TEXT_MENTION && entity.user() != null) {
			return Mention.url(entity.user().id());
		}
		if (entity.type() == MessageEntityType.CUSTOM_EMOJI) {
			return "tg://emoji?id=" + entity.customEmojiId();
		}
		Instant time = entity.unixTime();
		if (entity.type() == MessageEntityType.DATE_TIME && time != null) {
			String format = (entity.dateTimeFormat() != null) ? "&format=" + entity.dateTimeFormat() : "";
			return "tg://time?unix=" + time.getEpochSecond() + format;
		}
		return (entity.url() != null) ? entity.url() : "";
	}

	abstract void open(MessageEntity entity);

	abstract void close(MessageEntity entity);

	abstract void text(int start, int end);

	abstract String result();

}
