package io.github.telegramspring.api.flood;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.telegramspring.api.call.ApiInterceptor;
import io.github.telegramspring.api.call.ManualCallClock;
import io.github.telegramspring.api.call.ScriptedChain;
import io.github.telegramspring.api.error.ForbiddenException;
import io.github.telegramspring.api.error.NetworkException;
import io.github.telegramspring.api.error.NetworkException.Delivery;
import io.github.telegramspring.api.error.TooManyRequestsException;
import io.github.telegramspring.api.method.ApiCall;
import io.github.telegramspring.api.method.BotMethod;
import io.github.telegramspring.api.method.GetMe;
import io.github.telegramspring.api.method.GetMyName;
import io.github.telegramspring.api.method.SendDocument;
import io.github.telegramspring.api.method.SendMessage;
import io.github.telegramspring.api.method.SendPhoto;
import io.github.telegramspring.api.model.InputFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.springframework.core.io.InputStreamResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Timeout(120)
class FloodControlInterceptorTests {

	private static final SendMessage TO_ONE = SendMessage.of(1, "Hi");

	private static final SendMessage TO_TWO = SendMessage.of(2, "Hi");

	private static final Duration LONG = Duration.ofMinutes(1);

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final ManualCallClock clock = ManualCallClock.still();

	private final FloodControlInterceptor interceptor = new FloodControlInterceptor(FloodControlSettings.of(),
			this.clock);

	@AfterEach
	void stopThreads() {
		this.threads.shutdownNow();
	}

