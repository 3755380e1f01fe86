package io.github.telegramspring.api.model;

import io.github.telegramspring.api.json.JsonOutput;
import io.github.telegramspring.api.json.JsonValues;
import io.github.telegramspring.api.json.JsonWritable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import org.springframework.util.Assert;

/**
 * Where a call is directed to: a chat, by its number or by the public name of a
 * supergroup, channel or bot.
 *
 * <pre class="code">
 * ChatId.of(42)
 * ChatId.of("@springnews")
 * </pre>
 *
 * @param id the number, of up to 52 significant bits: positive for users, negative for
 * groups and channels; 0 if the chat is given by name
 * @param username the public name with its leading {@code @}, or {@code null} if the chat
 * is given by number
 */
public record ChatId(long id, @Nullable String username) implements JsonWritable {

	/**
	 * Checks that the chat is given in exactly one way.
	 * @throws IllegalArgumentException if it is not
	 */
	public ChatId {
		if (username != null) {
			Assert.isTrue(id == 0, "A chat is given by its number or by its name, not by both");
			Assert.isTrue(username.length() > 1 && username.charAt(0) == '@',
					() -> "The name of a chat starts with '@', but this is '" + username + "'");
		}
		else {
			Assert.isTrue(id != 0, "The number of a chat is never 0");
		}
	}

	/**
	 * Makes the id of a chat that is known by number.
	 * @param id the number
	 * @return the id
	 * @throws IllegalArgumentException if the number is 0
	 */
	public static ChatId of(long id) {
		return new ChatId(id, null);
	}

	/**
	 * Makes the id of a chat from text, as it may stand in a configuration file.
	 * @param text a public name with its leading {@code @}, or a number
	 * @return the id
	 * @throws IllegalArgumentException if the text is neither
	 */
	public static ChatId of(String text) {
		if (text.startsWith("@")) {
			return new ChatId(0, text);
		}
		try {
			return of(Long.parseLong(text));
		}
		catch (NumberFormatException ex) {
			throw new IllegalArgumentException(
					"A chat is given by a number or by a name that starts with '@', but this is '" + text + "'");
		}
	}

	/**
	 * Reads the id of a chat.
	 * @param parser the parser
	 * @return the id
	 * @throws tools.jackson.core.JacksonException if there is neither a number nor a name
	 */
	public static ChatId read(JsonParser parser) {
		return JsonValues.require(readOrNull(parser), parser, "the id of a chat");
	}

	/**
	 * Reads the id of a chat.
	 * @param parser the parser
	 * @return the id, or {@code null} if there is neither a number nor a name
	 */
	public static @Nullable ChatId readOrNull(JsonParser parser) {
		boolean named = parser.currentToken() == JsonToken.VALUE_STRING;
		Object value = named ? parser.getString() : JsonValues.readLongOrNull(parser);
		try {
			return (value != null) ? of(value.toString()) : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	@Override
	public void writeTo(JsonOutput out) {
		out.writeValue((this.username != null) ? this.username : (Object) this.id);
	}

	/**
	 * Returns the number or the name.
	 */
	@Override
	public String toString() {
		return (this.username != null) ? this.username : Long.toString(this.id);
	}

}
