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
 * What a user reads when the bot cannot call Telegram, or ask it for updates.
 */
class FailureAnalyzerTests {

	@RegisterExtension
	static final BotApiServer telegram = new BotApiServer();

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withConfiguration(FailureAnalyses.CONFIGURATIONS);

	private final WebApplicationContextRunner webRunner = new WebApplicationContextRunner()
		.withConfiguration(FailureAnalyses.CONFIGURATIONS)
		.withPropertyValues("telegram.bot.token=" + BotApiServer.TOKEN);

	@Test
	void explainsAMissingToken() {
		this.runner.run((context) -> {
			FailureAnalysis analysis = FailureAnalyses.analyze(context);
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
			FailureAnalysis analysis = FailureAnalyses.analyze(context);
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
				FailureAnalysis analysis = FailureAnalyses.analyze(context);
				assertThat(analysis.getDescription()).isEqualTo("Telegram does not accept the token of the bot: "
						+ "it answered 401 Unauthorized to getWebhookInfo.");
				assertThat(analysis.getAction()).contains("@BotFather", "telegram.bot.token",
						"telegram.bot.test-environment: true", "telegram.bot.base-url");
				assertThat(analysis.getDescription() + analysis.getAction()).doesNotContain(BotApiServer.TOKEN);
			});
	}

	@ParameterizedTest
	@CsvSource({ "telegram.bot.polling.timeout=51s, telegram.bot.polling.timeout to 0s to 50s",
			"telegram.bot.polling.limit=0, telegram.bot.polling.limit to 1 to 100",
			"telegram.bot.polling.backoff.initial=0s, telegram.bot.polling.backoff.initial to 1ms or more",
			"telegram.bot.polling.backoff.max=1ms, telegram.bot.polling.backoff.max to that or more" })
	void explainsAPollingPropertyThatIsOutOfItsLimits(String property, String allowed) {
		this.runner.withPropertyValues("telegram.bot.token=" + BotApiServer.TOKEN, property)
			.run((context) -> assertThat(FailureAnalyses.analyze(context).getAction()).contains(allowed));
	}

	@ParameterizedTest
	@ValueSource(strings = { "telegram.bot.base-url", "telegram.bot.file-base-url" })
	void explainsAnAddressOfNoServer(String property) {
		this.runner.withPropertyValues("telegram.bot.token=" + BotApiServer.TOKEN, property + "=localhost:8081")
			.run((context) -> {
				FailureAnalysis analysis = FailureAnalyses.analyze(context);
				assertThat(analysis.getDescription()).startsWith("'" + property + "' cannot be used: ")
					.contains("https://api.telegram.org");
				assertThat(analysis.getAction()).contains(property);
			});
	}

}
