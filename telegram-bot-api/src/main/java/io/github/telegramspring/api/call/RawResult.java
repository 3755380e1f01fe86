package io.github.telegramspring.api.call;

import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

import io.github.telegramspring.api.jackson.BotApiModule;
import io.github.telegramspring.api.json.Json;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads the result of a method that has no class.
 *
 * @param <R> the type of the result
 */
final class RawResult<R> {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.addModule(new BotApiModule())
		.addModule(new SimpleModule("text-or-json").addDeserializer(String.class, new TextOrJson()))
		.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
		// What follows the result belongs to the answer that it is part of.
		.disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build();

	private final ObjectReader reader;

	private RawResult(ObjectReader reader) {
		this.reader = reader;
	}

	static <R> RawResult<R> of(Type type) {
		return new RawResult<>(MAPPER.readerFor(MAPPER.constructType(type)));
	}

	R read(JsonParser parser) {
		return this.reader.readValue(parser);
	}

	/**
	 * Lets a {@code String} take any JSON as it is.
	 */
	private static final class TextOrJson extends StdDeserializer<String> {

		TextOrJson() {
			super(String.class);
		}

		@Override
		public String deserialize(JsonParser parser, DeserializationContext context) {
			return (parser.currentToken() == JsonToken.VALUE_STRING) ? parser.getString()
					: new String(Json.copy(parser), StandardCharsets.UTF_8);
		}

	}

}
