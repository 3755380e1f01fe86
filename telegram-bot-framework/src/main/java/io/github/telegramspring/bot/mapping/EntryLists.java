package io.github.telegramspring.bot.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * The few sorted lists of entries that can be for an update, walked through as one: the
 * entry with the lowest position of all is next. Nothing is copied or sorted.
 */
final class EntryLists implements Consumer<@Nullable List<MappingEntry>> {

	private final List<List<MappingEntry>> lists = new ArrayList<>(4);

	private int[] heads = new int[4];

	@Override
	public void accept(@Nullable List<MappingEntry> list) {
		if (list != null && !list.isEmpty()) {
			this.lists.add(list);
		}
	}

	@Nullable MappingEntry next() {
		if (this.heads.length < this.lists.size()) {
			this.heads = new int[this.lists.size()];
		}
		int first = -1;
		for (int i = 0; i < this.lists.size(); i++) {
			if (this.heads[i] < this.lists.get(i).size()
					&& (first < 0 || head(i).position() < head(first).position())) {
				first = i;
			}
		}
		if (first < 0) {
			return null;
		}
		MappingEntry next = head(first);
		this.heads[first]++;
		return next;
	}

	private MappingEntry head(int list) {
		return this.lists.get(list).get(this.heads[list]);
	}

}
