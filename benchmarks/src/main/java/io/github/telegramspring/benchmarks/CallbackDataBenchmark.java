package io.github.telegramspring.benchmarks;

import java.util.concurrent.TimeUnit;

import io.github.telegramspring.api.BotToken;
import io.github.telegramspring.bot.callback.CallbackData;
import io.github.telegramspring.bot.callback.CallbackDataCodec;
import io.github.telegramspring.bot.callback.CallbackPattern;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What it costs to put a record into a button and to get it back, beside a text by a
 * pattern. With {@code -prof gc} it shows the bytes that are allocated.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CallbackDataBenchmark {

	private final CallbackDataCodec codec = CallbackDataCodec.signedWith(BotToken.of("123456:" + "k".repeat(35)));

	private final CallbackPattern pattern = CallbackPattern.of("order:{user:\\d+}:{size}:{note}");

	private final Order order = new Order(7_123_456_789L, Size.LARGE, "no onions");

	private final SignedOrder signedOrder = new SignedOrder(7_123_456_789L, Size.LARGE, "no onions");

	private final String data = this.codec.encode(this.order);

	private final String signedData = this.codec.encode(this.signedOrder);

	private final String text = this.pattern.build(7_123_456_789L, "LARGE", "no onions");

	/**
	 * Encodes a record of a number, an enum and a text.
	 * @return the data
	 */
	@Benchmark
	public String encode() {
		return this.codec.encode(this.order);
	}

	/**
	 * Decodes a record of a number, an enum and a text.
	 * @return the record
	 */
	@Benchmark
	public Order decode() {
		return this.codec.decode(Order.class, this.data);
	}

	/**
	 * Encodes and signs a record.
	 * @return the data
	 */
	@Benchmark
	public String encodeSigned() {
		return this.codec.encode(this.signedOrder);
	}

	/**
	 * Decodes a record and checks its signature.
	 * @return the record
	 */
	@Benchmark
	public SignedOrder decodeSigned() {
		return this.codec.decode(SignedOrder.class, this.signedData);
	}

	/**
	 * Matches a text of the same values by a pattern.
	 * @return the variables
	 */
	@Benchmark
	public @Nullable Object matchPattern() {
		return this.pattern.match(this.text);
	}

	/**
	 * The size of what is ordered.
	 */
	public enum Size {

		/**
		 * The one for one.
		 */
		SMALL,

		/**
		 * The one for two.
		 */
		LARGE

	}

	/**
	 * An order that anybody can make.
	 *
	 * @param user the id of the user
	 * @param size the size
	 * @param note a wish
	 */
	public record Order(long user, Size size, String note) {

	}

	/**
	 * An order that is signed.
	 *
	 * @param user the id of the user
	 * @param size the size
	 * @param note a wish
	 */
	@CallbackData(value = "signed", signed = true)
	public record SignedOrder(long user, Size size, String note) {

	}

}
