package io.github.telegramspring.benchmarks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.telegram.telegrambots.meta.api.objects.Update;

/**
 * What reading an update costs in another library.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class PeerParsingBenchmark {

	/**
	 * What is read.
	 */
	@Param
	public Payload payload = Payload.SMALL;

	private final ObjectMapper mapper = new ObjectMapper();

	private byte[] json = {};

	/**
	 * Loads the bytes.
	 * @throws IOException if they cannot be read
	 */
	@Setup
	public void load() throws IOException {
		this.json = this.payload.bytes();
	}

	/**
	 * Reads an update.
	 * @return the update
	 * @throws IOException if it cannot be read
	 */
	@Benchmark
	public Update readPeer() throws IOException {
		return this.mapper.readValue(this.json, Update.class);
	}

}
