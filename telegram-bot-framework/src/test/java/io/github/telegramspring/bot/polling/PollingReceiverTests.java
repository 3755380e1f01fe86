package io.github.telegramspring.bot.polling;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import io.github.telegramspring.api.error.ConflictException;
import io.github.telegramspring.api.error.ServerErrorException;
import io.github.telegramspring.api.error.TooManyRequestsException;
import io.github.telegramspring.api.error.UnauthorizedException;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.UpdateOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

class PollingReceiverTests {

	private static final Duration LONG = Duration.ofSeconds(20);

	private static final String NO_WEBHOOK = "{\"url\":\"\",\"has_custom_certificate\":false,\"pending_update_count\":2}";

	private static final String TWO = "[{\"update_id\":8},{\"update_id\":9}]";

	private final ScriptedTelegram telegram = new ScriptedTelegram();

	private final BlockingQueue<String> processed = new LinkedBlockingQueue<>();

	private PollingReceiver receiver = receiver((json) -> this.processed.add(new String(json, StandardCharsets.UTF_8)),
			false);

	@AfterEach
	void stop() {
		this.receiver.stop();
	}

	@Test
	void movesTheOffsetPastUpdatesThatWereProcessed() throws Exception {
		this.telegram.answer(NO_WEBHOOK).answer(TWO).answer("[]");
		this.receiver.start();
		assertThat(this.telegram.takeCall()).isEqualTo("getWebhookInfo {}");
		assertThat(this.telegram.takeCall())
			.isEqualTo("getUpdates {\"limit\":100,\"timeout\":50,\"allowed_updates\":[\"message\"]}");
		assertThat(this.telegram.takeCall()).contains("\"offset\":10");
		assertThat(this.processed).containsExactly("{\"update_id\":8}", "{\"update_id\":9}");
	}

	@Test
	void doesNotConfirmAnUpdateWhileItIsProcessed() throws Exception {
		CountDownLatch started = new CountDownLatch(1);
		CountDownLatch finish = new CountDownLatch(1);
		this.receiver = receiver((json) -> {
			started.countDown();
			awaitUninterruptibly(finish);
		}, false);
		this.telegram.answer(NO_WEBHOOK).answer("[{\"update_id\":8}]");
		this.receiver.start();
		this.telegram.takeCall();
		this.telegram.takeCall();
		assertThat(started.await(20, TimeUnit.SECONDS)).isTrue();
		assertThat(this.telegram.pendingCalls()).isZero();
		CompletableFuture<Void> stopped = CompletableFuture.runAsync(this.receiver::stop);
		await().atMost(LONG).until(this.telegram::isClosed);
		assertThat(stopped).isNotDone();
		this.telegram.answer("[]");
		finish.countDown();
		assertThat(this.telegram.takeCall()).isEqualTo("getUpdates {\"offset\":9,\"limit\":1,\"timeout\":0}");
		stopped.get(20, TimeUnit.SECONDS);
	}

	/**
	 * Telegram begins with any number when there was nothing to deliver for a week.
	 */
	@Test
	void confirmsUpdatesWhoseNumbersBeganAnew() throws Exception {
		this.telegram.answer(NO_WEBHOOK).answer("[{\"update_id\":1000}]").answer("[{\"update_id\":5}]");
		this.receiver.start();
		for (int call = 1; call <= 3; call++) {
			this.telegram.takeCall();
		}
		assertThat(this.telegram.takeCall()).contains("\"offset\":6,\"limit\":100");
		this.receiver.stop();
		assertThat(this.telegram.takeCall()).contains("\"offset\":6,\"limit\":1,");
	}

	@Test
	void removesAWebhookThatIsInTheWay() throws Exception {
		this.telegram.answer(
				"{\"url\":\"https://old.example.org/\",\"has_custom_certificate\":false,\"pending_update_count\":0}")
			.answer("true");
		this.receiver.start();
		this.telegram.takeCall();
		assertThat(this.telegram.takeCall()).isEqualTo("deleteWebhook {\"drop_pending_updates\":false}");
	}

	@Test
	void dropsPendingUpdatesWhenAskedTo() throws Exception {
		this.receiver = receiver((json) -> {
		}, true);
		this.telegram.answer(NO_WEBHOOK).answer("true");
		this.receiver.start();
		this.telegram.takeCall();
		assertThat(this.telegram.takeCall()).isEqualTo("deleteWebhook {\"drop_pending_updates\":true}");
	}

	@Test
	void repeatsAfterFailuresOfServerAndNetwork() throws Exception {
		this.telegram.answer(NO_WEBHOOK)
			.fail(new ServerErrorException("getUpdates", 502, "Bad Gateway"))
			.fail(new IllegalStateException("surprise"))
			.answer(TWO);
		this.receiver.start();
		assertThat(this.processed.poll(20, TimeUnit.SECONDS)).isEqualTo("{\"update_id\":8}");
		await().atMost(LONG).until(() -> this.receiver.status().lastError() == null);
		assertThat(this.receiver.status().lastSuccess()).isNotNull();
	}

	@Test
	void goesOnAfterAnErrorOfTheVirtualMachine() throws Exception {
		this.telegram.answer(NO_WEBHOOK).fail(new OutOfMemoryError("none left")).answer(TWO);
		this.receiver.start();
		assertThat(this.processed.poll(20, TimeUnit.SECONDS)).isEqualTo("{\"update_id\":8}");
	}

