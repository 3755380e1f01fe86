package io.github.telegramspring.bot.callback;

import java.util.Optional;

/**
 * Writes the value of an {@link Optional}, or that there is none. The shape is that of a
 * component that can be {@code null}, as what is written is the same.
 */
final class OptionalFormat implements ValueFormat {

	private final ValueFormat value;

	OptionalFormat(ValueFormat value) {
		this.value = value;
	}

	@Override
	public void write(Object value, DataWriter out) {
		out.optional(((Optional<?>) value).orElse(null), this.value);
	}

	@Override
	public Object read(DataReader in) {
		return Optional.ofNullable(in.optional(this.value));
	}

	@Override
	public int leastBytes() {
		return 1;
	}

	@Override
	public String shape() {
		return this.value.shape() + "?";
	}

	@Override
	public boolean needsPresenceMark() {
		return true;
	}

}
