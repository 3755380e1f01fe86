package io.github.telegramspring.api.model;

import io.github.telegramspring.api.json.BufferedObject;
import io.github.telegramspring.api.json.JsonMembers;
import io.github.telegramspring.api.json.JsonOutput;
import io.github.telegramspring.api.json.JsonValues;
import io.github.telegramspring.api.json.JsonWritable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * What the user can choose.
 */
public sealed interface InlineQueryResult extends JsonWritable permits InlineQueryResultCachedPhoto, InlineQueryResultPhoto, InlineQueryResultArticle, InlineQueryResult.Unknown {
	/**
	 * Reads a {@code InlineQueryResult} from JSON. Members that are unknown, and optional ones of a wrong type, are passed over.
	 * @param parser a parser on the first token of the value
	 * @return the {@code InlineQueryResult}
	 * @throws tools.jackson.core.JacksonException if the JSON is malformed, of another kind, or lacks something that its type always has
	 */
	static InlineQueryResult read(JsonParser parser) {
		return JsonValues.require(readOrNull(parser), parser, "InlineQueryResult");
	}

	private static InlineQueryResult readBuffered(BufferedObject object) {
		if (object.text("type").equals("photo") && object.has("photo_file_id")) {
			return InlineQueryResultCachedPhoto.read(object.parser());
		}
		if (object.text("type").equals("photo") && !object.has("photo_file_id")) {
			return InlineQueryResultPhoto.read(object.parser());
		}
		if (object.text("type").equals("article")) {
			return InlineQueryResultArticle.read(object.parser());
		}
		return new Unknown(object.json());
	}

	/**
	 * Reads a {@code InlineQueryResult} from JSON. Members that are unknown, and optional ones of a wrong type, are passed over.
	 * @param parser a parser on the first token of the value
	 * @return the {@code InlineQueryResult}, or {@code null} if the JSON is of another kind
	 * @throws tools.jackson.core.JacksonException if the JSON is malformed, or lacks something that its type always has
	 */
	static @Nullable InlineQueryResult readOrNull(JsonParser parser) {
		if (!JsonMembers.isObject(parser)) {
			return null;
		}
		return readBuffered(BufferedObject.of(parser));
	}

	/**
	 * A member of this union that came with a later version of the Bot API.
	 *
	 * @param json the whole object as JSON
	 */
	record Unknown(String json) implements InlineQueryResult {
		@Override
		public void writeTo(JsonOutput out) {
			out.writeRaw(this.json);
		}
	}
}
