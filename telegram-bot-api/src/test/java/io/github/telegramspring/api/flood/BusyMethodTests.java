package io.github.telegramspring.api.flood;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.telegramspring.api.call.ApiInterceptor;
import io.github.telegramspring.api.call.ManualCallClock;
import io.github.telegramspring.api.error.TooManyRequestsException;
import io.github.telegramspring.api.method.ApiCall;
import io.github.telegramspring.api.method.GetMe;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(300)
class BusyMethodTests {

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final ManualCallClock clock = ManualCallClock.still();

	private final FloodControlInterceptor interceptor = new FloodControlInterceptor(FloodControlSettings.of(),
			this.clock);

	@AfterEach
	void stopThreads() {
		this.threads.shutdownNow();
	}

	@Test
	void callsOfAMethodGoOutMoreAndMoreAtATimeAfterItsPause() throws Exception {
		AtomicInteger number = new AtomicInteger();
		CountDownLatch together = new CountDownLatch(2);
		Runnable telegram = () -> {
			int call = number.getAndIncrement();
			if (call == 0) {
				throw new TooManyRequestsException("getMe", "Too Many Requests", Duration.ofSeconds(30));
			}
			if (call > Turns.STEP) {
				together.countDown();
				await(together);
			}
		};
		List<CompletableFuture<?>> calls = new ArrayList<>();
		calls.add(start(telegram));
		this.clock.awaitSleeping(1);
		for (int i = 0; i < 3 * Turns.STEP; i++) {
			calls.add(start(telegram));
		}
		while (this.interceptor.waiting() < calls.size()) {
			Thread.onSpinWait();
		}
		this.clock.advance(Duration.ofSeconds(30));
		calls.forEach((call) -> assertThat(call).succeedsWithin(Duration.ofMinutes(4)));
		assertThat(this.interceptor.pauses()).isZero();
	}

	@Test
	void callsOfAChatGoOutOneAfterTheOtherHoweverManyGoWell() {
		Turns chat = new Turns(1);
		for (int i = 0; i < 3 * Turns.STEP; i++) {
			chat.wentWell();
		}
		assertThat(chat.availablePermits()).isOne();
	}

	@Test
	void anotherRefusalLetsThemGoOneByOneAgain() {
		Turns turns = new Turns(100);
		for (int i = 0; i < 3 * Turns.STEP; i++) {
			turns.wentWell();
		}
		assertThat(turns.tryAcquire(4)).isTrue();
		turns.beginAgain();
		turns.release(3);
		assertThat(turns.tryAcquire()).isFalse();
		turns.release();
		assertThat(turns.availablePermits()).isOne();
	}

	private CompletableFuture<?> start(Runnable telegram) {
		return CompletableFuture.runAsync(() -> this.interceptor.intercept(ApiCall.of(GetMe.of()), answering(telegram)),
				this.threads);
	}

	private static ApiInterceptor.Chain answering(Runnable telegram) {
		return new ApiInterceptor.Chain() {

			@Override
			@SuppressWarnings("NullAway") // nobody reads the answer
			public <R> R proceed(ApiCall<R> call) {
				telegram.run();
				return null;
			}

		};
	}

	private static void await(CountDownLatch latch) {
		try {
			assertThat(latch.await(120, TimeUnit.SECONDS)).isTrue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
