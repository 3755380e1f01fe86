package io.github.telegramspring.emulator.wire;

import java.util.List;

import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.api.model.MessageEntity;
import org.jspecify.annotations.Nullable;

/**
 * What stands out in a text, with members in the server's order.
 */
public final class EntityJson {

	private EntityJson() {
	}

	/**
	 * Writes entities.
	 * @param entities the entities
	 * @return the JSON array, or {@code null} if there are none
	 */
	public static @Nullable List<JsonWritable> of(List<MessageEntity> entities) {
		return entities.isEmpty() ? null : entities.stream().map(EntityJson::of).toList();
	}

	private static JsonWritable of(MessageEntity entity) {
		return (out) -> {
			out.startObject();
			out.write("offset", entity.offset());
			out.write("length", entity.length());
			out.write("type", entity.type().value());
			out.write("url", entity.url());
			out.write("user", (entity.user() != null) ? UserJson.of(entity.user()) : null);
			out.write("language", entity.language());
			out.write("custom_emoji_id", entity.customEmojiId());
			out.write("unix_time", entity.unixTime());
			out.write("date_time_format", entity.dateTimeFormat());
			out.endObject();
		};
	}

}
