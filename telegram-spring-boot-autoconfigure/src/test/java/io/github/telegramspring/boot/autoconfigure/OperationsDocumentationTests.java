package io.github.telegramspring.boot.autoconfigure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.boot.checklist.ChecklistItem;
import io.github.telegramspring.bot.UpdateProcessor;
import io.github.telegramspring.bot.observation.PollingMetrics;
import io.github.telegramspring.bot.polling.PollingReceiver;
import io.github.telegramspring.bot.polling.PollingSettings;
import io.github.telegramspring.bot.webhook.RefusalReason;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

/**
 * The meters that the documentation, the dashboard and the alerts speak of are those that
 * there are.
 */
class OperationsDocumentationTests {

	private static final Path DOCS = Path.of("..", "docs");

	@RegisterExtension
	static final BotApiServer telegram = new BotApiServer();

	private static final Set<String> meters = new TreeSet<>();

	private static final Set<String> prometheusNames = new TreeSet<>();

	@BeforeAll
	static void collectMeters() throws Exception {
		try (TestApplication application = TestApplication.startWithWebhook(telegram, BotApplication.class,
				TestApplication.NO_SECURITY)) {
			application.deliver(Updates.command(1, "/start"));
			MeterRegistry registry = application.context().getBean(MeterRegistry.class);
			PollingSettings settings = new PollingSettings(Duration.ZERO, 1, Set.of(), false, Duration.ofSeconds(1),
					Duration.ofSeconds(1));
			TelegramBot bot = mock();
			new PollingMetrics(
					new PollingReceiver(bot, () -> bot, mock(UpdateProcessor.class), settings, Duration.ZERO),
					"default")
				.bindTo(registry);
			registry.getMeters()
				.stream()
				.map(Meter::getId)
				.filter((id) -> id.getName().startsWith("telegram."))
				.forEach(OperationsDocumentationTests::collect);
		}
	}

	@AfterAll
	static void forgetMeters() {
		meters.clear();
		prometheusNames.clear();
	}

	/**
	 * Prometheus has a unit and a suffix in its names that tell what something is.
	 */
	private static void collect(Meter.Id id) {
		meters.add(id.getName());
		String name = id.getName().replace('.', '_');
		boolean time = id.getType() == Meter.Type.TIMER || "seconds".equals(id.getBaseUnit());
		Stream<String> suffixes = switch (id.getType()) {
			case COUNTER -> Stream.of("_total");
			case TIMER -> Stream.of("_seconds_count", "_seconds_sum", "_seconds_max");
			default -> Stream.of(time ? "_seconds" : "");
		};
		suffixes.map(name::concat).forEach(prometheusNames::add);
	}

	@ParameterizedTest
	@ValueSource(strings = { "grafana/telegram-bot.json", "prometheus/alerts.yml" })
	void showMetersThatThereAre(String file) throws IOException {
		Set<String> names = find("\\btelegram_[a-z_]+", file);
		assertThat(names).isNotEmpty();
		assertThat(prometheusNames).containsAll(names);
	}

	@Test
	void describeEveryMeter() throws IOException {
		Set<String> documented = find("(?<=\\| `)telegram\\.[a-z.]+(?=` \\|)", "operations.md");
		assertThat(documented).isEqualTo(meters);
	}

	@Test
	void describeEveryReasonOfARefusal() throws IOException {
		String row = Files.readAllLines(DOCS.resolve("operations.md"))
			.stream()
			.filter((line) -> line.startsWith("| `telegram.webhook.refused` |"))
			.findFirst()
			.orElseThrow();
		assertThat(RefusalReason.values()).allSatisfy((reason) -> assertThat(row).contains("`" + reason.value() + "`"));
	}

	@Test
	void describeEveryItemOfTheChecklist() throws IOException {
		Set<String> documented = find("(?m)(?<=^\\| `)[a-z]+-[a-z-]+(?=` \\|)", "operations.md");
		assertThat(documented).isEqualTo(Stream.of(ChecklistItem.values())
			.map((item) -> item.name().toLowerCase(Locale.ROOT).replace('_', '-'))
			.collect(Collectors.toSet()));
	}

	@Test
	void haveADashboardThatCanBeReadForEachBot() throws IOException {
		String json = Files.readString(DOCS.resolve("grafana/telegram-bot.json"));
		assertThat(new JsonMapper().readTree(json).get("panels").valueStream()).allSatisfy((panel) -> {
			assertThat(panel.get("title").asString()).isNotEmpty();
			assertThat(panel.get("targets").valueStream().map((target) -> target.get("expr").asString()))
				.allSatisfy((query) -> assertThat(query).doesNotContainPattern("telegram_[a-z_]+(?!\\{bot=~|[a-z_])"));
		});
	}

	private static Set<String> find(String pattern, String file) throws IOException {
		return Pattern.compile(pattern)
			.matcher(Files.readString(DOCS.resolve(file)))
			.results()
			.map(MatchResult::group)
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
