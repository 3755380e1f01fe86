package io.github.telegramspring.emulator.engine;

import java.time.Clock;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.wire.RefusalException;
import io.github.telegramspring.emulator.world.Person;
import org.jspecify.annotations.Nullable;

/**
 * The queries that a bot has to answer. Each can be answered once, and in time.
 */
public final class Queries {

	private final Map<String, PendingQuery> queries = new LinkedHashMap<>();

	private final Random random;

	private final Clock clock;

	Queries(Random random, Clock clock) {
		this.random = random;
		this.clock = clock;
	}

	/**
	 * Starts a query.
	 * @param kind what sort of query it is
	 * @param person who asks
	 * @param text what it is about
	 * @return the query
	 */
	public PendingQuery open(QueryKind kind, Person person, String text) {
		Instant now = this.clock.instant();
		forgetExpired(now);
		String id = Long.toString(this.random.nextLong() & Long.MAX_VALUE);
		PendingQuery query = new PendingQuery(id, kind, person, text, now.plus(kind.lifetime()));
		this.queries.put(id, query);
		return query;
	}

	private void forgetExpired(Instant now) {
		Iterator<PendingQuery> oldest = this.queries.values().iterator();
		while (oldest.hasNext() && oldest.next().isExpired(now)) {
			oldest.remove();
		}
	}

	/**
	 * Finds a query.
	 * @param id the number of the query
	 * @return the query
	 * @throws IllegalArgumentException if there is none
	 */
	public PendingQuery get(String id) {
		@Nullable PendingQuery query = this.queries.get(id);
		if (query == null) {
			throw new IllegalArgumentException("There is no query " + id + " any more");
		}
		return query;
	}

	/**
	 * Answers a query.
	 * @param kind what sort of query it has to be
	 * @param id the number of the query
	 * @param answer the arguments of the call
	 * @return the query
	 * @throws RefusalException if there is no such query, or it was answered or is too
	 * old
	 */
	public PendingQuery answer(QueryKind kind, String id, Arguments answer) {
		@Nullable PendingQuery query = this.queries.get(id);
		if (query == null || !query.isOpen(kind, this.clock.instant())) {
			throw RefusalException.badRequest("query is too old and response timeout expired or query ID is invalid");
		}
		query.setAnswer(answer);
		return query;
	}

}
