package io.github.telegramspring.benchmarks;

import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;

import io.github.telegramspring.api.json.JsonOutput;
import io.github.telegramspring.api.method.SendMessage;
import io.github.telegramspring.api.model.InlineKeyboardButton;
import io.github.telegramspring.api.model.InlineKeyboardMarkup;
import io.github.telegramspring.api.model.ParseMode;
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
 * What making and writing a request costs.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class RequestWritingBenchmark {

	private final long chatId = 5123456789L;

	private final SendMessage withKeyboard = SendMessage.of(this.chatId, "<b>Which one?</b>")
		.parseMode(ParseMode.HTML)
		.replyMarkup(InlineKeyboardMarkup.of(List.of(List.of(InlineKeyboardButton.of("This").callbackData("this"),
				InlineKeyboardButton.of("That").callbackData("that")))));

	/**
	 * Makes and writes a message of plain text.
	 * @return the output
	 */
	@Benchmark
	public JsonOutput text() {
		return write(SendMessage.of(this.chatId, "Hello, Ada. What can I do for you today?"));
	}

	/**
	 * Writes a formatted message with two buttons.
	 * @return the output
	 */
	@Benchmark
	public JsonOutput keyboard() {
		return write(this.withKeyboard);
	}

	private static JsonOutput write(SendMessage message) {
		try (JsonOutput out = JsonOutput.to(OutputStream.nullOutputStream())) {
			message.writeTo(out);
			return out;
		}
	}

}
