package io.github.telegramspring.bot.callback;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes the position of an enum constant. The shape has all constants, so that none is
 * taken for another when they change.
 */
final class EnumFormat implements ValueFormat {

	private final List<Enum<?>> constants;

	EnumFormat(Enum<?>[] constants) {
		this.constants = List.of(constants);
	}

	@Override
	public void write(Object value, DataWriter out) {
		out.unsigned(this.constants.indexOf(value));
	}

	@Override
	public Object read(DataReader in) {
		return this.constants.get(in.count(this.constants.size() - 1));
	}

	@Override
	public int leastBytes() {
		return 1;
	}

	@Override
	public String shape() {
		return this.constants.stream().map(Enum::name).collect(Collectors.joining("|", "[", "]"));
	}

}
