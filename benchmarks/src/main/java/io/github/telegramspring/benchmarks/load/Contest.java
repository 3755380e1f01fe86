package io.github.telegramspring.benchmarks.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import org.openjdk.jmh.util.ListStatistics;

/**
 * Loads servers in turns, each in a process of its own that waits while it is not its
 * turn: what the machine does beside it meets all of them.
 */
final class Contest {

	private static final Duration ROUND = Duration.ofSeconds(5);

	private final List<ServerProcess> servers;

	private final Map<ServerProcess, List<LoadResult>> results = new HashMap<>();

	Contest(ServerProcess... servers) {
		this.servers = List.of(servers);
	}

	/**
	 * Loads each of them several times.
	 */
	void run(int rounds) throws IOException {
		for (int round = 1; round <= rounds; round++) {
			for (ServerProcess server : this.servers) {
				LoadResult result = LoadGenerator.run(server, LoadGenerator.CONNECTIONS, ROUND);
				System.out.printf("%s, round %d: %s%n", server.title(), round, result);
				this.results.computeIfAbsent(server, (key) -> new ArrayList<>()).add(result);
			}
		}
	}

	/**
	 * Tells how many updates a second one server takes for each that another one takes.
	 */
	String compare(ServerProcess server, ServerProcess other, double atLeast) {
		return String.format(Locale.ROOT,
				"%s: %.2f times the updates of the %s, %.2f times by processor time, at least %.2f is the goal",
				server.title(), ratio(server, other, LoadResult::perSecond), other.title(),
				ratio(server, other, LoadResult::perBusySecond), atLeast);
	}

	private double ratio(ServerProcess server, ServerProcess other, ToDoubleFunction<LoadResult> value) {
		return median(server, value) / median(other, value);
	}

	/**
	 * Returns the median of the rounds of a server.
	 */
	double median(ServerProcess server, ToDoubleFunction<LoadResult> value) {
		List<LoadResult> rounds = this.results.getOrDefault(server, List.of());
		return new ListStatistics(rounds.stream().mapToDouble(value).toArray()).getPercentile(50);
	}

}
