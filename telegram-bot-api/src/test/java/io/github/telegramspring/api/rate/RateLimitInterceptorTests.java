package io.github.telegramspring.api.rate;

import java.time.Duration;

import io.github.bucket4j.TimeMeter;
import io.github.telegramspring.api.call.ManualCallClock;
import io.github.telegramspring.api.call.ScriptedChain;
import io.github.telegramspring.api.method.ApiCall;
import io.github.telegramspring.api.method.BotMethod;
import io.github.telegramspring.api.method.CallOptions;
import io.github.telegramspring.api.method.CallPriority;
import io.github.telegramspring.api.method.DeleteMessage;
import io.github.telegramspring.api.method.SendChatAction;
import io.github.telegramspring.api.method.SendMessage;
import io.github.telegramspring.api.model.ChatAction;
import io.github.telegramspring.api.model.ChatId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RateLimitInterceptorTests {

	private static final CallOptions BULK = CallOptions.of().priority(CallPriority.BULK);

	private final ManualCallClock clock = ManualCallClock.eager();

	private final LocalBucketSource buckets = new LocalBucketSource(new ClockMeter(this.clock));

	private final RateLimitInterceptor interceptor = new RateLimitInterceptor(
			new Bucket4jRateLimiter(RateLimits.of(), this.buckets), this.clock);

	private final ScriptedChain chain = ScriptedChain.failing();

	private final Duration start = this.clock.time();

	@Test
	void sendsOneMessageASecondToAChat() {
		for (int i = 0; i < 5; i++) {
			send(SendMessage.of(42, "Hi"));
		}
		assertThat(elapsed()).isEqualTo(Duration.ofSeconds(4));
	}

	@Test
	void sendsTwentyMessagesAMinuteToAGroup() {
		for (int i = 0; i < 21; i++) {
			send(SendMessage.of(-42, "Hi"));
		}
		assertThat(elapsed()).isBetween(Duration.ofSeconds(20), Duration.ofSeconds(60));
		for (int i = 0; i < 20; i++) {
			send(SendMessage.of(ChatId.of(-42), "Hi"));
		}
		assertThat(elapsed()).isBetween(Duration.ofSeconds(60), Duration.ofSeconds(120));
	}

	@Test
	void sendsThirtyMessagesASecondInAll() {
		for (int chat = 1; chat <= 330; chat++) {
			send(SendMessage.of(chat, "Hi"));
		}
		assertThat(elapsed()).isBetween(Duration.ofMillis(9_900), Duration.ofMillis(10_100));
	}

	@Test
	void sendsAThousandMessagesASecondIfTheyArePaidFor() {
		for (int chat = 1; chat <= 3000; chat++) {
			send(SendMessage.of(chat, "Hi").allowPaidBroadcast(true));
		}
		assertThat(elapsed()).isBetween(Duration.ofMillis(1_900), Duration.ofMillis(2_100));
	}

	@Test
	void letsABroadcastLeavePlacesForOthers() {
		for (int chat = 1; chat <= 25; chat++) {
			send(SendMessage.of(chat, "News").with(BULK));
		}
		Duration before = elapsed();
		for (int chat = 101; chat <= 105; chat++) {
			send(SendMessage.of(chat, "Answer"));
		}
		assertThat(elapsed()).isEqualTo(before);
		send(SendMessage.of(200, "News").with(BULK));
		assertThat(elapsed()).isGreaterThan(before);
	}

	@Test
	void sendsABroadcastAlmostAsFastAsAllowed() {
		for (int chat = 1; chat <= 324; chat++) {
			send(SendMessage.of(chat, "News").with(BULK));
		}
		assertThat(elapsed()).isBetween(Duration.ofMillis(9_900), Duration.ofMillis(10_500));
	}

	@Test
	void limitsNothingButMessages() {
		for (int i = 0; i < 100; i++) {
			send(SendChatAction.of(42, ChatAction.TYPING));
			send(DeleteMessage.of(42, 7));
		}
		assertThat(elapsed()).isZero();
	}

	@Test
	void forgetsChatsThatAreIdle() {
		for (int chat = 1; chat <= 25_000; chat++) {
			send(SendMessage.of(chat, "Hi").allowPaidBroadcast(true));
		}
		assertThat(this.buckets.size()).isLessThan(12_000);
	}

	@Test
	void refusesLimitsThatAreNone() {
		assertThatIllegalArgumentException().isThrownBy(() -> new RateLimits(0, 1, 20, 1000));
	}

	private void send(BotMethod<?> method) {
		this.interceptor.intercept(ApiCall.of(method), this.chain);
	}

	private Duration elapsed() {
		return this.clock.time().minus(this.start);
	}

	private record ClockMeter(ManualCallClock clock) implements TimeMeter {

		@Override
		public long currentTimeNanos() {
			return this.clock.time().toNanos();
		}

		@Override
		public boolean isWallClockBased() {
			return false;
		}

	}

}
