package io.github.telegramspring.api.text;

import java.util.ArrayList;
import java.util.List;

import io.github.telegramspring.api.model.MessageEntity;

/**
 * Cuts a text into parts from its start to its end, looking at each entity only while it
 * reaches into the current part.
 */
final class EntityWindow {

	private final String text;

	private final List<MessageEntity> entities;

	private List<MessageEntity> reaching = List.of();

	private int next;

	EntityWindow(FormattedText source) {
		this.text = source.text();
		this.entities = source.entities().stream().sorted(EntityOrder.COMPARATOR).toList();
	}

	FormattedText part(int start, int end) {
		List<MessageEntity> candidates = new ArrayList<>(this.reaching);
		while (this.next < this.entities.size() && this.entities.get(this.next).offset() < end) {
			candidates.add(this.entities.get(this.next++));
		}
		List<MessageEntity> kept = new ArrayList<>(candidates.size());
		for (MessageEntity entity : candidates) {
			int from = Math.max(start, entity.offset());
			int to = Math.min(end, EntityOrder.end(entity));
			if (from < to) {
				kept.add(entity.offset(from - start).length(to - from));
			}
		}
		this.reaching = candidates.stream().filter((entity) -> EntityOrder.end(entity) > end).toList();
		kept.sort(EntityOrder.COMPARATOR);
		return new FormattedText(this.text.substring(start, end), kept);
	}

}
