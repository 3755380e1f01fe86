package io.github.telegramspring.api.json;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class JsonOutputTests {

	@Test
	void leavesOutWhatIsNull() {
		assertThat(members((out) -> {
			out.write("a", (String) null);
			out.write("b", (Number) null);
			out.write("c", (Boolean) null);
			out.write("d", (Instant) null);
			out.write("e", (Duration) null);
			out.write("f", (JsonWritable) null);
			out.write("g", (List<?>) null);
			out.writeFlag("h", false);
		})).isEqualTo("{}");
	}

	@Test
	void writesEveryKindOfMember() {
		assertThat(members((out) -> {
			out.write("text", "a\"\n❤");
			out.write("int", 1);
			out.write("long", Long.MAX_VALUE);
			out.write("double", 1.5);
			out.write("boxed", (Number) Integer.valueOf(2));
			out.write("true", true);
			out.write("false", false);
			out.write("time", Instant.parse("2038-01-19T03:14:08.9Z"));
			out.write("object", (JsonWritable) (o) -> o.writeValue("self"));
			out.write("list", List.of(1, List.of("x"), true));
			out.writeFlag("flag", true);
		})).isEqualTo("{\"text\":\"a\\\"\\n❤\",\"int\":1,\"long\":9223372036854775807,\"double\":1.5,\"boxed\":2,"
				+ "\"true\":true,\"false\":false,\"time\":2147483648,\"object\":\"self\",\"list\":[1,[\"x\"],true],"
				+ "\"flag\":true}");
	}

	@Test
	void writesDurationsAsSecondsAndTheirFraction() {
		assertThat(value(Duration.ofMinutes(2))).isEqualTo("120");
		assertThat(value(Duration.ofMillis(1500))).isEqualTo("1.5");
		assertThat(value(Duration.ofMillis(-1500))).isEqualTo("-1.5");
		assertThat(value(Duration.ofNanos(1))).isEqualTo("1E-9");
	}

	@Test
	void writesNumbersOfEveryKind() {
		assertThat(
				value(List.of(1.5f, (short) 2, (byte) 3, new BigInteger("12345678901234567890"), new AtomicInteger(4))))
			.isEqualTo("[1.5,2,3,12345678901234567890,4]");
	}

	@Test
	void writesMapsWithoutTheirNulls() {
		Map<String, Object> map = new LinkedHashMap<>();
		map.put("a", null);
		map.put("b", new BigDecimal("1.10"));
		assertThat(value(map)).isEqualTo("{\"b\":1.10}");
	}

	@Test
	void refusesWhatTheBotApiHasNoFormFor() {
		assertThatIllegalArgumentException().isThrownBy(() -> value(new Object()))
			.withMessageStartingWith("A Bot API value cannot be made of java.lang.Object; allowed are text");
		assertThatIllegalArgumentException().isThrownBy(() -> value(Collections.singletonList(null)))
			.withMessageStartingWith("A Bot API value cannot be made of null; allowed are text");
	}

	@Test
	void writesRawJsonAsItIs() {
		StringWriter text = new StringWriter();
		try (JsonOutput out = JsonOutput.to(text)) {
			out.startObject();
			out.write("a", (JsonWritable) (o) -> o.writeRaw("{\"b\" : 1}"));
			out.write("c", 1);
			out.endObject();
		}
		assertThat(text).hasToString("{\"a\":{\"b\" : 1},\"c\":1}");
	}

	@Test
	void writesUtf8AndLeavesTheStreamOpen() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (JsonOutput out = JsonOutput.to(new NeverClosed(bytes))) {
			out.writeValue("❤🚀");
		}
		assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("\"❤🚀\"");
	}

	@Test
	void refersToEachAttachmentByOneName() {
		Attachment first = new Content();
		Attachment second = new Content();
		StringWriter text = new StringWriter();
		try (JsonOutput out = JsonOutput.to(text)) {
			out.writeValue(List.of((JsonWritable) (o) -> o.attach(first), (JsonWritable) (o) -> o.attach(second),
					(JsonWritable) (o) -> o.attach(first)));
			assertThat(out.attachments()).containsExactly(Map.entry("file0", first), Map.entry("file1", second));
		}
		assertThat(text).hasToString("[\"attach://file0\",\"attach://file1\",\"attach://file0\"]");
	}

	private static String members(Consumer<JsonOutput> members) {
		return Json.write((out) -> {
			out.startObject();
			members.accept(out);
			out.endObject();
		});
	}

	private static String value(Object value) {
		return Json.write((out) -> out.writeValue(value));
	}

	/**
	 * Equal to any other, so that only identity can tell two of them apart.
	 */
	private record Content() implements Attachment {

		@Override
		public InputStream openStream() {
			return new ByteArrayInputStream(new byte[0]);
		}

		@Override
		public String fileName() {
			return "a.txt";
		}

		@Override
		public long size() {
			return 0;
		}

	}

	private static final class NeverClosed extends OutputStream {

		private final ByteArrayOutputStream bytes;

		private NeverClosed(ByteArrayOutputStream bytes) {
			this.bytes = bytes;
		}

		@Override
		public void write(int b) {
			this.bytes.write(b);
		}

		@Override
		public void close() {
			throw new IllegalStateException("The stream was closed");
		}

	}

}
