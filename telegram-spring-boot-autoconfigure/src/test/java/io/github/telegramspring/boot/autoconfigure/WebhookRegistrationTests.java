package io.github.telegramspring.boot.autoconfigure;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.github.telegramspring.api.error.TelegramApiException;
import io.github.telegramspring.bot.webhook.WebhookRegistrationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What Telegram is told about the webhook when an application starts and stops.
 */
class WebhookRegistrationTests {

	private static final String REGISTERED = """
			{"url":"https://bot.example.com/telegram/webhook","has_custom_certificate":false,"pending_update_count":3,
			"max_connections":100,"allowed_updates":["message"]}""";

	@RegisterExtension
	static final BotApiServer telegram = new BotApiServer();

	@Test
	void registersTheWebhookOnceTheServerIsUp() {
		start();
		assertThat(telegram.received("getWebhookInfo")).hasSize(1);
		telegram.wireMock().verify(1, telegram.requests("setWebhook").withRequestBody(equalToJson("""
				{"url":"https://bot.example.com/telegram/webhook","max_connections":100,
				"allowed_updates":["message"],"secret_token":"%s"}""".formatted(BotApiServer.SECRET))));
	}

	@Test
	void leavesARegisteredWebhookAlone() {
		telegram.answer("getWebhookInfo", REGISTERED);
		start();
		assertThat(telegram.received("getWebhookInfo")).hasSize(1);
		assertThat(telegram.received("setWebhook")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "telegram.bot.webhook.url=https://other.example.com", "telegram.bot.webhook.path=/elsewhere",
					"telegram.bot.webhook.max-connections=40", "telegram.bot.updates.allowed=message,poll",
					"telegram.bot.updates.drop-pending=true", "server.servlet.context-path=/app" })
	void registersAWebhookThatDiffers(String property) {
		telegram.answer("getWebhookInfo", REGISTERED);
		start(property);
		assertThat(telegram.received("setWebhook")).hasSize(1);
	}

	@Test
	void registersAWebhookAgainThatRefusedUpdates() {
		telegram.answer("getWebhookInfo", REGISTERED.replace("}",
				",\"last_error_date\":1,\"last_error_message\":\"Wrong response from the webhook: 401 Unauthorized\"}"));
		start();
		assertThat(telegram.received("setWebhook")).hasSize(1);
	}

	@Test
	void sendsTheConfiguredSecret() {
		start("telegram.bot.webhook.secret-token=own_Secret-1");
		assertThat(telegram.received("setWebhook")).singleElement()
			.extracting(LoggedRequest::getBodyAsString)
			.asString()
			.contains("\"secret_token\":\"own_Secret-1\"");
	}

	@Test
	void callsNothingWhenToldNotToRegister() {
		start("telegram.bot.webhook.register=false");
		assertThat(telegram.wireMock().getAllServeEvents()).isEmpty();
	}

	@Test
	void removesTheWebhookOnShutdownWhenToldTo() {
		telegram.answer("getWebhookInfo", REGISTERED);
		start("telegram.bot.webhook.delete-on-shutdown=true");
		assertThat(telegram.received("deleteWebhook")).hasSize(1);
	}

	@Test
	void keepsTheWebhookOnShutdown() {
		telegram.answer("getWebhookInfo", REGISTERED);
		start();
		assertThat(telegram.received("deleteWebhook")).isEmpty();
	}

	@Test
	void failsToStartWhenTelegramRefusesTheWebhook() {
		telegram.wireMock()
			.stubFor(telegram.call("setWebhook")
				.willReturn(jsonResponse("{\"ok\":false,\"error_code\":400,\"description\":"
						+ "\"Bad Request: bad webhook: Failed to resolve host\"}", 400)));
		assertThatExceptionOfType(Exception.class).isThrownBy(this::start)
			.withCauseInstanceOf(WebhookRegistrationException.class)
			.withRootCauseInstanceOf(TelegramApiException.class)
			.havingRootCause()
			.withMessageContaining("Failed to resolve host");
	}

	private void start(String... properties) {
		String[] all = new String[properties.length + 1];
		all[0] = TestApplication.NO_SECURITY;
		System.arraycopy(properties, 0, all, 1, properties.length);
		try (TestApplication application = TestApplication.startWithWebhook(telegram, BotApplication.class, all)) {
			assertThat(application.context().isRunning()).isTrue();
		}
	}

}
