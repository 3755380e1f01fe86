package io.github.telegramspring.boot.autoconfigure;

import io.github.telegramspring.api.model.CallbackQuery;
import io.github.telegramspring.bot.annotation.BotCallback;
import io.github.telegramspring.bot.annotation.BotCommand;
import io.github.telegramspring.bot.annotation.BotController;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.context.assertj.ApplicationContextAssertProvider;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.core.io.support.SpringFactoriesLoader;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a user reads when the application does not start.
 */
class FailureAnalyzerTests {

	private static final AutoConfigurations CONFIGURATIONS = AutoConfigurations.of(TelegramBotAutoConfiguration.class,
			TelegramDispatchAutoConfiguration.class, TelegramProcessingAutoConfiguration.class,
			TelegramPollingAutoConfiguration.class, TelegramWebhookAutoConfiguration.class);

	@RegisterExtension
	static final BotApiServer telegram = new BotApiServer();

	private final ApplicationContextRunner runner = new ApplicationContextRunner().withConfiguration(CONFIGURATIONS);

	private final WebApplicationContextRunner webRunner = new WebApplicationContextRunner()
		.withConfiguration(CONFIGURATIONS)
		.withPropertyValues("telegram.bot.token=" + BotApiServer.TOKEN);

	@Test
	void explainsAMissingToken() {
		this.runner.run((context) -> {
			FailureAnalysis analysis = analyze(context);
			assertThat(analysis.getDescription()).isEqualTo("The bot has no token: 'telegram.bot.token' is not set.");
			assertThat(analysis.getAction())
				.isEqualTo("Ask @BotFather in Telegram for a token with /newbot, or for the "
						+ "one of an existing bot with /token, and set the environment variable TELEGRAM_BOT_TOKEN or the "
						+ "property telegram.bot.token. If this application shall run without a bot, set "
						+ "telegram.bot.enabled: false.");
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			7777777                                       | has no ':'
			123456:tooShortForAToken                      | has only 17 characters after the ':'
			bot123456:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA | does not begin with the id of the bot
			123456:AAAAAAAAAAAAAAAAAA?AAAAAAAAAAAAAAAA    | something other than a letter
			""")
	void explainsAMalformedTokenWithoutShowingIt(String token, String problem) {
		this.runner.withPropertyValues("telegram.bot.token=" + token).run((context) -> {
			FailureAnalysis analysis = analyze(context);
			assertThat(analysis.getDescription()).startsWith("The bot token is malformed: it ").contains(problem);
			assertThat(analysis.getAction()).contains("@BotFather", "telegram.bot.token", "TELEGRAM_BOT_TOKEN");
			assertThat(analysis.getDescription() + analysis.getAction()).doesNotContain(token)
				.doesNotContain("tooShort");
		});
	}

	@Test
	void explainsARejectedToken() {
		telegram.wireMock()
			.stubFor(telegram.call("getWebhookInfo")
				.willReturn(
						okJson("{\"ok\":false,\"error_code\":401,\"description\":\"Unauthorized\"}").withStatus(401)));
		this.webRunner.withPropertyValues(telegram.properties())
			.withPropertyValues("telegram.bot.webhook.url=https://bot.example.com")
			.run((context) -> {
				FailureAnalysis analysis = analyze(context);
				assertThat(analysis.getDescription()).isEqualTo("Telegram does not accept the token of the bot: "
						+ "it answered 401 Unauthorized to getWebhookInfo.");
				assertThat(analysis.getAction()).contains("@BotFather", "telegram.bot.token",
						"telegram.bot.test-environment: true", "telegram.bot.base-url");
				assertThat(analysis.getDescription() + analysis.getAction()).doesNotContain(BotApiServer.TOKEN);
			});
	}

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
				FailureAnalysis analysis = analyze(context);
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
				FailureAnalysis analysis = analyze(context);
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
			FailureAnalysis analysis = analyze(context);
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
				FailureAnalysis analysis = analyze(context);
				assertThat(analysis.getDescription()).contains("'telegram.bot.webhook.", problem);
				assertThat(analysis.getAction()).contains("telegram.bot.webhook.");
			});
	}

	@Test
	void explainsAWebhookWithoutUrl() {
		this.webRunner.withPropertyValues("telegram.bot.updates.mode=webhook").run((context) -> {
			FailureAnalysis analysis = analyze(context);
			assertThat(analysis.getDescription()).contains("by webhook", "'telegram.bot.webhook.url' is not set");
			assertThat(analysis.getAction()).contains("telegram.bot.webhook.url", "https://bot.example.com",
					"telegram.bot.webhook.register: false", "telegram.bot.updates.mode: polling");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://bot.example.com", "HTTP://bot.example.com/in", "ftp://bot.example.com" })
	void explainsAWebhookUrlWithoutHttps(String url) {
		this.webRunner.withPropertyValues("telegram.bot.webhook.url=" + url).run((context) -> {
			FailureAnalysis analysis = analyze(context);
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
			.run((context) -> assertThat(analyze(context).getDescription()).contains("over HTTPS only"));
	}

	@Test
	void explainsAPortThatTelegramDoesNotDeliverTo() {
		this.webRunner.withPropertyValues("telegram.bot.webhook.url=https://bot.example.com:8080").run((context) -> {
			FailureAnalysis analysis = analyze(context);
			assertThat(analysis.getDescription()).contains("port 8080", "443, 80, 88 and 8443 only");
			assertThat(analysis.getAction()).contains("without a port it is 443", "server.port");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "bot.example.com", "https://", "https://bot example.com", "https:/bot.example.com",
			"https://user:pass@bot.example.com", "https://bot.example.com/#in", "https://bot_1.example.com" })
	void explainsAMalformedUrl(String url) {
		this.webRunner.withPropertyValues("telegram.bot.webhook.url=" + url).run((context) -> {
			FailureAnalysis analysis = analyze(context);
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
				FailureAnalysis analysis = analyze(context);
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
				FailureAnalysis analysis = analyze(context);
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
				FailureAnalysis analysis = analyze(context);
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
				FailureAnalysis analysis = analyze(context);
				assertThat(analysis.getDescription()).startsWith("'" + property + "' ");
				assertThat(analysis.getAction()).contains(property).contains(allowed);
			});
	}

	@ParameterizedTest
	@CsvSource({ "telegram.bot.polling.timeout=51s, telegram.bot.polling.timeout to 0s to 50s",
			"telegram.bot.polling.limit=0, telegram.bot.polling.limit to 1 to 100",
			"telegram.bot.polling.backoff.initial=0s, telegram.bot.polling.backoff.initial to 1ms or more",
			"telegram.bot.polling.backoff.max=1ms, telegram.bot.polling.backoff.max to that or more" })
	void explainsAPollingPropertyThatIsOutOfItsLimits(String property, String allowed) {
		this.runner.withPropertyValues("telegram.bot.token=" + BotApiServer.TOKEN, property)
			.run((context) -> assertThat(analyze(context).getAction()).contains(allowed));
	}

	@ParameterizedTest
	@ValueSource(strings = { "0s", "59s" })
	void explainsAResponseTimeoutThatIsOutOfItsLimits(String timeout) {
		this.webRunner
			.withPropertyValues("telegram.bot.webhook.url=https://bot.example.com",
					"telegram.bot.webhook.response-timeout=" + timeout)
			.run((context) -> {
				FailureAnalysis analysis = analyze(context);
				assertThat(analysis.getDescription()).contains("no longer than 60 seconds");
				assertThat(analysis.getAction()).contains("telegram.bot.webhook.response-timeout to 1ms to 58s");
			});
	}

	@ParameterizedTest
	@ValueSource(strings = { "telegram.bot.base-url", "telegram.bot.file-base-url" })
	void explainsAnAddressOfNoServer(String property) {
		this.runner.withPropertyValues("telegram.bot.token=" + BotApiServer.TOKEN, property + "=localhost:8081")
			.run((context) -> {
				FailureAnalysis analysis = analyze(context);
				assertThat(analysis.getDescription()).startsWith("'" + property + "' cannot be used: ")
					.contains("https://api.telegram.org");
				assertThat(analysis.getAction()).contains(property);
			});
	}

	@Test
	void explainsAWebhookInAnApplicationThatCannotHaveOne() {
		this.runner.withPropertyValues("telegram.bot.token=" + BotApiServer.TOKEN, "telegram.bot.updates.mode=webhook")
			.run((context) -> {
				FailureAnalysis analysis = analyze(context);
				assertThat(analysis.getDescription()).contains("no web server", "telegram.bot.updates.mode");
				assertThat(analysis.getAction()).contains("spring-boot-starter-webmvc",
						"telegram.bot.updates.mode: polling", "telegram.bot.updates.mode: none");
			});
	}

	@Test
	void explainsTwoHandlersOfOneCommand() {
		this.runner.withPropertyValues("telegram.bot.token=" + BotApiServer.TOKEN)
			.withUserConfiguration(HelloBot.class, SecondBot.class)
			.run((context) -> {
				FailureAnalysis analysis = analyze(context);
				assertThat(analysis.getDescription()).contains("Two handler methods are mapped to /start:",
						"HelloBot#start(User)", "SecondBot#begin()");
				assertThat(analysis.getAction()).contains("Exactly one handler method can be mapped to /start",
						"another mapping, or remove it");
			});
	}

	@Test
	void explainsAHandlerThatCannotWork() {
		this.runner.withPropertyValues("telegram.bot.token=" + BotApiServer.TOKEN)
			.withUserConfiguration(BrokenBot.class)
			.run((context) -> {
				FailureAnalysis analysis = analyze(context);
				assertThat(analysis.getDescription()).contains("BrokenBot#broken(Thread)",
						"nothing is known for parameter 0 of type java.lang.Thread.");
				assertThat(analysis.getAction()).startsWith("Change the method. A parameter can be ");
			});
	}

	@Test
	void explainsAParameterThatUpdatesNeverBring() {
		this.runner.withPropertyValues("telegram.bot.token=" + BotApiServer.TOKEN)
			.withUserConfiguration(NeverTappedBot.class)
			.run((context) -> {
				FailureAnalysis analysis = analyze(context);
				assertThat(analysis.getDescription()).contains("NeverTappedBot#tapped(CallbackQuery)",
						"there is never a CallbackQuery for parameter 0 in an update of type message.");
				assertThat(analysis.getAction())
					.startsWith("Change the method. A parameter of a method for such updates can be ")
					.contains("Chat, Message, Poll, User", "is an Optional or @Nullable");
			});
	}

	@Test
	void explainsAPatternThatCannotBeRead() {
		this.runner.withPropertyValues("telegram.bot.token=" + BotApiServer.TOKEN)
			.withUserConfiguration(BadPatternBot.class)
			.run((context) -> {
				FailureAnalysis analysis = analyze(context);
				assertThat(analysis.getDescription()).contains("BadPatternBot#bad()",
						"The pattern 'buy:{id' has a '{' without a '}' after it.");
				assertThat(analysis.getAction()).containsIgnoringCase("write \\{ for the character");
			});
	}

	private static FailureAnalysis analyze(ApplicationContextAssertProvider<?> context) {
		Throwable failure = context.getStartupFailure();
		assertThat(failure).isNotNull();
		return SpringFactoriesLoader.forDefaultResourceLocation()
			.load(FailureAnalyzer.class, SpringFactoriesLoader.FailureHandler.handleMessage((message, cause) -> {
			}))
			.stream()
			.filter((analyzer) -> analyzer.getClass().getPackageName().startsWith("io.github.telegramspring"))
			.map((analyzer) -> analyzer.analyze(failure))
			.filter((analysis) -> analysis != null)
			.reduce((one, other) -> {
				throw new AssertionError("Two analyzers: " + one.getDescription() + " " + other.getDescription());
			})
			.orElseThrow(() -> new AssertionError("No analyzer", failure));
	}

	@BotController
	static class SecondBot {

		@BotCommand("start")
		void begin() {
		}

	}

	@BotController
	static class BrokenBot {

		@BotCommand("broken")
		void broken(Thread thread) {
		}

	}

	@BotController
	static class NeverTappedBot {

		@BotCommand("tapped")
		void tapped(CallbackQuery query) {
		}

	}

	@BotController
	static class BadPatternBot {

		@BotCallback("buy:{id")
		void bad() {
		}

	}

}
