package io.github.telegramspring.boot.autoconfigure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.error.NetworkException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.http.client.HttpComponentsClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.autoconfigure.ClientHttpRequestFactoryBuilderCustomizer;
import org.springframework.boot.http.client.autoconfigure.HttpClientAutoConfiguration;
import org.springframework.boot.http.client.autoconfigure.imperative.ImperativeHttpClientAutoConfiguration;
import org.springframework.boot.ssl.NoSuchSslBundleException;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The HTTP client of the bot, which is made as the application makes its own.
 */
class TelegramBotHttpClientTests {

	@RegisterExtension
	static final BotApiServer telegram = new BotApiServer();

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withConfiguration(
				AutoConfigurations.of(TelegramBotAutoConfiguration.class, TelegramDispatchAutoConfiguration.class,
						TelegramProcessingAutoConfiguration.class, HttpClientAutoConfiguration.class,
						ImperativeHttpClientAutoConfiguration.class, SslAutoConfiguration.class))
		.withPropertyValues(telegram.properties());

	@Test
	void honoursTheTimeoutsOfTheApplication() {
		telegram.wireMock()
			.stubFor(telegram.call("getMe").willReturn(okJson("{\"ok\":true,\"result\":{}}").withFixedDelay(3_000)));
		this.runner.withPropertyValues("spring.http.clients.read-timeout=200ms")
			.run((context) -> assertThatExceptionOfType(NetworkException.class)
				.isThrownBy(() -> context.getBean(TelegramBot.class).getMe()));
	}

	@Test
	void prefersItsOwnTimeouts() {
		telegram.wireMock()
			.stubFor(telegram.call("getMe")
				.willReturn(okJson("{\"ok\":true,\"result\":{\"id\":1,\"is_bot\":true,\"first_name\":\"Slow\"}}")
					.withFixedDelay(600)));
		this.runner.withPropertyValues("spring.http.clients.read-timeout=200ms", "telegram.bot.client.read-timeout=30s")
			.run((context) -> assertThat(context.getBean(TelegramBot.class).getMe().firstName()).isEqualTo("Slow"));
	}

	@Test
	void honoursTheHttpClientOfTheApplication() {
		List<String> used = new ArrayList<>();
		this.runner
			.withBean(ClientHttpRequestFactoryBuilderCustomizer.class,
					() -> (ClientHttpRequestFactoryBuilderCustomizer<HttpComponentsClientHttpRequestFactoryBuilder>) (
							builder) -> builder.withHttpClientCustomizer((client) -> used.add("customized")))
			.run((context) -> {
				context.getBean(TelegramBot.class).getMe();
				assertThat(used).isNotEmpty();
			});
	}

	@Test
	void takesAnotherHttpEngineAsItIs() {
		Stream.of("jdk", "simple")
			.forEach((engine) -> this.runner.withPropertyValues("spring.http.clients.imperative.factory=" + engine)
				.run((context) -> {
					assertThat(context.getBean(TelegramBot.class).getMe().username()).isEqualTo("test_bot");
					assertThat(lastUserAgent()).doesNotContain("Apache");
				}));
	}

	@Test
	void usesAnotherEngineWithoutHttpComponents() {
		this.runner.withClassLoader(new FilteredClassLoader("org.apache.hc"))
			.run((context) -> assertThat(context.getBean(TelegramBot.class).getMe().username()).isEqualTo("test_bot"));
	}

	@Test
	void usesAnSslBundle() {
		this.runner.withPropertyValues("telegram.bot.client.ssl.bundle=own")
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOf(NoSuchSslBundleException.class));
	}

	@Test
	void closesConnectionsWithoutCallingTelegram() {
		TelegramBot[] bot = new TelegramBot[1];
		this.runner.run((context) -> {
			bot[0] = context.getBean(TelegramBot.class);
			bot[0].getMe();
		});
		assertThat(telegram.wireMock().getAllServeEvents()).hasSize(1);
		assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> bot[0].getMe());
		assertThat(telegram.wireMock().getAllServeEvents()).hasSize(1);
	}

	@Test
	void givesAPollerMoreTimeThanTheApplicationGivesOtherCalls() {
		telegram.wireMock()
			.stubFor(telegram.call("getMe")
				.willReturn(okJson("{\"ok\":true,\"result\":{\"id\":1,\"is_bot\":true,\"first_name\":\"Slow\"}}")
					.withFixedDelay(600)));
		this.runner.withPropertyValues("spring.http.clients.read-timeout=200ms").run((context) -> {
			TelegramBot patient = context.getBean(TelegramBotFactory.class).createPatient(Duration.ofSeconds(30));
			assertThat(patient.getMe().firstName()).isEqualTo("Slow");
		});
	}

	@Test
	void followsNoRedirectsWithAnyEngine() {
		telegram.wireMock()
			.stubFor(telegram.call("getMe")
				.willReturn(okJson("{}").withStatus(307).withHeader("Location", telegram.baseUrl() + "/elsewhere")));
		Stream.of("http-components", "jdk", "simple")
			.forEach((engine) -> this.runner.withPropertyValues("spring.http.clients.imperative.factory=" + engine)
				.run((context) -> assertThatExceptionOfType(RuntimeException.class)
					.isThrownBy(() -> context.getBean(TelegramBot.class).getMe())));
		assertThat(telegram.wireMock().getAllServeEvents())
			.noneMatch((event) -> event.getRequest().getUrl().equals("/elsewhere"));
	}

	private static String lastUserAgent() {
		ServeEvent last = telegram.wireMock().getAllServeEvents().get(0);
		return String.valueOf(last.getRequest().getHeader("User-Agent"));
	}

}
