package io.github.telegramspring.emulator.engine;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.world.Person;
import org.jspecify.annotations.Nullable;

/**
 * A query of a person that a bot has to answer.
 */
public final class PendingQuery {

	private final String id;

	private final QueryKind kind;

	private final Person person;

	private final String text;

	private final Instant expires;

	private Consumer<Arguments> whenAnswered = (given) -> {
	};

	private @Nullable Arguments answer;

	private List<InlineResult> results = List.of();

	PendingQuery(String id, QueryKind kind, Person person, String text, Instant expires) {
		this.id = id;
		this.kind = kind;
		this.person = person;
		this.text = text;
		this.expires = expires;
	}

	/**
	 * Returns the number of the query.
	 * @return the id, a decimal number
	 */
	public String id() {
		return this.id;
	}

	/**
	 * Returns who asks.
	 * @return the person
	 */
	public Person person() {
		return this.person;
	}

	/**
	 * Returns what the query is about.
	 * @return the data of the button, the text that was typed, or the payload of the
	 * invoice
	 */
	public String text() {
		return this.text;
	}

	/**
	 * Returns what the bot answered.
	 * @return the arguments of its call, or {@code null} if it did not answer yet
	 */
	public @Nullable Arguments answer() {
		return this.answer;
	}

	/**
	 * Returns what the bot offers to choose from.
	 * @return the results, none if it did not answer yet or has nothing to offer
	 */
	public List<InlineResult> results() {
		return this.results;
	}

	/**
	 * Takes what the bot offers to choose from.
	 * @param results the results
	 */
	public void offer(List<InlineResult> results) {
		this.results = List.copyOf(results);
	}

	boolean isOpen(QueryKind kind, Instant now) {
		return this.kind == kind && this.answer == null && !isExpired(now);
	}

	boolean isExpired(Instant now) {
		return this.expires.isBefore(now);
	}

	void whenAnswered(Consumer<Arguments> action) {
		this.whenAnswered = action;
	}

	void setAnswer(Arguments answer) {
		this.answer = answer;
		this.whenAnswered.accept(answer);
	}

}
