package io.github.telegramspring.boot.autoconfigure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a user reads when the webhook cannot work.
 */
class WebhookFailureAnalyzerTests {

	@RegisterExtension
	static final BotApiServer telegram = new BotApiServer();

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withConfiguration(FailureAnalyses.CONFIGURATIONS);

	private final WebApplicationContextRunner webRunner = new WebApplicationContextRunner()
		.withConfiguration(FailureAnalyses.CONFIGURATIONS)
		.withPropertyValues("telegram.bot.token=" + BotApiServer.TOKEN);

	@Test
	void explainsARefusedWebhook() {
		telegram.wireMock()
			.stubFor(telegram.call("setWebhook")
				.willReturn(okJson("{\"ok\":false,\"error_code\":400,\"description\":"
						+ "\"Bad Request: bad webhook: Failed to resolve host: Name or service not known\"}")
					.withStatus(400)));
		this.webRunner.withPropertyValues(telegram.properties())
			.withPropertyValues("telegram.bot.webhook.url=https://bot.example.com")
			.run((context) -> {
				FailureAnalysis analysis = FailureAnalyses.analyze(context);
				assertThat(analysis.getDescription()).contains("refuses the webhook https://bot.example.com",
						"Failed to resolve host", "has no webhook now");
				assertThat(analysis.getAction()).contains("telegram.bot.webhook.url");
			});
	}

