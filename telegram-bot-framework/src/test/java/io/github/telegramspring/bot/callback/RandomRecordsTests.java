package io.github.telegramspring.bot.callback;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import io.github.telegramspring.api.BotToken;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What holds for all records, whatever their components are.
 */
class RandomRecordsTests {

	private static final long SEED = 20261125;

	private static final String SYMBOLS = "AZaz09-_.:*~!ä\ud83d\udc4b\ud83d ";

	@TempDir
	static Path directory;

	private static List<Class<?>> shapes;

	private final Random random = new Random(SEED);

	private final RandomValues values = new RandomValues(this.random);

	private final CallbackDataCodec codec = CallbackDataCodec.signedWith(BotToken.of("123456:" + "k".repeat(35)));

	@BeforeAll
	static void compileShapes() {
		shapes = new RandomShapes(new Random(SEED)).compile(120, directory)
			.stream()
			.filter(RandomRecordsTests::fits)
			.toList();
		assertThat(shapes).hasSizeGreaterThan(60);
	}

	private static boolean fits(Class<?> shape) {
		try {
			CallbackRecord.check(shape);
			return true;
		}
		catch (InvalidCallbackRecordException ex) {
			assertThat(ex).hasMessageContaining("takes at least");
			return false;
		}
	}

	@Test
	void areReadAsTheyWereWrittenOrDoNotFit() {
		int fitting = 0;
		for (Class<?> shape : shapes) {
			for (int i = 0; i < 100; i++) {
				Record value = this.values.record(shape);
				String data = encode(value);
				if (data != null) {
					fitting++;
					assertThat(data.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(1, 64);
					assertThat((Object) this.codec.decode(shape, data)).isEqualTo(value);
				}
			}
		}
		assertThat(fitting).isGreaterThan(1000);
	}

	@Test
	void areEitherReadOrRefusedByAnExceptionOfOursWhenTheirDataWasChanged() {
		for (Class<?> shape : shapes) {
			for (int i = 0; i < 100; i++) {
				String data = encode(this.values.record(shape));
				if (data != null) {
					decodeChanged(shape, change(data));
				}
			}
		}
	}

	@Test
	void areEitherReadOrRefusedByAnExceptionOfOursWhenTheirDataIsMadeUp() {
		for (Class<?> shape : shapes) {
			String header = CallbackRecord.of(shape).header();
			for (int i = 0; i < 100; i++) {
				StringBuilder data = new StringBuilder(header);
				this.random.ints(this.random.nextInt(50), 0, SYMBOLS.length())
					.forEach((index) -> data.append(SYMBOLS.charAt(index)));
				decodeChanged(shape, data.toString());
			}
		}
	}

	@Test
	void areNeverReadFromDataOfAnotherShape() {
		for (int i = 1; i < shapes.size(); i++) {
			String other = encode(this.values.record(shapes.get(i - 1)));
			Class<?> shape = shapes.get(i);
			if (other != null) {
				int body = CallbackRecord.of(shapes.get(i - 1)).header().length();
				String data = CallbackRecord.of(shape).prefix() + other.substring(body - ShapeFingerprint.LENGTH);
				assertThatExceptionOfType(CallbackDataException.class).isThrownBy(() -> this.codec.decode(shape, data))
					.isInstanceOf(StaleCallbackDataException.class);
			}
		}
	}

	private String encode(Record value) {
		try {
			return this.codec.encode(value);
		}
		catch (CallbackDataTooLongException ex) {
			return null;
		}
	}

	private String change(String data) {
		int index = this.random.nextInt(data.length());
		char symbol = SYMBOLS.charAt(this.random.nextInt(SYMBOLS.length()));
		return switch (this.random.nextInt(3)) {
			case 0 -> data.substring(0, index);
			case 1 -> data.substring(0, index) + symbol + data.substring(index);
			default -> data.substring(0, index) + symbol + data.substring(index + 1);
		};
	}

	private void decodeChanged(Class<?> shape, String data) {
		try {
			assertThat((Object) this.codec.decode(shape, data)).isInstanceOf(shape);
		}
		catch (CallbackDataException ex) {
			assertThat(ex).hasMessageContaining("button");
		}
	}

}
