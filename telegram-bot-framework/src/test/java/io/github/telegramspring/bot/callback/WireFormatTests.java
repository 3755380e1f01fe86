package io.github.telegramspring.bot.callback;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import io.github.telegramspring.api.BotToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Buttons live as long as their messages, so what is written here must be read by all
 * later versions: a vector that fails is not to be changed.
 */
class WireFormatTests {

	private final CallbackDataCodec codec = CallbackDataCodec.signedWith(BotToken.of("123456:" + "k".repeat(35)));

	static Stream<Arguments> vectors() {
		return Stream.of(Arguments.of(new Numbers((byte) 0, (short) -1, 26, 27), "n~iI6AB012"),
				Arguments.of(new Numbers(Byte.MIN_VALUE, Short.MAX_VALUE, Integer.MIN_VALUE, Long.MAX_VALUE),
						"n~iI62D_3P_-6D______P_________-"),
				Arguments.of(new Floats(59.9139, -0.5F), "f~EKUIEEkjGCBJ"),
				Arguments.of(new Floats(-0.0, Float.POSITIVE_INFINITY), "f~EKU*_IAAAAAAAAAA*6B_gAAA"),
				Arguments.of(new Texts("", 'A', false, Level.LOW), "t~-nHA2BBAA"),
				Arguments.of(new Texts("Grüße 👋", 'ß', true, Level.HIGH), "t~-nHIGrüße 👋2DfBC"),
				Arguments.of(new Id(UUID.fromString("3f0c9a51-1b7d-4c44-9d0e-6a1f8f7f2b10")),
						"u~XtZD8MmlEbfUxEJ0Oah-PfysQ"),
				Arguments.of(new When(Instant.ofEpochSecond(1_800_000_000, 5), Duration.ofMillis(-1500),
						LocalDate.of(2027, 2, 28), LocalTime.of(12, 30)), "w~DCx6DWk6QAFD5dzWUA3KMa3K_IA"),
				Arguments.of(new Amounts(new BigDecimal("-12.50"), BigInteger.TWO.pow(70)), "a~aeUECnDMgAAAAAAAAAAA"),
				Arguments.of(new Amounts(BigDecimal.ZERO, BigInteger.ZERO), "a~aeUAAA"),
				Arguments.of(new Nested(null, Optional.empty(), List.of()), "s~Goo..A"),
				Arguments.of(new Nested(new Go(1), Optional.of("x"), List.of(new Stop(), new Go(-3))), "s~Goo:CBxCBAF"),
				Arguments.of(new Signed(7_123_456_789L), "z~aLQ6NRLqYqPLzaaLELS1o"));
	}

	@ParameterizedTest
	@MethodSource("vectors")
	void staysAsItIs(Record value, String data) {
		assertThat(this.codec.encode(value)).isEqualTo(data);
		assertThat((Object) this.codec.decode(value.getClass(), data)).isEqualTo(value);
	}

	enum Level {

		LOW, MIDDLE, HIGH

	}

	@CallbackData("n")
	record Numbers(byte b, short s, int i, long l) {

	}

	@CallbackData("f")
	record Floats(double d, float f) {

	}

	@CallbackData("t")
	record Texts(String text, char character, boolean flag, Level level) {

	}

	@CallbackData("u")
	record Id(UUID id) {

	}

	@CallbackData("w")
	record When(Instant instant, Duration duration, LocalDate date, LocalTime time) {

	}

	@CallbackData("a")
	record Amounts(BigDecimal decimal, BigInteger integer) {

	}

	sealed interface Step permits Go, Stop {

	}

	record Go(int steps) implements Step {

	}

	record Stop() implements Step {

	}

	@CallbackData("s")
	record Nested(@Nullable Go go, Optional<String> text, List<Step> steps) {

	}

	@CallbackData(value = "z", signed = true)
	record Signed(long id) {

	}

}
