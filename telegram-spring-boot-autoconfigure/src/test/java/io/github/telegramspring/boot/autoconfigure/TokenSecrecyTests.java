package io.github.telegramspring.boot.autoconfigure;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpRequest;
import java.util.Arrays;
import java.util.stream.Stream;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.bot.polling.PollingReceiver;
import io.github.telegramspring.bot.webhook.WebhookSecret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.awaitility.Awaitility.await;

/**
 * Whatever an application with a bot does, and however much it logs, nobody reads the
 * token of the bot or the secret of its webhook.
 */
@ExtendWith(OutputCaptureExtension.class)
class TokenSecrecyTests {

	/**
	 * Tomcat logs each request as it came, at a level meant for those who work on Tomcat,
	 * and WireMock is not part of any application.
	 */
	private static final String[] LOG_EVERYTHING = { "logging.level.root=TRACE", "logging.level.org.apache.coyote=INFO",
			"logging.level.wiremock=INFO", "logging.level.com.github.tomakehurst=INFO" };

	private static final String SECRET_PART = BotApiServer.TOKEN.substring(BotApiServer.TOKEN.indexOf(':') + 1);

	@RegisterExtension
	static final BotApiServer telegram = new BotApiServer();

	@ParameterizedTest
	@ValueSource(strings = { "any=thing", TestApplication.NO_SECURITY })
	void showsNeitherInARunByWebhook(String property, CapturedOutput output) throws Exception {
		try (TestApplication application = TestApplication.startWithWebhook(telegram, BotApplication.class,
				with(property))) {
			application.deliver(Updates.command(1, "/start"));
			application.deliver(Updates.command(2, "/refuse"));
			application.deliver(Updates.command(3, "/fail"));
			application.deliver(Updates.poisoned(4));
			application.deliver("{");
			application.deliver(" ".repeat(2_000_000));
			application.send(application.delivery(TestApplication.WEBHOOK));
			application.send(application.request(TestApplication.WEBHOOK)
				.header(WebhookSecret.HEADER, BotApiServer.SECRET + "x")
				.POST(HttpRequest.BodyPublishers.ofString("{}")));
			for (ResponseDefinitionBuilder failure : failures()) {
				telegram.wireMock().stubFor(telegram.call("sendMessage").willReturn(failure));
				application.deliver(Updates.command(5, "/start"));
				TelegramBot bot = application.context().getBean(TelegramBot.class);
				assertThatException().isThrownBy(() -> bot.sendMessage(42, "Hello"))
					.satisfies((ex) -> assertSecret(stackTrace(ex)));
			}
		}
		assertThat(output).contains("TRACE", "POST /bot7654321:***/sendMessage", "Registered webhook");
		assertSecret(output.toString());
	}

	@Test
	void showsNeitherInARunByPolling(CapturedOutput output) {
		try (TestApplication application = TestApplication.start(telegram, BotApplication.class,
				with("telegram.bot.polling.backoff.initial=1ms", "telegram.bot.polling.backoff.max=5ms"))) {
			PollingReceiver receiver = application.context().getBean(PollingReceiver.class);
			for (ResponseDefinitionBuilder failure : failures()) {
				telegram.wireMock().resetRequests();
				telegram.wireMock().stubFor(telegram.call("getUpdates").willReturn(failure));
				await().until(() -> telegram.received("getUpdates").size() > 1);
			}
			telegram.wireMock()
				.stubFor(telegram.call("getUpdates")
					.willReturn(okJson("{\"ok\":true,\"result\":[%s,%s]}".formatted(Updates.poisoned(8),
							Updates.command(9, "/fail")))));
			await().until(() -> output.toString().contains("/fail"));
			telegram.wireMock()
				.stubFor(telegram.call("getUpdates")
					.willReturn(aResponse().withStatus(401)
						.withBody("{\"ok\":false,\"error_code\":401,\"description\":\"Unauthorized\"}")));
			await().until(() -> !receiver.isRunning());
		}
		assertThat(output).contains("TRACE", "POST /bot7654321:***/getUpdates", "Polling failed",
				"Telegram does not accept the token");
		assertSecret(output.toString());
	}

	@Test
	void showsNeitherWhenTheApplicationDoesNotStart(CapturedOutput output) {
		telegram.wireMock()
			.stubFor(telegram.call("getWebhookInfo")
				.willReturn(aResponse().withStatus(401)
					.withBody("{\"ok\":false,\"error_code\":401,\"description\":\"Unauthorized\"}")));
		assertThatException()
			.isThrownBy(() -> TestApplication.startWithWebhook(telegram, BotApplication.class,
					with(TestApplication.NO_SECURITY)))
			.satisfies((ex) -> assertSecret(stackTrace(ex)));
		assertThat(output).contains("APPLICATION FAILED TO START", "Telegram does not accept the token of the bot");
		assertSecret(output.toString());
	}

	private static ResponseDefinitionBuilder[] failures() {
		return new ResponseDefinitionBuilder[] {
				aResponse().withStatus(500).withBody("/bot" + BotApiServer.TOKEN + "/sendMessage failed"),
				aResponse().withStatus(502).withBody("<html>Bad Gateway</html>"), okJson("{"), okJson(""),
				aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER),
				aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK),
				aResponse().withStatus(302).withHeader("Location", "/bot" + BotApiServer.TOKEN + "/elsewhere") };
	}

	private static String[] with(String... properties) {
		return Stream.of(LOG_EVERYTHING, properties).flatMap(Arrays::stream).toArray(String[]::new);
	}

	private static String stackTrace(Throwable ex) {
		StringWriter text = new StringWriter();
		ex.printStackTrace(new PrintWriter(text, true));
		return text.toString();
	}

	private static void assertSecret(String text) {
		assertThat(text.lines()).noneMatch((line) -> line.contains(SECRET_PART))
			.noneMatch((line) -> line.contains(BotApiServer.SECRET));
	}

}
