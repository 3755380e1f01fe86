package io.github.telegramspring.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import io.github.telegramspring.api.BotToken;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.webhook.WebhookSecret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Updates that stop other bots for good, between those of people who know nothing of it.
 */
class PoisonTests {

	private static final String CHAT = "\"chat\":{\"id\":9,\"type\":\"private\",\"first_name\":\"Eve\"}";

	/**
	 * What a bot can live with.
	 */
	private static final List<String> ODD = List.of(
			"{\"message_id\":1,\"date\":4294967296,\"text\":\"After 2038 101\"," + CHAT + "}",
			"{\"message_id\":2,\"date\":%d,\"text\":\"Large id 102\",\"chat\":{\"id\":4503599627370495,\"type\":\"private\"}}",
			"{\"message_id\":2,\"date\":%d,\"text\":\"Unknown enum 103\",\"chat\":{\"id\":9,\"type\":\"metaverse\"}}",
			"{\"message_id\":3,\"date\":%d,\"text\":\"Unknown union member 104\",\"forward_origin\":"
					+ "{\"type\":\"future\",\"date\":1}," + CHAT + "}",
			"{\"message_id\":4,\"date\":%d,\"text\":\"Unknown field 105\",\"aura\":{\"color\":[\"blue\"]}," + CHAT
					+ "}",
			"{\"message_id\":5,\"date\":%d,\"text\":\"Deep 106\",\"aura\":" + "[".repeat(150) + "]".repeat(150) + ","
					+ CHAT + "}");

	/**
	 * What no object can be made of.
	 */
	private static final List<String> UNREADABLE = List.of("{\"date\":%d,\"text\":\"No message_id\"," + CHAT + "}",
			"{\"message_id\":5,\"date\":%d,\"text\":\"No name\",\"from\":{\"id\":9,\"is_bot\":false}," + CHAT + "}",
			"{\"message_id\":null,\"date\":%d,\"text\":\"Null\"," + CHAT + "}",
			"{\"message_id\":3000000000,\"date\":%d,\"text\":\"Too large\"," + CHAT + "}",
			"{\"message_id\":{\"not\":\"a number\"},\"date\":%d,\"text\":\"Wrong type\"," + CHAT + "}",
			aura("[".repeat(1_000) + "]".repeat(1_000)), aura("{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000)),
			aura("9".repeat(2_000)), aura("0." + "9".repeat(100_000)), aura("{\"" + "n".repeat(60_000) + "\":1}"));

	@ParameterizedTest
	@EnumSource
	void hurtNobody(Intake intake) {
		try (RunningBot bot = new RunningBot(intake, (context) -> null)) {
			bot.hears(20, 5);
			ODD.forEach((json) -> receive(bot, json));
			UNREADABLE.forEach((json) -> receive(bot, json));
			bot.hears(20, 5);
			bot.start();
			bot.awaitDone();
			assertThat(bot.begun()).contains(101, 102, 103, 104, 105, 106);
			assertThat(bot.begun()).filteredOn((number) -> number <= 20)
				.hasSize(40)
				.containsAll(IntStream.rangeClosed(1, 20).boxed().toList());
			assertThat(bot.failed()).hasSize(UNREADABLE.size()).allSatisfy((failed) -> {
				assertThat(failed.update()).isNull();
				assertThat(failed.json()).startsWith("{\"update_id\":" + failed.updateId());
			});
		}
	}

	@Test
	void mayHaveAnyNumberAndKind() throws Exception {
		try (RunningBot bot = new RunningBot(Intake.WEBHOOK, (context) -> null)) {
			bot.start();
			assertThat(deliver(bot, "{\"update_id\":9007199254740993,\"message\":" + dated(ODD.get(1)) + "}"))
				.isEqualTo(200);
			assertThat(deliver(bot, "{\"update_id\":7,\"telepathy\":{\"thought\":\"?\"}}")).isEqualTo(200);
			assertThat(deliver(bot, "{\"update_id\":8}")).isEqualTo(200);
			assertThat(deliver(bot, "{\"update_id\":")).isEqualTo(400);
			bot.hears(5, 1);
			bot.awaitDone();
			assertThat(bot.begun()).containsExactly(102, 1, 2, 3, 4, 5);
			assertThat(bot.failed()).isEmpty();
		}
	}

	/**
	 * A message with something in it that is deeper or longer than anything should be.
	 */
	private static String aura(String value) {
		return "{\"message_id\":6,\"date\":%d,\"text\":\"Too much\",\"aura\":" + value + "," + CHAT + "}";
	}

	private static void receive(RunningBot bot, String json) {
		assertThat(bot.telegram().bot().receives(UpdateType.MESSAGE, (out) -> out.writeRaw(dated(json)))).isPresent();
	}

	private static String dated(String json) {
		return json.replace("%d", Long.toString(Instant.now().getEpochSecond()));
	}

	private static int deliver(RunningBot bot, String json) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest
			.newBuilder(URI.create("http://127.0.0.1:" + bot.telegram().port() + "/telegram/webhook"))
			.header("Content-Type", "application/json")
			.header(WebhookSecret.HEADER, WebhookSecret.derivedFrom(BotToken.of(bot.telegram().bot().token())).value())
			.POST(HttpRequest.BodyPublishers.ofString(json))
			.build();
		return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
	}

}
