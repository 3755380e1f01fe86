package io.github.telegramspring.api.jackson;

import io.github.telegramspring.api.json.JsonOutput;
import io.github.telegramspring.api.json.JsonReader;
import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.api.model.ModelReaders;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Lets a {@code JsonMapper} read and write the types of the Bot API by their own readers
 * and writers, whatever else the mapper is configured for:
 *
 * <pre class="code">
 * JsonMapper mapper = JsonMapper.builder().addModule(new BotApiModule()).build();
 * Update update = mapper.readValue(json, Update.class);
 * </pre>
 *
 * The client and the webhook do not need it.
 */
public final class BotApiModule extends SimpleModule {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates the module.
	 */
	public BotApiModule() {
		super("telegram-bot-api");
		addSerializer(JsonWritable.class, new WritableSerializer());
		ModelReaders.forEach(this::addReader);
	}

	private <T> void addReader(Class<T> type, JsonReader<T> reader) {
		addDeserializer(type, new ReaderDeserializer<>(type, reader));
	}

	private static final class WritableSerializer extends StdSerializer<JsonWritable> {

		WritableSerializer() {
			super(JsonWritable.class);
		}

		@Override
		public void serialize(JsonWritable value, JsonGenerator generator, SerializationContext context) {
			value.writeTo(JsonOutput.to(generator));
		}

	}

	private static final class ReaderDeserializer<T> extends StdDeserializer<T> {

		private final JsonReader<T> reader;

		ReaderDeserializer(Class<T> type, JsonReader<T> reader) {
			super(type);
			this.reader = reader;
		}

		@Override
		public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
			return this.reader.read(parser);
		}

	}

}
