package io.github.telegramspring.bot.callback;

import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The format of a simple type.
 *
 * @param type the type, the wrapper for primitive types
 * @param shape the shape
 * @param leastBytes how many bytes a value takes at least
 * @param writer writes a value
 * @param reader reads a value
 * @param <T> the type
 */
record ScalarFormat<T>(Class<T> type, String shape, int leastBytes, BiConsumer<DataWriter, T> writer,
		Function<DataReader, T> reader) implements ValueFormat {

	@Override
	public void write(Object value, DataWriter out) {
		this.writer.accept(out, this.type.cast(value));
	}

	@Override
	public Object read(DataReader in) {
		return this.reader.apply(in);
	}

}