	@Test
	void explainsThatTelegramCannotBeReached() {
		this.webRunner
			.withPropertyValues("telegram.bot.base-url=http://localhost:1", "telegram.bot.client.retry.enabled=false",
					"telegram.bot.webhook.url=https://bot.example.com", "telegram.bot.webhook.registration-timeout=0s")
			.run((context) -> {
				FailureAnalysis analysis = FailureAnalyses.analyze(context);
				assertThat(analysis.getDescription()).startsWith("The webhook could not be registered: ");
				assertThat(analysis.getAction()).contains("telegram.bot.webhook.registration-timeout",
						"telegram.bot.webhook.register: false");
			});
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://localhost", "https://bot.local/in", "https://10.1.2.3",
			"https://192.168.0.7:8443", "https://127.0.0.1", "https://[2001:db8::1]" })
	void explainsAWebhookThatTelegramCannotReach(String url) {
		this.webRunner.withPropertyValues("telegram.bot.webhook.url=" + url).run((context) -> {
			FailureAnalysis analysis = FailureAnalyses.analyze(context);
			assertThat(analysis.getDescription()).contains("'telegram.bot.webhook.url' has the host",
					"which Telegram cannot reach");
			assertThat(analysis.getAction()).contains("telegram.bot.updates.mode: polling");
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			telegram.bot.webhook.ip-allowlist=telegramm         | cannot be used: 'telegramm' is neither
			telegram.bot.webhook.trusted-proxies=10.0.0.0/8     | so updates are taken from any address
			telegram.bot.webhook.certificate=classpath:no.pem   | cannot be read
			telegram.bot.webhook.ssl-bundle=none                | there is no such SSL bundle
			telegram.bot.webhook.registration-timeout=-1s       | is negative
			""")
	void explainsSettingsOfTheWebhookThatCannotWork(String property, String problem) {
		this.webRunner.withPropertyValues("telegram.bot.webhook.url=https://bot.example.com", property)
			.run((context) -> {
				FailureAnalysis analysis = FailureAnalyses.analyze(context);
				assertThat(analysis.getDescription()).contains("'telegram.bot.webhook.", problem);
				assertThat(analysis.getAction()).contains("telegram.bot.webhook.");
			});
	}

	@Test
	void explainsAWebhookWithoutUrl() {
		this.webRunner.withPropertyValues("telegram.bot.updates.mode=webhook").run((context) -> {
			FailureAnalysis analysis = FailureAnalyses.analyze(context);
			assertThat(analysis.getDescription()).contains("by webhook", "'telegram.bot.webhook.url' is not set");
			assertThat(analysis.getAction()).contains("telegram.bot.webhook.url", "https://bot.example.com",
					"telegram.bot.webhook.register: false", "telegram.bot.updates.mode: polling");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://bot.example.com", "HTTP://bot.example.com/in", "ftp://bot.example.com" })
	void explainsAWebhookUrlWithoutHttps(String url) {
		this.webRunner.withPropertyValues("telegram.bot.webhook.url=" + url).run((context) -> {
			FailureAnalysis analysis = FailureAnalyses.analyze(context);
			assertThat(analysis.getDescription()).contains("'telegram.bot.webhook.url' begins with '",
					"over HTTPS only");
			assertThat(analysis.getAction()).contains("https://bot.example.com", "proxy", "telegram.bot.base-url",
					"telegram.bot.updates.mode: polling");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://api.telegram.org", "https://API.telegram.org/", "https://api.telegram.org:443" })
	void knowsTelegramItselfByItsAddress(String baseUrl) {
		this.webRunner
			.withPropertyValues("telegram.bot.base-url=" + baseUrl, "telegram.bot.webhook.url=http://localhost")
			.run((context) -> assertThat(FailureAnalyses.analyze(context).getDescription())
				.contains("over HTTPS only"));
	}

	@Test
	void explainsAPortThatTelegramDoesNotDeliverTo() {
		this.webRunner.withPropertyValues("telegram.bot.webhook.url=https://bot.example.com:8080").run((context) -> {
			FailureAnalysis analysis = FailureAnalyses.analyze(context);
			assertThat(analysis.getDescription()).contains("port 8080", "443, 80, 88 and 8443 only");
			assertThat(analysis.getAction()).contains("without a port it is 443", "server.port");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "bot.example.com", "https://", "https://bot example.com", "https:/bot.example.com",
			"https://user:pass@bot.example.com", "https://bot.example.com/#in", "https://bot_1.example.com" })
	void explainsAMalformedUrl(String url) {
		this.webRunner.withPropertyValues("telegram.bot.webhook.url=" + url).run((context) -> {
			FailureAnalysis analysis = FailureAnalyses.analyze(context);
			assertThat(analysis.getDescription())
				.isEqualTo("'telegram.bot.webhook.url' is not the address of a web server.");
			assertThat(analysis.getAction()).contains("https://bot.example.com", "host name", "percent-encoded");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { BotApiServer.TOKEN, "7654321%3AAAAtelegram-spring-test-token_AAAA" })
	void explainsATokenInTheUrlWithoutShowingIt(String token) {
		this.webRunner.withPropertyValues("telegram.bot.webhook.url=https://bot.example.com/" + token)
			.run((context) -> {
				FailureAnalysis analysis = FailureAnalyses.analyze(context);
				assertThat(analysis.getDescription()).contains("contains the token");
				assertThat(analysis.getAction()).contains("telegram.bot.webhook.secret-token");
				assertThat(analysis.getDescription() + analysis.getAction()).doesNotContain("AAAtelegram");
			});
	}

	@ParameterizedTest
	@CsvSource({ "telegram, does not start with '/'", "/telegram/*, contains a wildcard",
			"/telegram/{id}, contains a wildcard", "/telegram/, ends with '/'", "/, ends with '/'",
			"/a/../b, characters or segments", "/a b, characters or segments", "//a, characters or segments",
			"/a?b, characters or segments", "/" + BotApiServer.TOKEN + ", characters or segments" })
	void explainsAnInvalidPath(String path, String problem) {
		this.webRunner
			.withPropertyValues("telegram.bot.webhook.url=https://bot.example.com", "telegram.bot.webhook.path=" + path)
			.run((context) -> {
				FailureAnalysis analysis = FailureAnalyses.analyze(context);
				assertThat(analysis.getDescription()).startsWith("'telegram.bot.webhook.path' ").contains(problem);
				assertThat(analysis.getAction()).contains("/telegram/webhook", "letters A-Z and a-z");
				assertThat(analysis.getDescription() + analysis.getAction()).doesNotContain("AAAtelegram");
			});
	}

	@Test
	void explainsAnInvalidSecretTokenWithoutShowingIt() {
		this.webRunner
			.withPropertyValues("telegram.bot.webhook.url=https://bot.example.com",
					"telegram.bot.webhook.secret-token=not allowed!")
			.run((context) -> {
				FailureAnalysis analysis = FailureAnalyses.analyze(context);
				assertThat(analysis.getDescription()).contains("'telegram.bot.webhook.secret-token' cannot be used",
						"1-256 characters");
				assertThat(analysis.getAction()).contains("remove it");
				assertThat(analysis.getDescription() + analysis.getAction()).doesNotContain("not allowed!");
			});
	}

	@ParameterizedTest
	@CsvSource({ "telegram.bot.webhook.max-connections, 0, 1 and 100",
			"telegram.bot.webhook.max-connections, 101, 1 and 100", "telegram.bot.webhook.max-body-size, 0B, 1B",
			"telegram.bot.webhook.max-body-size, 3GB, 2047MB",
			"telegram.bot.updates.allowed, unknown, callback_query" })
	void explainsAWebhookPropertyThatIsOutOfItsLimits(String property, String value, String allowed) {
		this.webRunner.withPropertyValues("telegram.bot.webhook.url=https://bot.example.com", property + "=" + value)
			.run((context) -> {
				FailureAnalysis analysis = FailureAnalyses.analyze(context);
				assertThat(analysis.getDescription()).startsWith("'" + property + "' ");
				assertThat(analysis.getAction()).contains(property).contains(allowed);
			});
	}

	@ParameterizedTest
	@ValueSource(strings = { "0s", "59s" })
	void explainsAResponseTimeoutThatIsOutOfItsLimits(String timeout) {
		this.webRunner
			.withPropertyValues("telegram.bot.webhook.url=https://bot.example.com",
					"telegram.bot.webhook.response-timeout=" + timeout)
			.run((context) -> {
				FailureAnalysis analysis = FailureAnalyses.analyze(context);
				assertThat(analysis.getDescription()).contains("no longer than 60 seconds");
				assertThat(analysis.getAction()).contains("telegram.bot.webhook.response-timeout to 1ms to 58s");
			});
	}

	@Test
	void explainsAWebhookInAnApplicationThatCannotHaveOne() {
		this.runner.withPropertyValues("telegram.bot.token=" + BotApiServer.TOKEN, "telegram.bot.updates.mode=webhook")
			.run((context) -> {
				FailureAnalysis analysis = FailureAnalyses.analyze(context);
				assertThat(analysis.getDescription()).contains("no web server", "telegram.bot.updates.mode");
				assertThat(analysis.getAction()).contains("spring-boot-starter-webmvc",
						"telegram.bot.updates.mode: polling", "telegram.bot.updates.mode: none");
			});
	}

}
