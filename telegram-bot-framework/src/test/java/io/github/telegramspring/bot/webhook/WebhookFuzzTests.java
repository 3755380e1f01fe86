package io.github.telegramspring.bot.webhook;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import io.github.telegramspring.api.json.Json;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.FailedUpdate;
import io.github.telegramspring.bot.FailedUpdateHandler;
import io.github.telegramspring.bot.LogLines;
import io.github.telegramspring.bot.LoggingFailedUpdateHandler;
import io.github.telegramspring.bot.RecordingBot;
import io.github.telegramspring.bot.SampleUpdates;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.processing.DefaultUpdateProcessor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Whatever comes in a body is either taken or refused: it ends in no other way, is
 * reported and logged with the number of its update, and leaves nothing behind.
 */
class WebhookFuzzTests {

	private static final int BODIES = 100_000;

	private static final int WARM_UP = BODIES / 5;

	/**
	 * 200 bytes for each body after the warm-up.
	 */
	private static final long HEAP_MARGIN = 16_000_000;

	private static final Pattern NUMBER = Pattern.compile("[Uu]pdate \\d+ ");

	private static final List<byte[]> UPDATES = Arrays.stream(UpdateType.values())
		.filter((type) -> type != UpdateType.UNKNOWN)
		.map((type) -> Json.write(SampleUpdates.of(type)).getBytes(StandardCharsets.UTF_8))
		.toList();

	private static final List<String> VALUES = List.of("null", "true", "-1", "0", "1e400", "9".repeat(400),
			"9223372036854775808", "-0.0000001", "\"\"", "\"\\u0000\"", "\"\\ud800\"", "[]", "{}", "[[[[]]]]",
			"{\"id\":{}}", "{\"update_id\":7}", "\"" + "x".repeat(5_000) + "\"", "[".repeat(500) + "]".repeat(500),
			"{\"a\":".repeat(300) + "1" + "}".repeat(300), "[".repeat(10_000) + "]".repeat(10_000), "1e99999999999",
			"9".repeat(2_000), "{\"" + "n".repeat(60_000) + "\":0}");

	private final Random random = new Random(20_261);

	private final AtomicLong failed = new AtomicLong();

	private final AtomicLong errors = new AtomicLong();

	private final FailedUpdateHandler log = new LoggingFailedUpdateHandler();

	private final DefaultUpdateProcessor processor = DefaultUpdateProcessor
		.builder(new RecordingBot(), WebhookFuzzTests::look)
		.failedUpdates(this::report)
		.build();

	private final WebhookRequestHandler handler = new WebhookRequestHandler(WebhookSecret.of("right"), this.processor,
			WebhookSettings.DEFAULT);

	@AfterEach
	void stop() throws Exception {
		this.handler.destroy();
		this.processor.destroy();
	}

	private static void look(UpdateContext context) {
		assertThat(context.toString() + context.chat() + context.user() + context.command()).isNotEmpty();
	}

	private void report(FailedUpdate failedUpdate) {
		assertThat(failedUpdate.json()).contains(Long.toString(failedUpdate.updateId()));
		this.failed.incrementAndGet();
		this.log.handleFailedUpdate(failedUpdate);
	}

	private boolean isErrorWithoutNumber(ILoggingEvent event) {
		if (!event.getLevel().isGreaterOrEqual(Level.ERROR)) {
			return false;
		}
		this.errors.incrementAndGet();
		return !NUMBER.matcher(event.getFormattedMessage()).find();
	}

	@Test
	void takesOrRefusesWhateverComes() throws Exception {
		Map<Integer, Integer> answers = new TreeMap<>();
		long heap = 0;
		try (LogLines withoutNumber = new LogLines(this::isErrorWithoutNumber)) {
			for (int i = 0; i < BODIES; i++) {
				heap = (i != WARM_UP) ? heap : usedHeap();
				answers.merge(deliver(body(i)), 1, Integer::sum);
			}
			assertThat(withoutNumber.lines()).isEmpty();
		}
		assertThat(this.errors).hasValue(this.failed.get());
		assertHeapBelow(heap + HEAP_MARGIN);
		assertThat(answers).containsOnlyKeys(200, 400);
		assertThat(answers.get(200)).isGreaterThan(BODIES / 20);
		assertThat(answers.get(400)).isGreaterThan(BODIES / 20);
		assertThat(this.failed).hasPositiveValue();
		assertThat(this.processor.statistics().inFlight()).isZero();
		assertThat(this.processor.statistics().waiting()).isZero();
	}

	/**
	 * What was answered in the last second may be kept until it is over.
	 */
	private static void assertHeapBelow(long limit) {
		await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(usedHeap()).isLessThan(limit));
	}

	/**
	 * Returns how many bytes are in use after the garbage was collected.
	 */
	private static long usedHeap() {
		return LongStream.generate(() -> {
			System.gc();
			return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
		}).limit(3).min().orElseThrow();
	}

	private int deliver(byte[] body) throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/webhook");
		request.addHeader(WebhookSecret.HEADER, "right");
		request.setContentType("application/json");
		request.setContent(body);
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.handler.handleRequest(request, response);
		return response.getStatus();
	}

	private byte[] body(int number) {
		byte[] update = numbered(number);
		return switch (this.random.nextInt(5)) {
			case 0 -> randomBytes();
			case 1 -> changedBytes(update);
			case 2 -> Arrays.copyOf(update, this.random.nextInt(update.length + 1));
			case 3 -> spliced(update, UPDATES.get(this.random.nextInt(UPDATES.size())));
			default -> changedValue(update);
		};
	}

	private byte[] numbered(int number) {
		String update = new String(UPDATES.get(number % UPDATES.size()), StandardCharsets.UTF_8);
		return update.replaceFirst("\"update_id\":\\d+", "\"update_id\":" + number).getBytes(StandardCharsets.UTF_8);
	}

	private byte[] randomBytes() {
		byte[] bytes = new byte[this.random.nextInt(200)];
		this.random.nextBytes(bytes);
		return bytes;
	}

	private byte[] changedBytes(byte[] update) {
		for (int changes = 1 + this.random.nextInt(4); changes > 0; changes--) {
			update[this.random.nextInt(update.length)] = (byte) this.random.nextInt(256);
		}
		return update;
	}

	private byte[] spliced(byte[] first, byte[] second) {
		int end = this.random.nextInt(first.length);
		int start = this.random.nextInt(second.length);
		byte[] bytes = Arrays.copyOf(first, end + second.length - start);
		System.arraycopy(second, start, bytes, end, second.length - start);
		return bytes;
	}

	/**
	 * Puts a value of any kind in the place of one of those in the update.
	 */
	private byte[] changedValue(byte[] update) {
		String json = new String(update, StandardCharsets.UTF_8);
		int colon = json.indexOf(':', this.random.nextInt(json.length()));
		int end = (colon < 0) ? -1 : json.indexOf(',', colon);
		if (end < 0) {
			return update;
		}
		String value = VALUES.get(this.random.nextInt(VALUES.size()));
		return (json.substring(0, colon + 1) + value + json.substring(end)).getBytes(StandardCharsets.UTF_8);
	}

}
