package io.github.telegramspring.bot.callback;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes which record of a sealed interface it is, as a number, and the record.
 */
final class FamilyFormat implements ValueFormat {

	private final List<RecordFormat> members;

	FamilyFormat(List<RecordFormat> members) {
		this.members = List.copyOf(members);
	}

	@Override
	public void write(Object value, DataWriter out) {
		for (int i = 0; i < this.members.size(); i++) {
			RecordFormat member = this.members.get(i);
			if (member.type() == value.getClass()) {
				out.unsigned(i);
				member.write(value, out);
				return;
			}
		}
		throw new IllegalArgumentException(value.getClass().getName() + " is none of the permitted records");
	}

	@Override
	public Object read(DataReader in) {
		return this.members.get(in.count(this.members.size() - 1)).read(in);
	}

	@Override
	public int leastBytes() {
		return 1 + this.members.stream().mapToInt(RecordFormat::leastBytes).min().orElse(0);
	}

	@Override
	public String shape() {
		return this.members.stream()
			.map((member) -> member.type().getSimpleName() + member.shape())
			.collect(Collectors.joining("|", "<", ">"));
	}

}
