package io.github.telegramspring.bot.webhook;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import io.github.telegramspring.api.method.GetWebhookInfo;
import io.github.telegramspring.api.method.SetWebhook;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.api.model.WebhookInfo;
import io.github.telegramspring.bot.RecordingBot;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WebhookRegistrarTests {

	private static final String URL = "https://bot.example.org/telegram/webhook";

	private static final String SET = "setWebhook {\"url\":\"" + URL
			+ "\",\"max_connections\":100,\"allowed_updates\":[\"message\"],\"secret_token\":\"s3cret\"}";

	private static final String GET = "getWebhookInfo {}";

	private final RecordingBot bot = new RecordingBot();

	@Test
	void registersWhenThereIsNoWebhook() {
		start((info) -> WebhookInfo.of("", false, 0));
		assertThat(this.bot.calls()).containsExactly(GET, SET);
	}

	@Test
	void leavesARegistrationThatIsAsItShouldBe() {
		start((info) -> info);
		assertThat(this.bot.calls()).containsExactly(GET);
	}

	@Test
	void registersAgainWhenAnythingDiffers() {
		assertRegisters((info) -> info.url("https://other.example.org/"));
		assertRegisters((info) -> info.maxConnections(40));
		assertRegisters((info) -> info.maxConnections(null));
		assertRegisters((info) -> info.allowedUpdates(UpdateType.MESSAGE, UpdateType.POLL));
		assertRegisters((info) -> info.allowedUpdates((List<UpdateType>) null));
		assertRegisters((info) -> info.hasCustomCertificate(true));
	}

	@Test
	void registersAgainWhenTheSecretWasRefused() {
		assertRegisters((info) -> info.lastErrorMessage("Wrong response from the webhook: 401 Unauthorized"));
	}

	private void assertRegisters(UnaryOperator<WebhookInfo> change) {
		RecordingBot bot = new RecordingBot();
		start(bot, change);
		assertThat(bot.calls()).containsExactly(GET, SET);
	}

	@Test
	void asksForTheDefaultKindsWithoutHandlers() {
		WebhookRegistration registration = new WebhookRegistration(URI.create(URL), WebhookSecret.of("s3cret"), 100,
				Set.of(), false);
		WebhookInfo info = WebhookInfo.of(URL, false, 0).maxConnections(100);
		assertThat(registration.matches(info)).isTrue();
		assertThat(registration.matches(info.allowedUpdates(UpdateType.MESSAGE))).isFalse();
		assertThat(registration.toRequest().allowedUpdates()).isEmpty();
	}

	@Test
	void dropsPendingUpdatesWhenAskedTo() {
		WebhookRegistration registration = new WebhookRegistration(URI.create(URL), WebhookSecret.of("s3cret"), 100,
				Set.of(UpdateType.MESSAGE), true);
		assertThat(registration.matches(registered())).isFalse();
		assertThat(registration.toRequest().dropPendingUpdates()).isTrue();
	}

	@Test
	void staysRegisteredWhenItStops() {
		WebhookRegistrar registrar = start((info) -> info);
		assertThat(registrar.isRunning()).isTrue();
		registrar.stop();
		assertThat(registrar.isRunning()).isFalse();
		assertThat(this.bot.calls()).containsExactly(GET);
	}

	@Test
	void doesNotShowTheSecret() {
		WebhookRegistration registration = registration();
		assertThat(registration.toString() + registration.toRequest()).doesNotContain("s3cret");
	}

	@Test
	void refusesANumberOfConnectionsThatTelegramDoesNotOpen() {
		assertThatIllegalArgumentException()
			.isThrownBy(
					() -> new WebhookRegistration(URI.create(URL), WebhookSecret.of("s3cret"), 101, Set.of(), false))
			.withMessageContaining("1 to 100 connections");
	}

	private WebhookRegistrar start(UnaryOperator<WebhookInfo> change) {
		return start(this.bot, change);
	}

	private static WebhookRegistrar start(RecordingBot bot, UnaryOperator<WebhookInfo> change) {
		bot.answer(GetWebhookInfo.class, (method) -> change.apply(registered()));
		bot.answer(SetWebhook.class, (method) -> true);
		WebhookRegistrar registrar = new WebhookRegistrar(bot, registration());
		registrar.start();
		return registrar;
	}

	private static WebhookInfo registered() {
		return WebhookInfo.of(URL, false, 3).maxConnections(100).allowedUpdates(UpdateType.MESSAGE);
	}

	private static WebhookRegistration registration() {
		return new WebhookRegistration(URI.create(URL), WebhookSecret.of("s3cret"), 100, Set.of(UpdateType.MESSAGE),
				false);
	}

}
