package io.github.telegramspring.api.model;

import io.github.telegramspring.api.json.BufferedObject;
import io.github.telegramspring.api.json.JsonMembers;
import io.github.telegramspring.api.json.JsonOutput;
import io.github.telegramspring.api.json.JsonValues;
import io.github.telegramspring.api.json.JsonWritable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Text with or without formatting.
 */
public sealed interface RichText extends JsonWritable permits RichTextBold, RichText.Unknown, RichText.Plain, RichText.Sequence {
	/**
	 * Returns the {@code text}, which every member of this union has.
	 * @return the {@code text}
	 */
	RichText text();

	/**
	 * Reads a {@code RichText} from JSON. Members that are unknown, and optional ones of a wrong type, are passed over.
	 * @param parser a parser on the first token of the value
	 * @return the {@code RichText}
	 * @throws tools.jackson.core.JacksonException if the JSON is malformed, of another kind, or lacks something that its type always has
	 */
	static RichText read(JsonParser parser) {
		return JsonValues.require(readOrNull(parser), parser, "RichText");
	}

	private static RichText readBuffered(BufferedObject object) {
		if (object.text("type").equals("bold")) {
			return RichTextBold.read(object.parser());
		}
		return Unknown.readMembers(object.parser(), object.json());
	}

	/**
	 * Reads a {@code RichText} from JSON. Members that are unknown, and optional ones of a wrong type, are passed over.
	 * @param parser a parser on the first token of the value
	 * @return the {@code RichText}, or {@code null} if the JSON is of another kind
	 * @throws tools.jackson.core.JacksonException if the JSON is malformed, or lacks something that its type always has
	 */
	static @Nullable RichText readOrNull(JsonParser parser) {
		if (parser.currentToken() == JsonToken.VALUE_STRING) {
			return new Plain(parser.getString());
		}
		if (parser.currentToken() == JsonToken.START_ARRAY) {
			return new Sequence(JsonValues.readList(parser, RichText::readOrNull));
		}
		if (!JsonMembers.isObject(parser)) {
			return null;
		}
		String kind = JsonMembers.leadingString(parser, "type");
		if (kind == null) {
			return readBuffered(BufferedObject.rest(parser));
		}
		return switch (kind) {
			case "bold" -> RichTextBold.readMembers(parser);
			default -> readBuffered(BufferedObject.rest(parser, "type", kind));
		} ;
	}

	/**
	 * A member of this union that came with a later version of the Bot API.
	 *
	 * @param text the {@code text} that every member of this union has
	 * @param json the whole object as JSON
	 */
	record Unknown(RichText text, String json) implements RichText {
		private static final PropertyNameMatcher MEMBERS = JsonMembers.names("text");

		@Override
		public void writeTo(JsonOutput out) {
			out.writeRaw(this.json);
		}

		static Unknown readMembers(JsonParser parser, String json) {
			RichText text = null;
			long seen = 0;
			int member;
			while ((member = JsonMembers.nextMember(parser, MEMBERS)) != JsonMembers.END) {
				switch (member) {
					case 0 -> {
						text = RichText.read(parser);
						seen |= 0x1L;
					}
					default -> throw new IllegalStateException("No member " + member);
				}
			}
			if (seen != 0x1L) {
				throw JsonMembers.missing(parser, "RichText.Unknown", seen, "text");
			}
			return new Unknown(text, json);
		}
	}

	/**
	 * Text without formatting.
	 *
	 * @param text the text
	 */
	record Plain(String text) implements RichText {
		@Override
		public void writeTo(JsonOutput out) {
			out.writeValue(this.text);
		}
	}

	/**
	 * Rich texts one after the other.
	 *
	 * @param parts the texts
	 */
	record Sequence(List<RichText> parts) implements RichText {
		/**
		 * Keeps the list from being changed.
		 */
		public Sequence {
			parts = List.copyOf(parts);
		}

		@Override
		public void writeTo(JsonOutput out) {
			out.writeValue(this.parts);
		}
	}
}
