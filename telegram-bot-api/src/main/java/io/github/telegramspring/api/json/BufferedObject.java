package io.github.telegramspring.api.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.TokenStreamContext;

/**
 * A JSON object set aside until it is known which type it is of: needed when the member
 * that tells does not come first, or when only the presence of members tells, and to keep
 * an object of an unknown type.
 */
public final class BufferedObject {

	private final byte[] json;

	private final JsonParser origin;

	private final Map<String, String> members = new HashMap<>();

	private BufferedObject(byte[] json, JsonParser origin) {
		this.json = json;
		this.origin = origin;
		try (JsonParser parser = parser()) {
			for (String name = parser.nextName(); name != null; name = parser.nextName()) {
				boolean text = parser.nextToken() == JsonToken.VALUE_STRING;
				this.members.put(name, text ? parser.getString() : "");
				parser.skipChildren();
			}
		}
	}

	/**
	 * Sets aside a whole object.
	 * @param parser a parser at the start of the object, left at its end
	 * @return the object
	 */
	public static BufferedObject of(JsonParser parser) {
		parser.nextToken();
		return rest(parser);
	}

	/**
	 * Sets aside what is left of an object.
	 * @param parser a parser on a name or a value within the object, or at its end, where
	 * it is left
	 * @return an object with this member and all that follow
	 */
	public static BufferedObject rest(JsonParser parser) {
		return rest(parser, "", "");
	}

	/**
	 * Sets aside an object whose first member was read already.
	 * @param parser a parser on the value of the first member, left at the end of the
	 * object
	 * @param name the name of the first member
	 * @param text the value of the first member
	 * @return the whole object
	 */
	public static BufferedObject rest(JsonParser parser, String name, String text) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (JsonGenerator generator = Json.FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
			generator.writeStartObject();
			if (!name.isEmpty()) {
				generator.writeName(name);
				generator.writeString(text);
				parser.nextToken();
			}
			while (parser.currentToken() != JsonToken.END_OBJECT) {
				if (parser.currentToken() == JsonToken.PROPERTY_NAME) {
					parser.nextToken();
				}
				generator.writeName(parser.currentName());
				Json.copy(parser, generator);
				parser.nextToken();
			}
			generator.writeEndObject();
		}
		return new BufferedObject(bytes.toByteArray(), parser);
	}

	/**
	 * Returns the value of a member that is text.
	 * @param name the name of the member
	 * @return the text, empty if the member is of another kind or missing
	 */
	public String text(String name) {
		return this.members.getOrDefault(name, "");
	}

	/**
	 * Tells whether there is a member.
	 * @param name the name of the member
	 * @return whether the object has it
	 */
	public boolean has(String name) {
		return this.members.containsKey(name);
	}

	/**
	 * Returns a parser over the object.
	 * @return a parser at the start of the object
	 */
	public JsonParser parser() {
		JsonParser parser = Json.parser(this.json, 0, this.json.length);
		parser.assignCurrentValue(this.origin);
		parser.nextToken();
		return parser;
	}

	/**
	 * Tells where a parser is, counted from the beginning of the JSON that objects on the
	 * way were taken from.
	 */
	static String path(JsonParser parser) {
		TokenStreamContext context = parser.streamReadContext();
		TokenStreamContext root = context;
		while (root.getParent() != null) {
			root = root.getParent();
		}
		String path = context.pathAsPointer().toString();
		return (root.currentValue() instanceof JsonParser origin) ? path(origin) + path : path;
	}

	/**
	 * Returns the object as it came, but for white space.
	 * @return the JSON
	 */
	public String json() {
		return new String(this.json, StandardCharsets.UTF_8);
	}

}
