package io.github.telegramspring.api.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * Goes through the members of a JSON object: those whose names are known are met by their
 * index, all others are passed over.
 */
public final class JsonMembers {

	/**
	 * What {@link #nextMember} answers at the end of an object.
	 */
	public static final int END = -1;

	private JsonMembers() {
	}

	/**
	 * Prepares the names of an object's members for {@link #nextMember}.
	 * @param names the names, each at the index it shall be reported as
	 * @return the matcher
	 */
	public static PropertyNameMatcher names(String... names) {
		return Json.FACTORY.constructNameMatcher(Arrays.stream(names).<Named>map(Named::fromString).toList(), false);
	}

	/**
	 * Moves to the value of the next member whose name is known; members with other names
	 * are skipped.
	 * @param parser a parser within an object
	 * @param names the known names
	 * @return the index of the name, or {@link #END} at the end of the object
	 */
	public static int nextMember(JsonParser parser, PropertyNameMatcher names) {
		while (true) {
			int match = parser.nextNameMatch(names);
			if (match >= 0) {
				parser.nextToken();
				return match;
			}
			if (match == PropertyNameMatcher.MATCH_END_OBJECT) {
				return END;
			}
			if (match == PropertyNameMatcher.MATCH_ODD_TOKEN) {
				throw new StreamReadException(parser, "Found the end of the JSON within an object");
			}
			parser.nextToken();
			parser.skipChildren();
		}
	}

	/**
	 * Checks that an object starts here.
	 * @param parser the parser
	 * @param type the Bot API type that is expected, for the message
	 */
	public static void requireObject(JsonParser parser, String type) {
		if (parser.currentToken() != JsonToken.START_OBJECT) {
			throw wrongKind(parser, "an object (" + type + ")");
		}
	}

	/**
	 * Tells whether an object starts here, and skips the value if it is something else.
	 * @param parser the parser
	 * @return whether an object can be read
	 */
	public static boolean isObject(JsonParser parser) {
		if (parser.currentToken() == JsonToken.START_OBJECT) {
			return true;
		}
		parser.skipChildren();
		return false;
	}

	/**
	 * Moves to the end of an object.
	 * @param parser a parser within the object
	 */
	public static void skipMembers(JsonParser parser) {
		while (parser.nextName() != null) {
			parser.nextToken();
			parser.skipChildren();
		}
	}

	/**
	 * Moves into an object and, if its first member has the given name and is text, past
	 * that member.
	 * @param parser a parser at the start of an object
	 * @param name the name of the member that tells the object's type
	 * @return the text; or {@code null} when something else comes first, with the parser
	 * on the name of the first member or the end of the object
	 */
	public static @Nullable String leadingString(JsonParser parser, String name) {
		if (!Objects.equals(parser.nextName(), name)) {
			return null;
		}
		return parser.nextStringValue();
	}

	/**
	 * Makes the exception for an object that lacks required members.
	 * @param parser the parser, at the end of the object
	 * @param type the Bot API type of the object
	 * @param seen a bit for each required member that was read
	 * @param required the names of the required members
	 * @return the exception to throw
	 */
	public static StreamReadException missing(JsonParser parser, String type, long seen, String... required) {
		List<String> missing = new ArrayList<>();
		for (int i = 0; i < required.length; i++) {
			if ((seen & (1L << i)) == 0) {
				missing.add(required[i]);
			}
		}
		return new StreamReadException(parser, type + " lacks " + String.join(", ", missing) + where(parser));
	}

	static StreamReadException wrongKind(JsonParser parser, String expected) {
		return new StreamReadException(parser,
				"Expected " + expected + " but found " + kind(parser.currentToken()) + where(parser));
	}

	private static String kind(@Nullable JsonToken token) {
		if (token == null) {
			return "nothing";
		}
		return switch (token) {
			case START_OBJECT, END_OBJECT -> "an object";
			case START_ARRAY, END_ARRAY -> "an array";
			case VALUE_STRING -> "a string";
			case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
			case VALUE_TRUE -> "true";
			case VALUE_FALSE -> "false";
			default -> "null";
		};
	}

	private static String where(JsonParser parser) {
		return " at " + BufferedObject.path(parser);
	}

}
