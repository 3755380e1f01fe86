package io.github.telegramspring.api.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * Reads one value from the token a parser stands on, and leaves the parser on the last
 * token of that value.
 *
 * @param <T> the type of the value
 */
@FunctionalInterface
public interface JsonReader<T> {

	/**
	 * Reads the current value.
	 * @param parser a parser that stands on the first token of the value
	 * @return the value, or {@code null} when what is there is of another JSON kind
	 * @throws tools.jackson.core.JacksonException if the JSON is malformed or lacks
	 * something required
	 */
	@Nullable T read(JsonParser parser);

}
