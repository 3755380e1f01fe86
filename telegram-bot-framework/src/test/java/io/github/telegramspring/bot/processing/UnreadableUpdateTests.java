package io.github.telegramspring.bot.processing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import io.github.telegramspring.bot.FailedUpdate;
import io.github.telegramspring.bot.RecordingBot;
import io.github.telegramspring.bot.UpdateOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is JSON and has an {@code update_id} can be acknowledged: what cannot be read
 * goes to the hook as it came.
 */
class UnreadableUpdateTests {

	private final List<FailedUpdate> failed = new CopyOnWriteArrayList<>();

	private final DefaultUpdateProcessor processor = DefaultUpdateProcessor.builder(new RecordingBot(), (context) -> {
		throw new IllegalStateException("This could be read");
	}).failedUpdates(this.failed::add).build();

	@AfterEach
	void close() throws Exception {
		this.processor.destroy();
	}

	static Stream<String> unreadable() {
		return Stream
			.of("{\"a\":".repeat(1_000) + "1" + "}".repeat(1_000), "[".repeat(100_000) + "]".repeat(100_000),
					"9".repeat(2_000), "-0." + "1".repeat(2_000), "{\"" + "n".repeat(60_000) + "\":1}")
			.flatMap((odd) -> Stream.of("{\"update_id\":7,\"message\":{\"aura\":" + odd + "}}",
					"{\"aura\":" + odd + ",\"update_id\":7}", "{\"update_id\":7,\"message\":" + odd + "}"));
	}

	@ParameterizedTest
	@MethodSource("unreadable")
	void isReportedAsItCame(String json) {
		byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
		assertThat(this.processor.process(bytes)).isCompletedWithValue(UpdateOutcome.FAILED);
		assertThat(this.processor.submit(bytes)).isCompletedWithValue(UpdateOutcome.DUPLICATE);
		assertThat(this.failed).singleElement().satisfies((failure) -> {
			assertThat(failure.updateId()).isEqualTo(7);
			assertThat(failure.json()).isEqualTo(json);
			assertThat(failure.update()).isNull();
		});
	}

	@ParameterizedTest
	@MethodSource("unreadable")
	void isReportedAsItCameWhenItWasSubmitted(String json) {
		byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
		assertThat(this.processor.submit(bytes).toCompletableFuture().join()).isEqualTo(UpdateOutcome.FAILED);
		assertThat(this.failed).extracting(FailedUpdate::json).containsExactly(json);
	}

}
