package io.github.telegramspring.bot.processing;

import java.time.Duration;

import io.github.telegramspring.bot.RetryableUpdateException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DefaultUpdateRetryPolicyTests {

	private final DefaultUpdateRetryPolicy policy = new DefaultUpdateRetryPolicy(3, Duration.ofSeconds(2));

	@Test
	void repeatsWhatIsRetryable() {
		RetryableUpdateException failure = new RetryableUpdateException("later", null);
		assertThat(this.policy.retryAfter(failure, 1)).hasSeconds(2);
		assertThat(this.policy.retryAfter(new IllegalStateException(failure), 1)).hasSeconds(2);
	}

	@Test
	void waitsAsLongAsTheExceptionSays() {
		RetryableUpdateException failure = new RetryableUpdateException("later", null, Duration.ofSeconds(9));
		assertThat(this.policy.retryAfter(failure, 1)).hasSeconds(9);
	}

	@Test
	void givesUpEverythingElse() {
		assertThat(this.policy.retryAfter(new IllegalStateException("no"), 1)).isNull();
	}

	@Test
	void givesUpAfterTheLastAttempt() {
		RetryableUpdateException failure = new RetryableUpdateException("later", null);
		assertThat(this.policy.retryAfter(failure, 2)).isNotNull();
		assertThat(this.policy.retryAfter(failure, 3)).isNull();
	}

	@Test
	void refusesLimitsThatMakeNoSense() {
		assertThatIllegalArgumentException().isThrownBy(() -> new DefaultUpdateRetryPolicy(0, Duration.ZERO))
			.withMessageContaining("at least once");
		assertThatIllegalArgumentException().isThrownBy(() -> new DefaultUpdateRetryPolicy(1, Duration.ofMillis(-1)))
			.withMessageContaining("negative");
	}

}
