package io.github.telegramspring.benchmarks.load;

import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.openjdk.jmh.util.SampleBuffer;
import org.openjdk.jmh.util.Statistics;

/**
 * Delivers updates as Telegram does: over some connections, each of which has the next
 * one as soon as the last one is answered. One thread does it all, and does little for
 * each update, so that it waits for the server and never the other way round.
 */
final class LoadGenerator {

	/**
	 * As many as Telegram opens to a webhook that does not ask for fewer.
	 */
	static final int CONNECTIONS = 100;

	private static final double MILLIS = 1e-6;

	private final SampleBuffer nanos = new SampleBuffer();

	private long answers;

	private long lastAnswer;

	private LoadGenerator() {
	}

	/**
	 * Delivers updates for some time.
	 * @param server takes them
	 * @param connections how many updates are delivered at a time
	 * @param duration how long no update is left without successor
	 * @return how fast they were answered
	 */
	static LoadResult run(ServerProcess server, int connections, Duration duration) throws IOException {
		return new LoadGenerator().load(server, connections, duration);
	}

	private LoadResult load(ServerProcess server, int size, Duration duration) throws IOException {
		List<LoadConnection> connections = new ArrayList<>();
		try (Selector selector = Selector.open()) {
			for (int i = 0; i < size; i++) {
				LoadConnection connection = new LoadConnection(server.port(), server.requests());
				connections.add(connection);
				connection.channel().configureBlocking(false);
				connection.channel().register(selector, SelectionKey.OP_READ, connection);
			}
			BusyTimes.Watch busy = BusyTimes.start(server);
			long start = System.nanoTime();
			deliver(connections, selector, start + duration.toNanos());
			Statistics millis = this.nanos.getStatistics(MILLIS);
			return new LoadResult(this.answers * 1e9 / (this.lastAnswer - start), millis.getPercentile(50),
					millis.getPercentile(99), busy.stop());
		}
		finally {
			for (LoadConnection connection : connections) {
				connection.close();
			}
		}
	}

	private void deliver(List<LoadConnection> connections, Selector selector, long end) throws IOException {
		int waiting = connections.size();
		for (LoadConnection connection : connections) {
			connection.send();
		}
		while (waiting > 0) {
			selector.select();
			for (SelectionKey key : selector.selectedKeys()) {
				LoadConnection connection = (LoadConnection) key.attachment();
				if (connection.receive()) {
					note(connection);
					if (this.lastAnswer < end) {
						connection.send();
					}
					else {
						waiting--;
					}
				}
			}
			selector.selectedKeys().clear();
		}
	}

	private void note(LoadConnection connection) {
		this.lastAnswer = System.nanoTime();
		this.answers++;
		this.nanos.add(this.lastAnswer - connection.sentAt());
	}

}
