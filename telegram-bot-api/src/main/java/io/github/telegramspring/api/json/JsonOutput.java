package io.github.telegramspring.api.json;

import java.io.OutputStream;
import java.io.Writer;
import java.net.URI;
import java.util.Collection;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/**
 * Writes Bot API values as JSON: a {@code null} is left out together with its name, times
 * become Unix seconds, and files that have to be uploaded are set aside as
 * {@link #attachments()} and referred to by {@code attach://}.
 */
public final class JsonOutput implements AutoCloseable {

	private final JsonGenerator generator;

	private final Attachments attachments = new Attachments();

	private final @Nullable MemberDefaults defaults;

	private @Nullable URI serverFile;

	private JsonOutput(JsonGenerator generator, @Nullable MemberDefaults defaults) {
		this.generator = generator;
		this.defaults = defaults;
	}

	/**
	 * Writes to a stream, in UTF-8.
	 * @param stream the stream, which is not closed with this output
	 * @return the output
	 */
	public static JsonOutput to(OutputStream stream) {
		return to(stream, null);
	}

	/**
	 * Writes a request to a stream, in UTF-8, and completes it.
	 * @param stream the stream, which is not closed with this output
	 * @param defaults what holds where the request says nothing
	 * @return the output
	 */
	public static JsonOutput to(OutputStream stream, @Nullable MemberDefaults defaults) {
		return new JsonOutput(Json.FACTORY.createGenerator(ObjectWriteContext.empty(), stream), defaults);
	}

	/**
	 * Writes characters.
	 * @param writer the writer, which is not closed with this output
	 * @return the output
	 */
	public static JsonOutput to(Writer writer) {
		return new JsonOutput(Json.FACTORY.createGenerator(ObjectWriteContext.empty(), writer), null);
	}

	/**
	 * Writes with a generator that belongs to somebody else.
	 * @param generator the generator
	 * @return the output
	 */
	public static JsonOutput to(JsonGenerator generator) {
		return new JsonOutput(generator, null);
	}

	/**
	 * Starts a JSON object.
	 */
	public void startObject() {
		this.generator.writeStartObject();
	}

	/**
	 * Ends the JSON object that was started last.
	 */
	public void endObject() {
		this.generator.writeEndObject();
	}

	/**
	 * Writes a member that is text.
	 * @param name the name of the member
	 * @param value the text, or {@code null} to leave the member out
	 */
	public void write(String name, @Nullable String value) {
		if (value != null) {
			this.generator.writeName(name);
			this.generator.writeString(value);
		}
	}

	/**
	 * Writes a member that is a 32-bit number.
	 * @param name the name of the member
	 * @param value the number
	 */
	public void write(String name, int value) {
		this.generator.writeName(name);
		this.generator.writeNumber(value);
	}

	/**
	 * Writes a member that is a 64-bit number.
	 * @param name the name of the member
	 * @param value the number
	 */
	public void write(String name, long value) {
		this.generator.writeName(name);
		this.generator.writeNumber(value);
	}

	/**
	 * Writes a member that is a floating point number.
	 * @param name the name of the member
	 * @param value the number
	 */
	public void write(String name, double value) {
		this.generator.writeName(name);
		this.generator.writeNumber(value);
	}

	/**
	 * Writes a member that is true or false.
	 * @param name the name of the member
	 * @param value the value
	 */
	public void write(String name, boolean value) {
		this.generator.writeName(name);
		this.generator.writeBoolean(value);
	}

	/**
	 * Writes a member that writes itself.
	 * @param name the name of the member
	 * @param value the value, or {@code null} to leave the member out
	 */
	public void write(String name, @Nullable JsonWritable value) {
		if (value != null) {
			this.generator.writeName(name);
			value.writeTo(this);
		}
	}

	/**
	 * Writes a member of any other kind.
	 * @param name the name of the member
	 * @param value the value, as {@link #writeValue} takes it, or {@code null} to leave
	 * the member out
	 */
	public void write(String name, @Nullable Object value) {
		if (value != null) {
			this.generator.writeName(name);
			writeValue(value);
		}
	}

	/**
	 * Writes a member only when it is true, as the Bot API does with values that are
	 * either true or absent.
	 * @param name the name of the member
	 * @param value whether to write the member
	 */
	public void writeFlag(String name, boolean value) {
		if (value) {
			write(name, true);
		}
	}

	/**
	 * Writes a member that a bot can have a default for.
	 * @param name the name of the member
	 * @param value the value, or {@code null} to write the default, if there is one
	 */
	public void writeOrDefault(String name, @Nullable Object value) {
		write(name, (this.defaults != null) ? this.defaults.complete(name, value) : value);
	}

	/**
	 * Writes the parse mode of a text. The default holds only for a text that is there
	 * and has no entities of its own, not even none.
	 * @param name the name of the member
	 * @param parseMode the parse mode
	 * @param text the text
	 * @param entities the entities of the text
	 */
	public void writeParseMode(String name, @Nullable Object parseMode, @Nullable String text,
			@Nullable Object entities) {
		boolean open = parseMode == null && text != null && entities == null;
		write(name, (open && this.defaults != null) ? this.defaults.complete("parse_mode", null) : parseMode);
	}

	/**
	 * Writes a value at the current position.
	 * @param value text, a number, true or false, a duration or instant (in seconds), a
	 * collection or map of such values, or a value that writes itself
	 */
	public void writeValue(Object value) {
		if (value instanceof JsonWritable writable) {
			writable.writeTo(this);
		}
		else if (value instanceof Collection<?> values) {
			this.generator.writeStartArray();
			values.forEach(this::writeValue);
			this.generator.writeEndArray();
		}
		else if (value instanceof Map<?, ?> members) {
			startObject();
			members.forEach(this::writeMember);
			endObject();
		}
		else {
			ScalarValues.write(value, this.generator);
		}
	}

	private void writeMember(@Nullable Object name, @Nullable Object value) {
		if (value != null) {
			this.generator.writeName(String.valueOf(name));
			writeValue(value);
		}
	}

	/**
	 * Writes JSON as it is.
	 * @param json one JSON value
	 */
	public void writeRaw(String json) {
		this.generator.writeRawValue(json);
	}

	/**
	 * Writes a reference to content that is sent beside the JSON.
	 * @param attachment the content; the same object is sent once however often it is
	 * referred to
	 */
	public void attach(Attachment attachment) {
		this.generator.writeString("attach://" + this.attachments.partName(attachment));
	}

	/**
	 * Writes a reference to a file on the disk of the Bot API server, and remembers that
	 * there is one.
	 * @param file the {@code file} address
	 */
	public void referToServer(URI file) {
		this.generator.writeString(file.toString());
		this.serverFile = file;
	}

	/**
	 * Returns a file on the disk of the Bot API server that was referred to so far.
	 * @return the last one, or {@code null} if there is none
	 */
	public @Nullable URI serverFile() {
		return this.serverFile;
	}

	/**
	 * Returns the content that has to be sent beside the JSON written so far.
	 * @return the attachments by the name of their part, in order of appearance
	 */
	public Map<String, Attachment> attachments() {
		return this.attachments.byPartName();
	}

	/**
	 * Hands everything written so far to the stream or writer underneath.
	 */
	@Override
	public void close() {
		this.generator.close();
	}

}
