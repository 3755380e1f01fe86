package io.github.telegramspring.api.retry;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import io.github.telegramspring.api.call.ScriptedChain;
import io.github.telegramspring.api.error.BadRequestException;
import io.github.telegramspring.api.error.ForbiddenException;
import io.github.telegramspring.api.error.NetworkException;
import io.github.telegramspring.api.error.NetworkException.Delivery;
import io.github.telegramspring.api.error.ServerErrorException;
import io.github.telegramspring.api.error.TelegramApiException;
import io.github.telegramspring.api.error.TooManyRequestsException;
import io.github.telegramspring.api.error.UnreadableResponseException;
import io.github.telegramspring.api.method.ApiCall;
import io.github.telegramspring.api.method.BotMethod;
import io.github.telegramspring.api.method.CallOptions;
import io.github.telegramspring.api.method.DeleteMessage;
import io.github.telegramspring.api.method.GetMe;
import io.github.telegramspring.api.method.SendDocument;
import io.github.telegramspring.api.method.SendMessage;
import io.github.telegramspring.api.model.InputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.util.backoff.BackOffExecution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class RetryInterceptorTests {

	private static final RetrySettings QUICK = RetrySettings.of().delay(Duration.ofMillis(1), Duration.ofMillis(2));

	private static final SendMessage SEND = SendMessage.of(42, "Hi");

	private static final DeleteMessage DELETE = DeleteMessage.of(42, 7);

	private final RetryInterceptor interceptor = new RetryInterceptor(QUICK);

	static Stream<RuntimeException> harmless() {
		return Stream.of(notSent(), refused());
	}

	static Stream<RuntimeException> uncertain() {
		return Stream.of(serverError(), broken());
	}

	static Stream<RuntimeException> hopeless() {
		return Stream.of(new BadRequestException("m", "Bad Request: chat not found"),
				new ForbiddenException("m", "Forbidden"), new IllegalStateException("bug"),
				new UnreadableResponseException("m", 200, "cut", "", null));
	}

	@Test
	void countsHowOftenCallsWereRepeated() {
		attempts(SEND, notSent(), notSent());
		attempts(DELETE);
		assertThat(this.interceptor.retries()).isEqualTo(2);
	}

	@ParameterizedTest
	@MethodSource("harmless")
	void repeatsAnyCallThatWasNotCarriedOut(RuntimeException failure) {
		assertThat(attempts(SEND, failure, failure)).isEqualTo(3);
		assertThat(attempts(DELETE, failure)).isEqualTo(2);
	}

	@ParameterizedTest
	@MethodSource("uncertain")
	void repeatsWhatCanBeCarriedOutTwice(RuntimeException failure) {
		assertThat(attempts(GetMe.of(), failure)).isEqualTo(2);
		assertThat(attempts(DELETE, failure, failure)).isEqualTo(3);
	}

	@ParameterizedTest
	@MethodSource("uncertain")
	void doesNotSendAMessageAgainThatMayHaveArrived(RuntimeException failure) {
		ScriptedChain chain = ScriptedChain.failing(failure);
		assertThatExceptionOfType(failure.getClass()).isThrownBy(() -> intercept(SEND, chain)).isSameAs(failure);
		assertThat(chain.calls()).hasSize(1);
	}

	@ParameterizedTest
	@MethodSource("uncertain")
	void sendsAMessageAgainIfItMayArriveTwice(RuntimeException failure) {
		assertThat(attempts(SEND.with(CallOptions.of().duplicateAllowed(true)), failure)).isEqualTo(2);
	}

	@ParameterizedTest
	@MethodSource("hopeless")
	void repeatsNothingThatWouldFailAgain(RuntimeException failure) {
		ScriptedChain chain = ScriptedChain.failing(failure);
		assertThatExceptionOfType(failure.getClass()).isThrownBy(() -> intercept(GetMe.of(), chain)).isSameAs(failure);
		assertThat(chain.calls()).hasSize(1);
	}

	@Test
	void doesNotRepeatACallWithAFileThatCanBeReadOnlyOnce() {
		Resource open = new InputStreamResource(new ByteArrayInputStream(new byte[1]));
		RuntimeException failure = refused();
		ScriptedChain chain = ScriptedChain.failing(failure);
		assertThatExceptionOfType(TooManyRequestsException.class)
			.isThrownBy(() -> intercept(SendDocument.of(42, InputFile.of("a.txt", open)), chain))
			.isSameAs(failure);
		assertThat(chain.calls()).hasSize(1);
		assertThat(attempts(SendDocument.of(42, InputFile.of("a.txt", new byte[1])), refused())).isEqualTo(2);
	}

	@Test
	void givesUpAndTellsHowOftenItTried() {
		ScriptedChain chain = ScriptedChain
			.failing(Stream.generate(RetryInterceptorTests::serverError).limit(10).toArray(RuntimeException[]::new));
		TelegramApiException ex = catchThrowableOfType(TelegramApiException.class, () -> intercept(GetMe.of(), chain));
		assertThat(ex.attempts()).isEqualTo(4);
		assertThat(ex)
			.hasMessage("m failed: 502 Bad Gateway. It is not known whether the call was carried out (tried 4 times)");
		assertThat(chain.calls()).hasSize(4);
	}

	@Test
	void countsWhatAnotherInterceptorTriedWithinOneAttempt() {
		TelegramApiException twice = new ServerErrorException("getMe", 502, "Bad Gateway");
		twice.addEarlierAttempts(List.of(serverError()));
		TelegramApiException last = new BadRequestException("getMe", "Bad Request");
		assertThatExceptionOfType(BadRequestException.class)
			.isThrownBy(() -> intercept(GetMe.of(), ScriptedChain.failing(twice, last)))
			.satisfies((ex) -> assertThat(ex.attempts()).isEqualTo(3));
	}

	@Test
	void keepsTheFailuresOfEarlierAttempts() {
		RuntimeException last = new BadRequestException("getMe", "Bad Request");
		RuntimeException first = notSent();
		RuntimeException second = serverError();
		ScriptedChain chain = ScriptedChain.failing(first, second, last);
		assertThatExceptionOfType(BadRequestException.class).isThrownBy(() -> intercept(GetMe.of(), chain))
			.isSameAs(last)
			.satisfies((ex) -> assertThat(ex.getSuppressed()[0].getSuppressed()).containsExactly(first, second))
			.withMessageEndingWith("(tried 3 times)");
	}

	@Test
	void saysNothingOfAttemptsAfterASingleOne() {
		ScriptedChain chain = ScriptedChain.failing(new ServerErrorException("sendMessage", 502, "Bad Gateway"));
		TelegramApiException ex = catchThrowableOfType(TelegramApiException.class, () -> intercept(SEND, chain));
		assertThat(ex.attempts()).isOne();
		assertThat(ex.getMessage()).doesNotContain("tried");
	}

	@Test
	void givesUpAtOnceIfTelegramAsksForTooLongAPause() {
		ScriptedChain chain = ScriptedChain.failing(new TooManyRequestsException("m", "x", Duration.ofSeconds(61)));
		assertThatExceptionOfType(TooManyRequestsException.class).isThrownBy(() -> intercept(SEND, chain));
		assertThat(chain.calls()).hasSize(1);
	}

	@Test
	void givesUpWhenTheNextPauseWouldEndTooLate() {
		RetryInterceptor hasty = new RetryInterceptor(QUICK.timeout(Duration.ofSeconds(20)));
		ScriptedChain chain = ScriptedChain.failing(new TooManyRequestsException("m", "x", Duration.ofSeconds(50)));
		assertThatExceptionOfType(TooManyRequestsException.class)
			.isThrownBy(() -> hasty.intercept(ApiCall.of(SEND), chain));
		assertThat(chain.calls()).hasSize(1);
	}

	@Test
	void doesNotRepeatWhatWasInterrupted() {
		ScriptedChain chain = ScriptedChain
			.failing(new NetworkException("m", Delivery.NOT_SENT, new InterruptedException()));
		assertThatExceptionOfType(NetworkException.class).isThrownBy(() -> intercept(GetMe.of(), chain));
		assertThat(chain.calls()).hasSize(1);
	}

	@Test
	void stopsRepeatingWhenTheThreadIsInterrupted() {
		ScriptedChain chain = ScriptedChain.failing(10, notSent());
		Thread.currentThread().interrupt();
		assertThatExceptionOfType(NetworkException.class).isThrownBy(() -> intercept(GetMe.of(), chain));
		assertThat(Thread.interrupted()).isTrue();
		assertThat(chain.calls()).hasSize(1);
	}

	@Test
	void pausesLongerEachTimeWithSomeChance() {
		CallRetryPolicy policy = policy(RetrySettings.of());
		BackOffExecution pauses = policy.getBackOff().start();
		policy.shouldRetry(serverError());
		List<Long> first = Stream.generate(pauses::nextBackOff).limit(3).toList();
		assertThat(first.get(0)).isBetween(250L, 750L);
		assertThat(first.get(1)).isBetween(500L, 1500L);
		assertThat(first.get(2)).isBetween(1000L, 3000L);
		assertThat(Stream.generate(pauses::nextBackOff).limit(10)).allMatch((pause) -> pause <= 10_000);
	}

	@Test
	void pausesAsLongAsTelegramAsks() {
		CallRetryPolicy policy = policy(RetrySettings.of());
		BackOffExecution pauses = policy.getBackOff().start();
		assertThat(policy.shouldRetry(new TooManyRequestsException("m", "x", Duration.ofSeconds(17)))).isTrue();
		assertThat(pauses.nextBackOff()).isBetween(17_000L, 17_250L);
	}

	@Test
	void refusesSettingsThatMakeNoSense() {
		assertThatIllegalArgumentException().isThrownBy(() -> RetrySettings.of().maxRetries(-1));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> RetrySettings.of().delay(Duration.ofSeconds(2), Duration.ofSeconds(1)))
			.withMessageContaining("maxDelay must be at least the delay");
		assertThatIllegalArgumentException().isThrownBy(() -> RetrySettings.of().timeout(Duration.ZERO));
	}

	private static RuntimeException serverError() {
		return new ServerErrorException("m", 502, "Bad Gateway");
	}

	private static RuntimeException notSent() {
		return new NetworkException("m", Delivery.NOT_SENT, new ConnectException("refused"));
	}

	private static RuntimeException broken() {
		return new NetworkException("m", Delivery.UNKNOWN, new IOException("cut"));
	}

	private static RuntimeException refused() {
		return new TooManyRequestsException("m", "Too Many Requests", Duration.ofMillis(3));
	}

	private static CallRetryPolicy policy(RetrySettings settings) {
		return new CallRetryPolicy(ApiCall.of(GetMe.of()), settings);
	}

	private int attempts(BotMethod<?> method, RuntimeException... failures) {
		ScriptedChain chain = ScriptedChain.failing(failures);
		intercept(method, chain);
		return chain.calls().size();
	}

	private <R> R intercept(BotMethod<R> method, ScriptedChain chain) {
		return this.interceptor.intercept(ApiCall.of(method), chain);
	}

}
