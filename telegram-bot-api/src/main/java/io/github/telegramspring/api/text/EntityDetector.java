package io.github.telegramspring.api.text;

import java.util.ArrayList;
import java.util.List;

import io.github.telegramspring.api.model.MessageEntity;
import io.github.telegramspring.api.model.MessageEntityType;

/**
 * Finds what Telegram makes tappable by itself in text without markup: commands,
 * mentions, hashtags, cashtags, web addresses and e-mail addresses.
 *
 * <p>
 * Each kind is looked for on its own. Where finds overlap, the one that starts first
 * stays, or the longer if both start at the same place.
 */
final class EntityDetector {

	private EntityDetector() {
	}

	static List<MessageEntity> detect(String text) {
		List<MessageEntity> found = new ArrayList<>();
		new TagScanner(text, found).scan();
		new AddressScanner(text, found).scan();
		new AppLinkScanner(text, found).scan();
		new TimestampScanner(text, found).scan();
		found.sort(EntityOrder.COMPARATOR);
		List<MessageEntity> entities = new ArrayList<>(found.size());
		int end = 0;
		for (MessageEntity entity : found) {
			if (entity.offset() >= end) {
				end = EntityOrder.end(entity);
				if (entity.type() != MessageEntityType.UNKNOWN) {
					entities.add(entity);
				}
			}
		}
		return entities;
	}

}
