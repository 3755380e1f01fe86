package io.github.telegramspring.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.telegramspring.api.error.TelegramApiException;
import io.github.telegramspring.api.http.TelegramHttpComponents;
import io.github.telegramspring.api.model.InputFile;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.client5.http.ssl.NoopHostnameVerifier;
import org.apache.hc.client5.http.ssl.TrustAllStrategy;
import org.apache.hc.core5.ssl.SSLContexts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.http.client.BufferingClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/**
 * Whatever happens, the token shows nowhere: not in an exception, not in a text form, not
 * in a log at its finest level.
 */
class TokenSecrecyTests {

	private static final String PATH = "/bot" + TestBot.TOKEN + "/getMe";

	@RegisterExtension
	static final WireMockExtension server = WireMockExtension.newInstance()
		.options(WireMockConfiguration.wireMockConfig().dynamicPort().dynamicHttpsPort())
		.build();

	private final LogCapture logs = new LogCapture();

	@AfterEach
	void closeLogs() {
		this.logs.close();
	}

	@Test
	void showsNoTokenWhenAllIsWell() throws Exception {
		server.stubFor(post(anyUrl()).willReturn(okJson(TestBot.OK_USER)));
		TelegramBot bot = TestBot.at(httpUrl());
		bot.getMe();
		bot.close();
		server.verify(postRequestedFor(urlEqualTo(PATH)));
		assertThat(this.logs.text()).contains("POST /bot123456:***/getMe HTTP/1.1")
			.contains("org.apache.hc.client5.http.headers");
		TokenTraces.assertNoToken(this.logs.text() + bot);
	}

	@Test
	void showsNoTokenOverTls() throws Exception {
		server.stubFor(post(anyUrl()).willReturn(okJson(TestBot.OK_USER)));
		TelegramBot bot = TelegramBot.builder(TestBot.TOKEN)
			.baseUrl("https://localhost:" + server.getHttpsPort())
			.httpComponents(TokenSecrecyTests::trustingClient)
			.build();
		assertThat(bot.getMe().id()).isEqualTo(123456);
		bot.close();
		server.verify(postRequestedFor(urlEqualTo(PATH)));
		assertThat(this.logs.text()).contains("POST /bot123456:***/getMe HTTP/1.1");
		TokenTraces.assertNoToken(this.logs.text());
	}

