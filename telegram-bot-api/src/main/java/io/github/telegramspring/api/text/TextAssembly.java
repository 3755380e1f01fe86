package io.github.telegramspring.api.text;

import java.util.ArrayList;
import java.util.List;

import io.github.telegramspring.api.model.MessageEntity;

/**
 * A formatted text that grows at its end.
 */
final class TextAssembly {

	private final StringBuilder text = new StringBuilder();

	private final List<MessageEntity> entities = new ArrayList<>();

	void append(Object piece) {
		if (piece instanceof FormattedText formatted) {
			int offset = this.text.length();
			for (MessageEntity entity : formatted.entities()) {
				this.entities.add((offset > 0) ? entity.offset(entity.offset() + offset) : entity);
			}
			this.text.append(formatted.text());
		}
		else {
			this.text.append(piece);
		}
	}

	/**
	 * Lays an entity over all of the text so far.
	 */
	void cover(MessageEntity entity) {
		if (!this.text.isEmpty()) {
			this.entities.add(entity.length(this.text.length()));
		}
	}

	FormattedText finish() {
		this.entities.sort(EntityOrder.COMPARATOR);
		return new FormattedText(this.text.toString(), this.entities);
	}

}
