package io.github.telegramspring.api.retry;

import java.time.Duration;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.error.NetworkException;
import io.github.telegramspring.api.error.ServerErrorException;
import io.github.telegramspring.api.model.ChatId;
import io.github.telegramspring.api.model.InputFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static com.github.tomakehurst.wiremock.client.WireMock.aMultipart;
import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.binaryEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TelegramBotRetryTests {

	private static final String BAD_GATEWAY = "{\"ok\":false,\"error_code\":502,\"description\":\"Bad Gateway\"}";

	private static final String TRUE = "{\"ok\":true,\"result\":true}";

	@RegisterExtension
	static final WireMockExtension server = WireMockExtension.newInstance()
		.options(WireMockConfiguration.wireMockConfig().dynamicPort())
		.build();

	private final TelegramBot bot = TelegramBot.builder("123456:AAF-q9_sJx0vVb7TzKw3mRlYc2hNd5gPoEi")
		.baseUrl(server.baseUrl())
		.readTimeout(Duration.ofSeconds(30))
		.interceptor(new RetryInterceptor(RetrySettings.of().delay(Duration.ofMillis(1), Duration.ofMillis(2))))
		.build();

	@AfterEach
	void closeBot() throws Exception {
		this.bot.close();
	}

	@Test
	void sendsFilesAgainFromTheirFirstByte() {
		byte[] photo = { 1, 2, 3, 4 };
		server.stubFor(post(anyUrl()).inScenario("s")
			.whenScenarioStateIs(Scenario.STARTED)
			.willReturn(jsonResponse(BAD_GATEWAY, 502))
			.willSetStateTo("ok"));
		server.stubFor(post(anyUrl()).inScenario("s").whenScenarioStateIs("ok").willReturn(okJson(TRUE)));
		assertThat(this.bot.setChatPhoto(ChatId.of(-42), InputFile.of("cat.jpg", photo))).isTrue();
		server.verify(2, postRequestedFor(anyUrl())
			.withRequestBodyPart(aMultipart("file0").withBody(binaryEqualTo(photo)).build()));
	}

	@Test
	void doesNotSendAMessageAgainAfterAnErrorOfTheServer() {
		server.stubFor(post(anyUrl()).willReturn(jsonResponse(BAD_GATEWAY, 502)));
		assertThatExceptionOfType(ServerErrorException.class).isThrownBy(() -> this.bot.sendMessage(42, "Hi"));
		server.verify(1, postRequestedFor(anyUrl()));
	}

	@ParameterizedTest
	@EnumSource(Fault.class)
	void doesNotSendAMessageAgainWhenTheConnectionBreaks(Fault fault) {
		server.stubFor(post(anyUrl()).willReturn(aResponse().withFault(fault)));
		assertThatExceptionOfType(NetworkException.class).isThrownBy(() -> this.bot.sendMessage(42, "Hi"));
		server.verify(1, postRequestedFor(anyUrl()));
	}

	@ParameterizedTest
	@EnumSource(Fault.class)
	void asksAgainWhenTheConnectionBreaks(Fault fault) {
		server.stubFor(post(anyUrl()).willReturn(aResponse().withFault(fault)));
		assertThatExceptionOfType(NetworkException.class).isThrownBy(this.bot::getMe)
			.satisfies((ex) -> assertThat(ex.attempts()).isEqualTo(4));
		server.verify(4, postRequestedFor(anyUrl()));
	}

}