	private static HttpComponentsClientHttpRequestFactory trustingClient(TelegramHttpComponents http) {
		try {
			PoolingHttpClientConnectionManagerBuilder manager = PoolingHttpClientConnectionManagerBuilder.create()
				.setTlsSocketStrategy(new DefaultClientTlsStrategy(
						SSLContexts.custom().loadTrustMaterial(TrustAllStrategy.INSTANCE).build(),
						HostnameVerificationPolicy.CLIENT, NoopHostnameVerifier.INSTANCE));
			http.customize(manager);
			HttpClientBuilder client = HttpClientBuilder.create().setConnectionManager(manager.build());
			http.customize(client);
			TokenTraces.assertNoToken(http.toString());
			return new HttpComponentsClientHttpRequestFactory(client.build());
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Test
	void showsNoTokenInAnUpload() {
		server.stubFor(post(anyUrl()).willReturn(okJson(TestBot.OK_MESSAGE)));
		check(TestBot.at(httpUrl()),
				(bot) -> bot.sendDocument(42, InputFile.of("a.txt", "text".getBytes(StandardCharsets.UTF_8))));
		check(TestBot.at(httpUrl()), (bot) -> bot.sendDocument(42, InputFile.of(Path.of("no-such-file"))));
		check(TestBot.at(httpUrl()), (bot) -> bot.sendDocument(42, InputFile.of("a.txt", () -> {
			throw new IOException("gone");
		})));
	}

	static Stream<ResponseDefinitionBuilder> answersWithTheToken() {
		String encoded = PATH.replace(":", "%3A").replace("-", "%2d").replace("_", "%5F");
		return Stream.of(jsonResponse("{\"ok\":false,\"error_code\":401,\"description\":\"Unauthorized\"}", 401),
				jsonResponse("{\"ok\":false,\"error_code\":400,\"description\":\"Bad Request: " + PATH + "\"}", 400),
				aResponse().withStatus(404).withBody("<h1>Not found</h1><p>The URL " + PATH + " is not here</p>"),
				aResponse().withStatus(404).withBody("The URL " + encoded + " is not here"),
				aResponse().withStatus(404).withBody("x".repeat(8 * 1024 - 40) + PATH),
				aResponse().withStatus(404).withBody("<p>" + " ".repeat(8 * 1024 - 30) + PATH),
				aResponse().withStatus(404).withBody("{\"path\":\"" + PATH + "\"}"),
				aResponse().withStatus(200).withBody(TestBot.TOKEN),
				aResponse().withStatus(200).withBody(TestBot.SECRET), aResponse().withStatus(502).withBody(PATH),
				aResponse().withStatus(302).withHeader("Location", "https://example.org" + PATH),
				aResponse().withStatus(200).withHeader("X-Original-Url", PATH).withHeader("Set-Cookie", "url=" + PATH),
				aResponse().withStatus(400).withStatusMessage("No " + PATH));
	}

	@ParameterizedTest(name = "{index}")
	@MethodSource("answersWithTheToken")
	void showsNoTokenWhateverTheServerAnswers(ResponseDefinitionBuilder answer) {
		server.stubFor(post(anyUrl()).willReturn(answer));
		check(TestBot.at(httpUrl()), TelegramBot::getMe);
	}

	@ParameterizedTest
	@EnumSource(Fault.class)
	void showsNoTokenWhenTheConnectionBreaks(Fault fault) {
		server.stubFor(post(anyUrl()).willReturn(aResponse().withFault(fault)));
		check(TestBot.at(httpUrl()), TelegramBot::getMe);
	}

	@Test
	void showsNoTokenWhenTheServerRepeatsTheRequest() throws Exception {
		try (RawServer raw = RawServer.start((self, socket) -> RawServer.write(socket, self.readRequest(socket)))) {
			check(TestBot.at(raw.url()), TelegramBot::getMe);
		}
		String header = "HTTP/1.1 200 OK\r\n" + PATH + "\r\nContent-Length: " + PATH + "\r\n\r\n";
		try (RawServer raw = RawServer.answering(header)) {
			check(TestBot.at(raw.url()), TelegramBot::getMe);
		}
	}

	@Test
	void showsNoTokenWithoutAConnection() {
		check(TestBot.at("http://localhost:1"), TelegramBot::getMe);
		check(TestBot.at("http://bot-api.invalid"), TelegramBot::getMe);
		check(TestBot.at("https://localhost:" + server.getPort()), TelegramBot::getMe);
		check(TestBot.at("https://localhost:" + server.getHttpsPort()), TelegramBot::getMe);
	}

	@Test
	void showsNoTokenWhenNobodyAnswers() {
		server.stubFor(post(anyUrl()).willReturn(aResponse().withFixedDelay(1000)));
		check(TelegramBot.builder(TestBot.TOKEN).baseUrl(httpUrl()).readTimeout(Duration.ofMillis(50)).build(),
				TelegramBot::getMe);
	}

	@Test
	void showsNoTokenWhenTheBotIsClosed() throws Exception {
		TelegramBot bot = TestBot.at(httpUrl());
		bot.close();
		check(bot, TelegramBot::getMe);
	}

	static Stream<ClientHttpRequestFactory> otherClients() {
		return Stream.of(new JdkClientHttpRequestFactory(), new SimpleClientHttpRequestFactory(),
				new HttpComponentsClientHttpRequestFactory(),
				new BufferingClientHttpRequestFactory(new JdkClientHttpRequestFactory()));
	}

	@ParameterizedTest(name = "{index}")
	@MethodSource("otherClients")
	void showsNoTokenInTheExceptionsOfOtherClients(ClientHttpRequestFactory client) {
		this.logs.close();
		server.stubFor(post(anyUrl()).willReturn(aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE)));
		for (String url : new String[] { httpUrl(), "http://localhost:1", "http://bot-api.invalid" }) {
			TelegramBot bot = TelegramBot.builder(TestBot.TOKEN).baseUrl(url).requestFactory(client).build();
			Throwable ex = catchThrowable(bot::getMe);
			assertThat(ex).isInstanceOf(TelegramApiException.class);
			TokenTraces.assertNoToken(TokenTraces.print(ex));
		}
	}

	static Stream<Exception> exceptionsWithTheToken() {
		IOException suppressing = new IOException("Harmless");
		suppressing.addSuppressed(new IOException(PATH));
		IOException circular = new IOException("Circular");
		circular.initCause(new IOException(circular));
		IOException odd = new IOException("Odd") {

			@Override
			public String getLocalizedMessage() {
				return "Odd: " + PATH;
			}

		};
		return Stream.of(new IOException("POST " + PATH), new IOException("POST " + PATH.replace(":", "%3A")),
				new IOException("POST " + PATH.replace("-", "%2D").replace("A", "%41")),
				new IOException("Harmless", new IOException(new IllegalStateException(PATH))), suppressing, circular,
				odd, new IllegalStateException("No " + TestBot.SECRET),
				new IllegalStateException(new IOException(PATH)));
	}

	@ParameterizedTest(name = "{index}")
	@MethodSource("exceptionsWithTheToken")
	void takesTheTokenOutOfExceptions(Exception original) {
		TelegramBot bot = TelegramBot.builder(TestBot.TOKEN).requestFactory((uri, method) -> {
			if (original instanceof IOException checked) {
				throw checked;
			}
			throw (RuntimeException) original;
		}).build();
		Throwable ex = catchThrowable(bot::getMe);
		TokenTraces.assertNoToken(TokenTraces.print(ex));
		assertThat(ex).isInstanceOf(TelegramApiException.class);
		assertThat(ex.getCause().getStackTrace()).isEqualTo(original.getStackTrace());
		assertThat(ex.getCause().getMessage()).contains(original.getClass().getName());
	}

	private static String httpUrl() {
		return "http://localhost:" + server.getPort();
	}

	private void check(TelegramBot bot, Consumer<TelegramBot> call) {
		Throwable ex = catchThrowable(() -> call.accept(bot));
		TokenTraces.assertNoToken(TokenTraces.print(ex) + bot + this.logs.text() + Thread.getAllStackTraces().keySet());
	}

}
