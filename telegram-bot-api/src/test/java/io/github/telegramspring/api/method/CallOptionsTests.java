package io.github.telegramspring.api.method;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CallOptionsTests {

	private static final CallOptions SPECIAL = CallOptions.of()
		.readTimeout(Duration.ofSeconds(3))
		.duplicateAllowed(true)
		.priority(CallPriority.BULK)
		.withoutDefaults(true);

	@Test
	void sayNothingSpecialAtFirst() {
		assertThat(CallOptions.of()).isEqualTo(new CallOptions(null, false, CallPriority.INTERACTIVE, false));
		assertThat(SPECIAL).isEqualTo(new CallOptions(Duration.ofSeconds(3), true, CallPriority.BULK, true));
	}

	@Test
	void addWhatOthersSay() {
		assertThat(CallOptions.of().orElse(SPECIAL)).isEqualTo(SPECIAL);
		assertThat(SPECIAL.orElse(CallOptions.of())).isEqualTo(SPECIAL);
		assertThat(CallOptions.of().readTimeout(Duration.ofSeconds(9)).orElse(SPECIAL))
			.isEqualTo(SPECIAL.readTimeout(Duration.ofSeconds(9)));
	}

	@Test
	void refuseATimeThatIsNone() {
		assertThatIllegalArgumentException().isThrownBy(() -> CallOptions.of().readTimeout(Duration.ZERO))
			.withMessageContaining("Duration.ofSeconds(5)");
	}

	@Test
	void stayWithACallThatGetsMore() {
		ApiCall<?> call = GetMe.of().with(SPECIAL).with(CallOptions.of().readTimeout(Duration.ofSeconds(9)));
		assertThat(call.method()).isEqualTo(GetMe.of());
		assertThat(call.options()).isEqualTo(SPECIAL.readTimeout(Duration.ofSeconds(9)));
		assertThat(ApiCall.of(call)).isSameAs(call);
	}

}
