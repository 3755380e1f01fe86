package io.github.telegramspring.api;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

import io.github.telegramspring.api.error.BotClosedException;
import io.github.telegramspring.api.http.TelegramHttpComponents;
import io.github.telegramspring.api.method.CallOptions;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class TelegramBotBuilderTests {

	private final TelegramBot.Builder builder = TelegramBot.builder(TestBot.TOKEN);

	@Test
	void makesABotFromATokenAlone() throws Exception {
		TelegramBot bot = TelegramBot.create(TestBot.TOKEN);
		assertThat(bot).hasToString("TelegramBot[123456]");
		bot.close();
	}

	@Test
	void makesNoMoreCallsWhenItIsClosed() {
		TelegramBot bot = TelegramBot.create(TestBot.TOKEN);
		TelegramBot view = bot.with(CallOptions.of());
		try (view) {
			assertThat(view).isNotNull();
		}
		bot.close();
		assertThatExceptionOfType(BotClosedException.class).isThrownBy(bot::getMe)
			.withMessage("getMe failed: the bot is closed. Nothing was sent");
		assertThatExceptionOfType(BotClosedException.class).isThrownBy(() -> view.download("file").toByteArray());
	}

	@Test
	void makesNoMoreCallsWhenItIsClosedInTheMiddleOfOne() {
		AtomicReference<TelegramBot> bot = new AtomicReference<>();
		bot.set(this.builder.requestFactory((uri, method) -> {
			bot.get().close();
			throw new IllegalStateException("Connection pool shut down");
		}).build());
		assertThatExceptionOfType(BotClosedException.class).isThrownBy(() -> bot.get().getMe());
	}

	@Test
	void leavesAClientOpenThatIsNotItsOwn() throws Exception {
		HttpComponentsClientHttpRequestFactory client = new HttpComponentsClientHttpRequestFactory();
		try (RawServer server = RawServer.answering(RawServer.ok(TestBot.OK_USER))) {
			TelegramBot first = this.builder.baseUrl(server.url()).requestFactory(client).build();
			TelegramBot second = this.builder.build();
			first.close();
			assertThat(second.getMe().username()).isEqualTo("test_bot");
		}
	}

	@Test
	void refusesAMalformedToken() {
		assertThatExceptionOfType(MalformedTokenException.class).isThrownBy(() -> TelegramBot.create("123456"))
			.withMessageContaining("no ':'");
	}

	@ParameterizedTest(name = "{index}")
	@ValueSource(strings = { "", "api.telegram.org", "ftp://api.telegram.org", "https://", "/bot", "http:example.org",
			"https://api.telegram.org?x=1", "https://api.telegram.org/#x", "https://user:pass@api.telegram.org",
			"https://api telegram.org", "https://api.telegram.org/bot" + TestBot.TOKEN,
			"https://api.telegram.org/bot" + TestBot.TOKEN + " " })
	void refusesWhatIsNoBaseUrlWithoutShowingTheToken(String url) {
		assertThatIllegalArgumentException().isThrownBy(() -> this.builder.baseUrl(url))
			.withMessageStartingWith("The base URL must be like https://api.telegram.org")
			.satisfies((ex) -> assertThat(ex.getMessage()).doesNotContain(TestBot.SECRET));
		assertThatIllegalArgumentException().isThrownBy(() -> this.builder.fileBaseUrl(url))
			.withMessageStartingWith("The base URL of files must be like https://api.telegram.org");
	}

	@Test
	void refusesTimeoutsThatAreNone() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.builder.connectTimeout(Duration.ZERO))
			.withMessageContaining("connect timeout")
			.withMessageContaining("PT0S");
		assertThatIllegalArgumentException().isThrownBy(() -> this.builder.readTimeout(Duration.ofSeconds(-1)))
			.withMessageContaining("read timeout");
		assertThatIllegalArgumentException().isThrownBy(() -> this.builder.readTimeout(Duration.ofDays(100)))
			.withMessageContaining("24 days");
	}

	@Test
	void refusesTimeoutsBesideAClientThatHasItsOwn() {
		this.builder.requestFactory(new JdkClientHttpRequestFactory()).readTimeout(Duration.ofSeconds(1));
		assertThatIllegalStateException().isThrownBy(this.builder::build).withMessageContaining("readTimeout");
	}

	@Test
	void takesTheClientThatWasSetLast() {
		this.builder.httpComponents(this::customizeHalf).requestFactory((uri, method) -> {
			throw new IllegalStateException("last " + method);
		});
		assertThatIllegalStateException().isThrownBy(() -> this.builder.build().getMe()).withMessage("last POST");
	}

	@Test
	void refusesAClientThatWouldNotSendTheToken() {
		this.builder.httpComponents(this::customizeHalf);
		assertThatIllegalStateException().isThrownBy(this.builder::build)
			.withMessageContaining("PoolingHttpClientConnectionManagerBuilder");
	}

	private HttpComponentsClientHttpRequestFactory customizeHalf(TelegramHttpComponents http) {
		HttpClientBuilder client = HttpClientBuilder.create();
		http.customize(client);
		return new HttpComponentsClientHttpRequestFactory(client.build());
	}

}
