package io.github.telegramspring.api;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import io.github.telegramspring.api.error.UnauthorizedException;
import io.github.telegramspring.api.method.BotMethod;
import io.github.telegramspring.api.method.GetMe;
import io.github.telegramspring.api.model.User;
import org.junit.jupiter.api.Test;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;

class TelegramBotAsyncTests extends WithBotApiServer {

	private static final Duration LONG = Duration.ofSeconds(30);

	@Test
	void answersLater() {
		server.stubFor(post(anyUrl()).willReturn(okJson(TestBot.OK_USER)));
		assertThat(this.bot.executeAsync(GetMe.of()).thenApply(User::username)).succeedsWithin(LONG)
			.isEqualTo("test_bot");
	}

	@Test
	void failsWithWhatTheCallFailsWith() {
		server.stubFor(post(anyUrl())
			.willReturn(jsonResponse("{\"ok\":false,\"error_code\":401,\"description\":\"Unauthorized\"}", 401)));
		assertThat(this.bot.executeAsync(GetMe.of())).failsWithin(LONG)
			.withThrowableThat()
			.withCauseInstanceOf(UnauthorizedException.class);
	}

	@Test
	void isDoneByTheGivenExecutor() throws Exception {
		server.stubFor(post(anyUrl()).willReturn(okJson(TestBot.OK_USER)));
		TelegramBot direct = TelegramBot.builder(TestBot.TOKEN)
			.baseUrl(server.baseUrl())
			.asyncExecutor(Runnable::run)
			.build();
		assertThat(direct.executeAsync(GetMe.of())).isCompleted();
		direct.close();
	}

	@Test
	void failsWhenTheExecutorTakesNoMore() throws Exception {
		TelegramBot busy = TelegramBot.builder(TestBot.TOKEN).baseUrl(server.baseUrl()).asyncExecutor((task) -> {
			throw new RejectedExecutionException("full");
		}).build();
		assertThat(busy.executeAsync(GetMe.of())).isCompletedExceptionally();
		busy.close();
	}

	@Test
	void interruptsACallThatIsCancelled() throws Exception {
		CountDownLatch started = new CountDownLatch(1);
		CountDownLatch interrupted = new CountDownLatch(1);
		TelegramBot waiting = new WaitingBot(started, interrupted);
		CompletableFuture<User> call = waiting.executeAsync(GetMe.of());
		assertThat(started.await(30, TimeUnit.SECONDS)).isTrue();
		assertThat(call.cancel(true)).isTrue();
		assertThat(interrupted.await(30, TimeUnit.SECONDS)).isTrue();
	}

	@Test
	void doesNotMakeACallThatWasCancelledBefore() {
		CountDownLatch started = new CountDownLatch(1);
		Runnable[] kept = new Runnable[1];
		Executor later = (task) -> kept[0] = task;
		AsyncCall<String> call = AsyncCall.start(() -> {
			started.countDown();
			return "";
		}, later);
		call.cancel(true);
		kept[0].run();
		assertThat(started.getCount()).isOne();
		assertThat(Thread.currentThread().isInterrupted()).isFalse();
	}

	@Test
	void usesABoundedNumberOfDaemonThreadsWhereThereAreNoVirtualOnes() {
		ThreadPoolExecutor pool = AsyncExecutor.createPool();
		assertThat(pool.getMaximumPoolSize()).isEqualTo(64);
		assertThat(pool.getQueue().remainingCapacity()).isEqualTo(10_000);
		assertThat(pool.getThreadFactory().newThread(() -> {
		}).isDaemon()).isTrue();
		pool.shutdownNow();
	}

	private static final class WaitingBot implements TelegramBot {

		private final CountDownLatch started;

		private final CountDownLatch interrupted;

		WaitingBot(CountDownLatch started, CountDownLatch interrupted) {
			this.started = started;
			this.interrupted = interrupted;
		}

		@Override
		public <R> R execute(BotMethod<R> method) {
			this.started.countDown();
			try {
				new CountDownLatch(1).await();
			}
			catch (InterruptedException ex) {
				this.interrupted.countDown();
			}
			throw new IllegalStateException("Never answers");
		}

	}

}