	@Test
	void repeatsARefusedCallAfterThePause() {
		ManualCallClock eager = ManualCallClock.eager();
		ScriptedChain chain = ScriptedChain.failing(refusal(7), refusal(3));
		FloodControlInterceptor flooded = new FloodControlInterceptor(FloodControlSettings.of(), eager);
		flooded.intercept(ApiCall.of(TO_ONE), chain);
		assertThat(chain.calls()).containsExactly(TO_ONE, TO_ONE, TO_ONE);
		assertThat(flooded.refusals()).isEqualTo(2);
		assertThat(flooded.waiting()).isZero();
		assertThat(eager.sleeps()).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(3));
	}

	@Test
	void tellsHowOftenItTried() {
		ScriptedChain chain = ScriptedChain.failing(refusal(7), refusal(3), new ForbiddenException("m", "Forbidden"));
		FloodControlInterceptor eager = new FloodControlInterceptor(FloodControlSettings.of(), ManualCallClock.eager());
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> eager.intercept(ApiCall.of(TO_ONE), chain))
			.satisfies((ex) -> assertThat(ex.attempts()).isEqualTo(3));
		ScriptedChain longer = ScriptedChain.failing(refusal(7), refusal(600));
		assertThatExceptionOfType(TooManyRequestsException.class)
			.isThrownBy(() -> eager.intercept(ApiCall.of(TO_ONE), longer))
			.satisfies((ex) -> assertThat(ex.attempts()).isEqualTo(2));
	}

	@Test
	void doesNotRepeatARefusedCallWithAFileThatCanBeReadOnlyOnce() {
		ScriptedChain chain = ScriptedChain.failing(refusal(7));
		SendDocument once = SendDocument.of(1,
				InputFile.of("a.txt", new InputStreamResource(new ByteArrayInputStream(new byte[1]))));
		assertThatExceptionOfType(TooManyRequestsException.class)
			.isThrownBy(() -> this.interceptor.intercept(ApiCall.of(once), chain));
		assertThat(chain.calls()).hasSize(1);
		this.clock.advance(Duration.ofSeconds(7));
		this.interceptor.intercept(ApiCall.of(TO_ONE), chain);
		assertThat(this.interceptor.pauses()).isZero();
	}

	@Test
	void doesNotLetOtherChatsWait() throws Exception {
		CompletableFuture<?> flooded = start(TO_ONE, ScriptedChain.failing(refusal(30)));
		this.clock.awaitSleeping(1);
		ScriptedChain other = ScriptedChain.failing();
		this.interceptor.intercept(ApiCall.of(TO_TWO), other);
		this.interceptor.intercept(ApiCall.of(GetMe.of()), other);
		assertThat(other.calls()).containsExactly(TO_TWO, GetMe.of());
		assertThat(flooded).isNotDone();
		this.clock.advance(Duration.ofSeconds(30));
		assertThat(flooded).succeedsWithin(LONG);
	}

	@Test
	void keepsTheOrderWithinAChat() throws Exception {
		ScriptedChain chain = ScriptedChain.failing(refusal(30));
		List<CompletableFuture<?>> calls = new ArrayList<>();
		calls.add(start(message(0), chain));
		this.clock.awaitSleeping(1);
		for (int i = 1; i < 10; i++) {
			calls.add(startAndAwaitItsPlace(message(i), chain));
		}
		this.clock.advance(Duration.ofSeconds(30));
		calls.forEach((call) -> assertThat(call).succeedsWithin(LONG));
		assertThat(chain.calls()).startsWith(message(0), message(0))
			.endsWith(message(1), message(2), message(3), message(4), message(5), message(6), message(7), message(8),
					message(9));
	}

	@Test
	void survivesAStorm() {
		ManualCallClock eager = ManualCallClock.eager();
		FloodControlInterceptor patient = new FloodControlInterceptor(
				FloodControlSettings.of().maxWait(Duration.ofHours(100)), eager);
		AtomicInteger calls = new AtomicInteger();
		Set<BotMethod<?>> arrived = ConcurrentHashMap.newKeySet();
		ApiInterceptor.Chain storm = new ApiInterceptor.Chain() {

			@Override
			@SuppressWarnings("NullAway") // a storm answers nothing
			public <R> R proceed(ApiCall<R> call) {
				if (calls.incrementAndGet() % 3 != 0) {
					throw refusal(1);
				}
				arrived.add(call.method());
				return null;
			}

		};
		List<CompletableFuture<Void>> results = new ArrayList<>();
		for (int i = 0; i < 500; i++) {
			SendMessage message = SendMessage.of(1 + i % 40, "message " + i);
			results.add(CompletableFuture.runAsync(() -> patient.intercept(ApiCall.of(message), storm), this.threads));
		}
		results.forEach((call) -> assertThat(call).succeedsWithin(LONG));
		assertThat(arrived).hasSize(500);
		eager.advance(Duration.ofSeconds(2));
		patient.intercept(ApiCall.of(GetMe.of()), ScriptedChain.failing(refusal(1)));
		eager.advance(Duration.ofSeconds(2));
		assertThat(patient.pauses()).isLessThanOrEqualTo(1);
	}

	@Test
	void forgetsAPauseThatIsOver() throws Exception {
		CompletableFuture<?> call = start(TO_ONE, ScriptedChain.failing(refusal(30)));
		this.clock.awaitSleeping(1);
		assertThat(this.interceptor.pauses()).isOne();
		this.clock.advance(Duration.ofSeconds(30));
		assertThat(call).succeedsWithin(LONG);
		assertThat(this.interceptor.pauses()).isZero();
	}

	@Test
	void failsAtOnceIfThePauseIsTooLong() {
		TooManyRequestsException refusal = refusal(3600);
		ScriptedChain chain = ScriptedChain.failing(refusal);
		assertThatExceptionOfType(TooManyRequestsException.class).isThrownBy(() -> intercept(TO_ONE, chain))
			.isSameAs(refusal);
		this.clock.advance(Duration.ofMinutes(10));
		assertThatExceptionOfType(TooManyRequestsException.class).isThrownBy(() -> intercept(TO_ONE, chain))
			.satisfies((ex) -> assertThat(ex.retryAfter()).isEqualTo(Duration.ofMinutes(50)))
			.withMessageContaining("Not sent");
		assertThat(chain.calls()).hasSize(1);
		this.clock.advance(Duration.ofMinutes(50));
		intercept(TO_ONE, chain);
		assertThat(chain.calls()).hasSize(2);
	}

	@Test
	void pausesTheMethodIfTheCallIsForNoChat() throws Exception {
		CompletableFuture<?> refused = start(GetMe.of(), ScriptedChain.failing(refusal(30)));
		this.clock.awaitSleeping(1);
		ScriptedChain chain = ScriptedChain.failing();
		intercept(GetMyName.of(), chain);
		intercept(TO_ONE, chain);
		CompletableFuture<?> second = start(GetMe.of(), chain);
		assertThat(chain.calls()).hasSize(2);
		this.clock.advance(Duration.ofSeconds(30));
		assertThat(refused).succeedsWithin(LONG);
		assertThat(second).succeedsWithin(LONG);
	}

	@Test
	void pausesTheMethodIfSeveralChatsAreRefusedAtATime() throws Exception {
		List<CompletableFuture<?>> refused = new ArrayList<>();
		for (int chat = 1; chat <= 5; chat++) {
			refused.add(start(SendMessage.of(chat, "Hi"), ScriptedChain.failing(refusal(30))));
			this.clock.awaitSleeping(chat);
		}
		ScriptedChain chain = ScriptedChain.failing();
		CompletableFuture<?> sixth = start(SendMessage.of(6, "Hi"), chain);
		this.clock.awaitSleeping(6);
		intercept(GetMe.of(), chain);
		assertThat(chain.calls()).containsExactly(GetMe.of());
		this.clock.advance(Duration.ofSeconds(30));
		assertThat(sixth).succeedsWithin(LONG);
		refused.forEach((call) -> assertThat(call).succeedsWithin(LONG));
		assertThat(this.interceptor.pauses()).isZero();
	}

	@Test
	void doesNotPauseAChatBecauseItsMethodIsPausedForTooLong() {
		for (int chat = 1; chat <= 5; chat++) {
			SendMessage message = SendMessage.of(chat, "Hi");
			assertThatExceptionOfType(TooManyRequestsException.class)
				.isThrownBy(() -> intercept(message, ScriptedChain.failing(refusal(3600))));
		}
		ScriptedChain chain = ScriptedChain.failing();
		assertThatExceptionOfType(TooManyRequestsException.class)
			.isThrownBy(() -> intercept(SendMessage.of(6, "Hi"), chain))
			.withMessageContaining("Not sent");
		intercept(SendPhoto.of(6, InputFile.id("photo")), chain);
		assertThat(chain.calls()).hasSize(1);
	}

	@Test
	void letsALimitedNumberOfCallsWait() throws Exception {
		FloodControlInterceptor small = new FloodControlInterceptor(FloodControlSettings.of().maxWaiting(1),
				this.clock);
		CompletableFuture<?> first = CompletableFuture
			.runAsync(() -> small.intercept(ApiCall.of(TO_ONE), ScriptedChain.failing(refusal(30))), this.threads);
		this.clock.awaitSleeping(1);
		assertThatExceptionOfType(TooManyRequestsException.class)
			.isThrownBy(() -> small.intercept(ApiCall.of(TO_ONE), ScriptedChain.failing()))
			.withMessageContaining("1 calls wait already");
		this.clock.advance(Duration.ofSeconds(30));
		assertThat(first).succeedsWithin(LONG);
	}

	@Test
	void canBeInterrupted() throws Exception {
		CompletableFuture<Thread> waiting = new CompletableFuture<>();
		CompletableFuture<Void> call = CompletableFuture.runAsync(() -> {
			waiting.complete(Thread.currentThread());
			intercept(TO_ONE, ScriptedChain.failing(refusal(30)));
		}, this.threads);
		this.clock.awaitSleeping(1);
		waiting.join().interrupt();
		assertThat(call).failsWithin(LONG)
			.withThrowableThat()
			.havingCause()
			.isInstanceOfSatisfying(NetworkException.class,
					(ex) -> assertThat(ex.delivery()).isEqualTo(Delivery.NOT_SENT));
	}

	private static SendMessage message(int number) {
		return SendMessage.of(1, "message " + number);
	}

	private static TooManyRequestsException refusal(int seconds) {
		return new TooManyRequestsException("sendMessage", "Too Many Requests: retry after " + seconds,
				Duration.ofSeconds(seconds));
	}

	private <R> R intercept(BotMethod<R> method, ApiInterceptor.Chain chain) {
		return this.interceptor.intercept(ApiCall.of(method), chain);
	}

	private CompletableFuture<?> start(BotMethod<?> method, ApiInterceptor.Chain chain) {
		return CompletableFuture.runAsync(() -> intercept(method, chain), this.threads);
	}

	/**
	 * The place is taken when the thread waits for something.
	 */
	private CompletableFuture<?> startAndAwaitItsPlace(BotMethod<?> method, ApiInterceptor.Chain chain) {
		CompletableFuture<Void> result = new CompletableFuture<>();
		Thread thread = new Thread(() -> {
			try {
				intercept(method, chain);
				result.complete(null);
			}
			catch (RuntimeException ex) {
				result.completeExceptionally(ex);
			}
		});
		thread.setDaemon(true);
		thread.start();
		while (thread.getState() != Thread.State.TIMED_WAITING && thread.isAlive()) {
			Thread.onSpinWait();
		}
		return result;
	}

}