	@Test
	void waitsAsLongAsTelegramAsks() throws Exception {
		this.telegram.answer(NO_WEBHOOK)
			.fail(new TooManyRequestsException("getUpdates", "Too Many Requests", Duration.ofMillis(20)))
			.answer(TWO);
		this.receiver.start();
		assertThat(this.processed.poll(20, TimeUnit.SECONDS)).isEqualTo("{\"update_id\":8}");
	}

	@Test
	void stopsAtOnceWhileItWaitsForAnotherPollerToGo() throws Exception {
		this.telegram.answer(NO_WEBHOOK).fail(new ConflictException("getUpdates", "Conflict: terminated"));
		this.receiver.start();
		this.telegram.takeCall();
		this.telegram.takeCall();
		await().atMost(LONG).until(() -> this.receiver.status().lastError() instanceof ConflictException);
		assertThat(this.receiver.status().running()).isTrue();
	}

	@Test
	void endsWhenTheTokenIsNotAccepted() throws Exception {
		CountDownLatch failed = this.telegram.fail(new UnauthorizedException("getWebhookInfo", 401, "Unauthorized"))
			.exhausted();
		this.receiver.start();
		assertThat(failed.await(20, TimeUnit.SECONDS)).isTrue();
		await().atMost(LONG).until(() -> !this.receiver.isRunning());
		assertThat(this.receiver.status().running()).isFalse();
		assertThat(this.receiver.status().lastError()).isInstanceOf(UnauthorizedException.class);
	}

	@Test
	void tellsThatItsThreadWasInterrupted() {
		this.receiver = receiver((json) -> Thread.currentThread().interrupt(), false);
		this.telegram.answer(NO_WEBHOOK).answer(TWO);
		this.receiver.start();
		await().atMost(LONG).until(() -> !this.receiver.isRunning());
		assertThat(this.receiver.status().lastError()).isInstanceOf(InterruptedException.class);
	}

	@Test
	void hasItsNextStepAfterThePauseThatTelegramAsksFor() throws Exception {
		this.telegram.answer(NO_WEBHOOK)
			.fail(new TooManyRequestsException("getUpdates", "Too Many Requests", Duration.ofHours(2)));
		Instant soon = Instant.now().plus(Duration.ofHours(1));
		this.receiver.start();
		await().atMost(LONG).until(() -> {
			Instant nextStep = this.receiver.status().nextStep();
			return nextStep != null && nextStep.isAfter(soon);
		});
		stop();
		assertThat(this.receiver.status().nextStep()).isNull();
	}

	@Test
	void hasNoNextStepWhenTheTokenIsNotAccepted() {
		this.telegram.fail(new UnauthorizedException("getWebhookInfo", 401, "Unauthorized"));
		this.receiver.start();
		await().atMost(LONG).until(() -> !this.receiver.isRunning());
		assertThat(this.receiver.status().nextStep()).isNull();
	}

	@Test
	void missesItsNextStepWhenItsThreadDies() {
		this.telegram.fail(new IllegalStateException() {

			private static final long serialVersionUID = 1L;

			@Override
			public String getMessage() {
				throw new StackOverflowError();
			}

		});
		this.receiver.start();
		await().dontCatchUncaughtExceptions().atMost(LONG).until(() -> !this.receiver.isRunning());
		assertThat(this.receiver.status().nextStep()).isNotNull();
	}

	@Test
	void goesOnAfterAnUpdateThatCannotBeRead() throws Exception {
		this.telegram.answer(NO_WEBHOOK).answer("[5,{\"update_id\":8,\"message\":{}},{\"update_id\":9}]");
		this.receiver.start();
		assertThat(this.processed.poll(20, TimeUnit.SECONDS)).contains("\"update_id\":8");
		assertThat(this.processed.poll(20, TimeUnit.SECONDS)).contains("\"update_id\":9");
	}

	@Test
	void canBeStartedAgain() throws Exception {
		this.telegram.answer(NO_WEBHOOK);
		this.receiver.start();
		this.telegram.takeCall();
		this.telegram.takeCall();
		stop();
		assertThat(this.receiver.isRunning()).isFalse();
		this.telegram.reopen();
		this.telegram.answer(NO_WEBHOOK).answer(TWO);
		this.receiver.start();
		assertThat(this.processed.poll(20, TimeUnit.SECONDS)).isEqualTo("{\"update_id\":8}");
	}

	@Test
	void refusesSettingsThatTelegramDoesNotAllow() {
		assertThatIllegalArgumentException().isThrownBy(() -> settings(Duration.ofSeconds(51), 100, false))
			.withMessageContaining("up to 50 seconds, but 51");
		assertThatIllegalArgumentException().isThrownBy(() -> settings(Duration.ofSeconds(50), 0, false))
			.withMessageContaining("1 to 100 updates");
	}

	private PollingReceiver receiver(Consumer<byte[]> consumer, boolean dropPendingUpdates) {
		return new PollingReceiver(this.telegram, () -> this.telegram, (json) -> {
			consumer.accept(json);
			return CompletableFuture.completedStage(UpdateOutcome.HANDLED);
		}, settings(Duration.ofSeconds(50), 100, dropPendingUpdates), LONG);
	}

	private static PollingSettings settings(Duration timeout, int limit, boolean dropPendingUpdates) {
		return new PollingSettings(timeout, limit, Set.of(UpdateType.MESSAGE), dropPendingUpdates, Duration.ofMillis(1),
				Duration.ofMillis(5));
	}

	private static void awaitUninterruptibly(CountDownLatch latch) {
		try {
			assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
