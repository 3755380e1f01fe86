package io.github.telegramspring.api.text;

import java.util.ArrayList;
import java.util.List;

import io.github.telegramspring.api.model.MessageEntity;
import io.github.telegramspring.api.model.MessageEntityType;
import org.jspecify.annotations.Nullable;

/**
 * What a parser has found so far: the text without the markup, and the entities in it.
 */
final class MarkupOutput {

	private final StringBuilder text;

	private final List<MessageEntity> entities = new ArrayList<>();

	private int linkOffset = -1;

	private int linkEnd = -1;

	private @Nullable MessageEntity link;

	MarkupOutput(int capacity) {
		this.text = new StringBuilder(capacity);
	}

	int length() {
		return this.text.length();
	}

	/**
	 * Adds a link to an address.
	 */
	void addLink(String address, int offset) {
		add(LinkEntity.of(address, offset, length() - offset));
	}

	/**
	 * Adds a link to the address that its text is. A result is kept for links right
	 * around this one, of which there may be very many.
	 */
	void addLinkToItself(int offset) {
		if (offset != this.linkOffset || length() != this.linkEnd) {
			this.linkOffset = offset;
			this.linkEnd = length();
			this.link = LinkEntity.of(this.text.substring(offset), offset, length() - offset);
		}
		add(this.link);
	}

	void append(char c) {
		this.text.append(c);
	}

	void appendCodePoint(int codePoint) {
		this.text.appendCodePoint(codePoint);
	}

	void append(String source, int start, int end) {
		this.text.append(source, start, end);
	}

	void add(MessageEntityType type, int offset) {
		add(MessageEntity.of(type, offset, length() - offset));
	}

	void add(@Nullable MessageEntity entity) {
		if (entity != null && entity.length() > 0) {
			this.entities.add(entity);
		}
	}

	/**
	 * Replaces the entity added last by one that covers the same text, if that is the
	 * kind of entity it is.
	 */
	boolean replaceLast(MessageEntityType expected, MessageEntity replacement) {
		int last = this.entities.size() - 1;
		if (last < 0) {
			return false;
		}
		MessageEntity entity = this.entities.get(last);
		if (entity.type() != expected || entity.offset() != replacement.offset()
				|| entity.length() != replacement.length()) {
			return false;
		}
		this.entities.set(last, replacement);
		return true;
	}

	@Nullable MessageEntity last() {
		return this.entities.isEmpty() ? null : this.entities.get(this.entities.size() - 1);
	}

	FormattedText finish() {
		this.entities
			.replaceAll((entity) -> (entity.type() == MessageEntityType.CODE) ? entity.language(null) : entity);
		this.entities.sort(EntityOrder.COMPARATOR);
		return new FormattedText(this.text.toString(), this.entities);
	}

}
