package io.github.telegramspring.bot.webhook;

import io.github.telegramspring.api.BotToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WebhookSecretTests {

	private static final BotToken TOKEN = BotToken.of("123456:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw");

	@Test
	void isTheSameForTheSameTokenAndAcceptableToTelegram() {
		String derived = WebhookSecret.derivedFrom(TOKEN).value();
		assertThat(derived).isEqualTo(WebhookSecret.derivedFrom(TOKEN).value()).hasSize(43);
		assertThat(WebhookSecret.of(derived).matches(derived)).isTrue();
	}

	@Test
	void isTheHmacOfAFixedTextWithTheTokenAsKey() {
		assertThat(WebhookSecret.derivedFrom(TOKEN).value()).isEqualTo("5mID_2b4DgD5n-ISuQE74XMld1GEden8VvSeSBnziIo");
	}

	@Test
	void differsForAnotherToken() {
		assertThat(WebhookSecret.derivedFrom(BotToken.of("123456:BBHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw")).value())
			.isNotEqualTo(WebhookSecret.derivedFrom(TOKEN).value());
	}

	@Test
	void matchesNothingButItself() {
		WebhookSecret secret = WebhookSecret.of("s3cret");
		assertThat(secret.matches("s3cret")).isTrue();
		assertThat(secret.matches(null)).isFalse();
		assertThat(secret.matches("")).isFalse();
		assertThat(secret.matches("s3cre")).isFalse();
		assertThat(secret.matches("s3cret ")).isFalse();
	}

	@Test
	void doesNotShowItself() {
		assertThat(WebhookSecret.of("s3cret")).hasToString("***");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "with space", "umlaut-ä", "a.b" })
	void refusesWhatTelegramWouldNotAccept(String value) {
		assertThatIllegalArgumentException().isThrownBy(() -> WebhookSecret.of(value))
			.withMessageContaining("1-256 characters");
	}

	@Test
	void refusesAnOverlongSecretWithoutShowingIt() {
		assertThatIllegalArgumentException().isThrownBy(() -> WebhookSecret.of("x".repeat(257)))
			.withMessageContaining("has 257 characters")
			.withMessageNotContaining("xxx");
	}

}
