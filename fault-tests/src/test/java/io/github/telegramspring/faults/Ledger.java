package io.github.telegramspring.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.telegramspring.api.model.Message;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the lives of a bot have written down: which message was begun and done by which of
 * them. Messages are told apart by the number that the flood gives them; those of a chat
 * are as far apart as there are chats.
 */
final class Ledger {

	private final List<Entry> entries;

	private Ledger(List<Entry> entries) {
		this.entries = entries;
	}

	static Ledger read(Path file) {
		try (Stream<String> lines = Files.exists(file) ? Files.lines(file) : Stream.empty()) {
			return new Ledger(lines.map(Entry::parse).toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Returns the number at the end of a text.
	 */
	static int number(String text) {
		return Integer.parseInt(text.substring(text.lastIndexOf(' ') + 1));
	}

	/**
	 * Returns the number at the end of the text or caption of a message.
	 */
	static int number(Message message) {
		return number((message.text() != null) ? message.text() : message.caption());
	}

	/**
	 * Returns the messages that were begun, in this order, again if several lives did.
	 */
	List<Integer> begun() {
		return this.entries.stream().filter((entry) -> !entry.done).map(Entry::number).toList();
	}

	/**
	 * Returns the messages that were done, in this order, again if several lives did.
	 */
	List<Integer> done() {
		return this.entries.stream().filter(Entry::done).map(Entry::number).toList();
	}

	/**
	 * Returns how many messages were begun by more than one life.
	 */
	long repeated() {
		return begun().size() - begun().stream().distinct().count();
	}

	/**
	 * Asserts that every life took the messages of each chat one after the other without
	 * a gap, and went on no later than where the one before it was cut off.
	 */
	void assertOrder(int chats) {
		Map<Long, List<Integer>> next = new TreeMap<>();
		lives().forEach((life, entries) -> byChat(entries).forEach((chat, numbers) -> {
			List<Integer> expected = new ArrayList<>();
			for (int i = 0; i < numbers.size(); i++) {
				expected.add(numbers.get(0) + i * chats);
			}
			assertThat(numbers).as("messages of chat %d in life %d", chat, life).isEqualTo(expected);
			List<Integer> before = next.put(chat, numbers);
			int last = (before != null) ? before.get(before.size() - 1) : numbers.get(0);
			assertThat(numbers.get(0)).as("first message of chat %d in life %d", chat, life)
				.isLessThanOrEqualTo((before != null) ? last + chats : chats);
		}));
	}

	private Map<Long, List<Entry>> lives() {
		return this.entries.stream()
			.collect(Collectors.groupingBy(Entry::life, LinkedHashMap::new, Collectors.toList()));
	}

	private static Map<Long, List<Integer>> byChat(List<Entry> entries) {
		return entries.stream()
			.filter((entry) -> !entry.done)
			.collect(Collectors.groupingBy(Entry::chat, TreeMap::new,
					Collectors.mapping(Entry::number, Collectors.toList())));
	}

	private record Entry(long life, boolean done, long chat, int number) {

		static Entry parse(String line) {
			String[] parts = line.split(" ", -1);
			return new Entry(Long.parseLong(parts[0]), parts[1].equals("done"), Long.parseLong(parts[2]),
					Integer.parseInt(parts[3]));
		}

	}

}
