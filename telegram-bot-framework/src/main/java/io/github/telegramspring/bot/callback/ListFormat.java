package io.github.telegramspring.bot.callback;

import java.util.ArrayList;
import java.util.List;

import org.springframework.util.Assert;

/**
 * Writes the size of a list and its elements.
 */
final class ListFormat implements ValueFormat {

	private final ValueFormat element;

	ListFormat(ValueFormat element) {
		this.element = element;
	}

	@Override
	public void write(Object value, DataWriter out) {
		List<?> list = (List<?>) value;
		out.unsigned(list.size());
		for (Object item : list) {
			Assert.notNull(item, "a list has null in it; make it a list of Optional");
			this.element.write(item, out);
		}
	}

	@Override
	public Object read(DataReader in) {
		int size = in.count(in.remaining());
		List<Object> list = new ArrayList<>(size);
		for (int i = 0; i < size; i++) {
			list.add(this.element.read(in));
		}
		return List.copyOf(list);
	}

	@Override
	public int leastBytes() {
		return 1;
	}

	@Override
	public String shape() {
		return this.element.shape() + "*";
	}

}
