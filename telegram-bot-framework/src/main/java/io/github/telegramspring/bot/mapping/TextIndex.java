package io.github.telegramspring.bot.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * Finds entries by a text: those of exactly this text in one look-up, and templates and
 * beginnings in one look-up for each length that a prefix has, however many there are.
 */
final class TextIndex {

	private final Map<String, List<MappingEntry>> exact = new HashMap<>();

	private final Map<String, List<MappingEntry>> prefixes = new HashMap<>();

	private final SortedSet<Integer> prefixLengths = new TreeSet<>();

	void add(TextPattern pattern, MappingEntry entry) {
		if (pattern.form() == TextPattern.Form.EXACT) {
			this.exact.computeIfAbsent(pattern.prefix(), (key) -> new ArrayList<>()).add(entry);
		}
		else {
			add(pattern.prefix(), entry);
		}
	}

	void add(String prefix, MappingEntry entry) {
		this.prefixes.computeIfAbsent(prefix, (key) -> new ArrayList<>()).add(entry);
		this.prefixLengths.add(prefix.length());
	}

	void find(@Nullable String text, Consumer<@Nullable List<MappingEntry>> found) {
		if (text == null) {
			return;
		}
		found.accept(this.exact.get(text));
		for (int length : this.prefixLengths) {
			if (length > text.length()) {
				return;
			}
			found.accept(this.prefixes.get(text.substring(0, length)));
		}
	}

}
