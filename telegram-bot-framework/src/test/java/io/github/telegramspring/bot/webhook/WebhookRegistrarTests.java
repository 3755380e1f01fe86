package io.github.telegramspring.bot.webhook;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

import io.github.telegramspring.api.error.NetworkException;
import io.github.telegramspring.api.error.TooManyRequestsException;
import io.github.telegramspring.api.error.WebhookRejectedException;
import io.github.telegramspring.api.method.DeleteWebhook;
import io.github.telegramspring.api.method.GetWebhookInfo;
import io.github.telegramspring.api.method.SetWebhook;
import io.github.telegramspring.api.model.InputFile;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.api.model.WebhookInfo;
import io.github.telegramspring.bot.RecordingBot;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
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
	void uploadsACertificateAndTellsAnAddress() {
		InputFile certificate = InputFile.of("cert.pem", new byte[] { 1 });
		WebhookRegistration registration = registration().certificate(certificate).ipAddress("203.0.113.9");
		assertThat(registration.toRequest().certificate()).isSameAs(certificate);
		assertThat(registration.toRequest().ipAddress()).isEqualTo("203.0.113.9");
		WebhookInfo info = registered().hasCustomCertificate(true).ipAddress("203.0.113.9");
		assertThat(registration.matches(info)).isTrue();
		assertThat(registration.matches(info.hasCustomCertificate(false))).isFalse();
		assertThat(registration.matches(info.ipAddress("203.0.113.10"))).isFalse();
		assertThat(registration.matches(info.lastErrorMessage("SSL error {certificate verify failed}"))).isFalse();
		assertThat(registration().matches(registered().ipAddress("203.0.113.9"))).isTrue();
	}

	@Test
	void triesAgainWhatFailsOnTheWay() {
		AtomicInteger calls = new AtomicInteger();
		this.bot.answer(GetWebhookInfo.class, (method) -> {
			switch (calls.incrementAndGet()) {
				case 1 -> throw unreachable();
				case 2 ->
					throw new TooManyRequestsException("getWebhookInfo", "Too Many Requests", Duration.ofMillis(1));
				default -> {
				}
			}
			return registered();
		});
		WebhookRegistrar registrar = new WebhookRegistrar(this.bot, registration());
		registrar.start();
		assertThat(registrar.isRunning()).isTrue();
		assertThat(calls).hasValue(3);
	}

	@Test
	void givesUpWhenTelegramCannotBeReached() {
		this.bot.answer(GetWebhookInfo.class, (method) -> {
			throw unreachable();
		});
		WebhookRegistrar registrar = new WebhookRegistrar(this.bot, registration(), Duration.ZERO, false);
		assertThatExceptionOfType(WebhookRegistrationException.class).isThrownBy(registrar::start)
			.withMessageStartingWith("The webhook could not be registered: ")
			.withCauseInstanceOf(NetworkException.class)
			.satisfies((ex) -> assertThat(ex.isRejected()).isFalse());
		assertThat(registrar.isRunning()).isFalse();
	}

	private static NetworkException unreachable() {
		return new NetworkException("getWebhookInfo", NetworkException.Delivery.NOT_SENT, new IOException("no route"));
	}

	@Test
	void putsTheFormerWebhookBackWhenTheNewOneIsRefused() {
		assertRejected(registered().url("https://former.example.org/in"), "The former webhook was put back");
		assertThat(this.bot.calls()).hasSize(3);
		assertThat(this.bot.calls().get(2)).contains("https://former.example.org/in", "s3cret", "100", "message");
	}

	@Test
	void saysThatThereIsNoWebhookWhenOneIsRefused() {
		assertRejected(WebhookInfo.of("", false, 0), "has no webhook now, as it had none before");
		assertRejected(registered().url("https://former.example.org/in").hasCustomCertificate(true),
				"has no webhook at all now");
		assertRejected(registered().url("https://refused.example.org/in"), "could not be put back");
	}

	private void assertRejected(WebhookInfo former, String state) {
		this.bot.answer(GetWebhookInfo.class, (method) -> former);
		this.bot.answer(SetWebhook.class, (method) -> {
			if (method.url().equals("https://former.example.org/in")) {
				return true;
			}
			throw new WebhookRejectedException("setWebhook", "Bad Request: bad webhook: Failed to resolve host");
		});
		WebhookRegistrar registrar = new WebhookRegistrar(this.bot, registration());
		assertThatExceptionOfType(WebhookRegistrationException.class).isThrownBy(registrar::start)
			.withMessageContainingAll("Failed to resolve host", state)
			.withMessageNotContaining("s3cret")
			.satisfies((ex) -> assertThat(ex.isRejected()).isTrue());
	}

	@Test
	void removesItsOwnWebhookWhenToldTo() {
		this.bot.answer(GetWebhookInfo.class, (method) -> registered());
		stopDeleting();
		assertThat(this.bot.calls()).containsExactly(GET, GET, "deleteWebhook {}");
	}

	@Test
	void leavesTheWebhookOfAnotherAlone() {
		AtomicInteger calls = new AtomicInteger();
		this.bot.answer(GetWebhookInfo.class, (method) -> (calls.incrementAndGet() == 1) ? registered()
				: registered().url("https://new.example.org"));
		stopDeleting();
		assertThat(this.bot.calls()).containsExactly(GET, GET);
	}

	private void stopDeleting() {
		this.bot.answer(DeleteWebhook.class, (method) -> true);
		WebhookRegistrar registrar = new WebhookRegistrar(this.bot, registration(), Duration.ZERO, true);
		registrar.start();
		registrar.stop();
		assertThat(registrar.isRunning()).isFalse();
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
