package io.github.telegramspring.api;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import javax.net.ssl.SSLHandshakeException;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.telegramspring.api.error.NetworkException;
import io.github.telegramspring.api.error.NetworkException.Delivery;
import io.github.telegramspring.api.error.RequestTooLargeException;
import io.github.telegramspring.api.error.ServerErrorException;
import io.github.telegramspring.api.error.TooManyRequestsException;
import io.github.telegramspring.api.error.UnreadableResponseException;
import io.github.telegramspring.api.http.TelegramHttpComponents;
import io.github.telegramspring.api.model.InputFile;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.message.BasicHeader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class TelegramBotNetworkTests {

	@RegisterExtension
	static final WireMockExtension server = WireMockExtension.newInstance()
		.options(WireMockConfiguration.wireMockConfig().dynamicPort().dynamicHttpsPort())
		.build();

	@Test
	void knowsThatNothingWasSentWhenTheConnectionIsRefused() throws Exception {
		NetworkException ex = fail(TestBot.at(unusedUrl()));
		assertThat(ex.delivery()).isEqualTo(Delivery.NOT_SENT);
		assertThat(ex).hasCauseInstanceOf(ConnectException.class)
			.hasMessageContaining("refused")
			.hasMessageContaining("it can be repeated");
		assertThat(ex.errorCode()).isZero();
	}

	@Test
	void knowsThatNothingWasSentWhenTheHostIsUnknown() throws Exception {
		NetworkException ex = fail(TestBot.at("http://bot-api.invalid"));
		assertThat(ex.delivery()).isEqualTo(Delivery.NOT_SENT);
		assertThat(ex).hasCauseInstanceOf(UnknownHostException.class);
	}

	@Test
	void knowsThatNothingWasSentWhenTheServerSpeaksNoTls() throws Exception {
		NetworkException ex = fail(TestBot.at("https://localhost:" + server.getPort()));
		assertThat(ex.delivery()).isEqualTo(Delivery.NOT_SENT);
		server.verify(0, postRequestedFor(anyUrl()));
	}

	@Test
	void knowsThatNothingWasSentWhenTheCertificateIsNotTrusted() throws Exception {
		NetworkException ex = fail(TestBot.at("https://localhost:" + server.getHttpsPort()));
		assertThat(ex.delivery()).isEqualTo(Delivery.NOT_SENT);
		assertThat(ex).hasCauseInstanceOf(SSLHandshakeException.class);
		server.verify(0, postRequestedFor(anyUrl()));
	}

	@Test
	void knowsThatNothingWasSentWhenTheServerHangsUpInTheHandshake() throws Exception {
		try (RawServer raw = RawServer.start((self, socket) -> socket.getInputStream().readNBytes(50))) {
			assertThat(fail(TestBot.at(raw.url().replace("http:", "https:"))).delivery()).isEqualTo(Delivery.NOT_SENT);
		}
	}

	@Test
	void knowsThatNothingWasSentWhenTheConnectionBreaksInTheHeaders() throws Exception {
		BasicHeader large = new BasicHeader("X-Large", "x".repeat(30_000_000));
		try (RawServer raw = RawServer.start((self, socket) -> socket.getInputStream().readNBytes(1000))) {
			TelegramBot bot = TelegramBot.builder(TestBot.TOKEN)
				.baseUrl(raw.url())
				.httpComponents((http) -> clientWith(http, large))
				.build();
			assertThat(fail(bot).delivery()).isEqualTo(Delivery.NOT_SENT);
		}
	}

	private static HttpComponentsClientHttpRequestFactory clientWith(TelegramHttpComponents http, Header header) {
		PoolingHttpClientConnectionManagerBuilder manager = PoolingHttpClientConnectionManagerBuilder.create();
		http.customize(manager);
		HttpClientBuilder client = HttpClientBuilder.create().setConnectionManager(manager.build());
		http.customize(client);
		return new HttpComponentsClientHttpRequestFactory(client.setDefaultHeaders(List.of(header)).build());
	}

	@Test
	void knowsThatNothingWasSentWhenTheConnectionBreaksInTheBody() throws Exception {
		try (RawServer raw = RawServer.start((self, socket) -> self.readHead(socket))) {
			NetworkException ex = fail(TestBot.at(raw.url()),
					(bot) -> bot.sendDocument(42, InputFile.of("a.bin", () -> new Zeros(200_000_000))));
			assertThat(ex.delivery()).isEqualTo(Delivery.NOT_SENT);
		}
	}

	@Test
	void doesNotKnowWhetherACallWithoutAnAnswerWasCarriedOut() throws Exception {
		server.stubFor(post(anyUrl()).willReturn(aResponse().withFixedDelay(1000)));
		NetworkException ex = fail(
				TelegramBot.builder(TestBot.TOKEN).baseUrl(httpUrl()).readTimeout(Duration.ofMillis(100)).build());
		assertThat(ex.delivery()).isEqualTo(Delivery.UNKNOWN);
		assertThat(ex).hasCauseInstanceOf(SocketTimeoutException.class)
			.hasMessageContaining("not known whether it was carried out");
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MALFORMED_RESPONSE_CHUNK")
	void doesNotKnowWhetherACallWithABrokenAnswerWasCarriedOut(Fault fault) throws Exception {
		server.stubFor(post(anyUrl()).willReturn(aResponse().withFault(fault)));
		assertThat(fail(TestBot.at(httpUrl())).delivery()).isEqualTo(Delivery.UNKNOWN);
		server.verify(1, postRequestedFor(anyUrl()));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "HTTP/1.1 200 OK\r\nContent-Le", "SSH-2.0-OpenSSH_9.9\r\n\r\n", "HTTP/1.1 abc\r\n\r\n" })
	void doesNotKnowWhetherACallWhoseAnswerBreaksOffWasCarriedOut(String beginning) throws Exception {
		try (RawServer raw = RawServer.answering(beginning)) {
			assertThat(fail(TestBot.at(raw.url())).delivery()).isEqualTo(Delivery.UNKNOWN);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "Content-Length: 500\r\n\r\n", "Content-Length: 500\r\n\r\n{\"ok\":",
			"Transfer-Encoding: chunked\r\n\r\n6\r\n{\"ok\":\r\n", "Transfer-Encoding: chunked\r\n\r\nzz\r\n" })
	void knowsThatACallWhoseAnswerBreaksOffAfterItsStatusWasCarriedOut(String rest) throws Exception {
		try (RawServer raw = RawServer.answering("HTTP/1.1 200 OK\r\n" + rest)) {
			NetworkException ex = fail(TestBot.at(raw.url()));
			assertThat(ex.delivery()).isEqualTo(Delivery.SENT);
			assertThat(ex).hasMessageContaining("has carried out the call");
		}
	}

	@Test
	void takesTheStatusOfARefusalThatBreaksOff() throws Exception {
		String rest = "\r\nRetry-After: 3\r\nContent-Length: 500\r\n\r\n{\"ok\":";
		Map<String, Class<?>> expected = Map.of("429 Too Many Requests", TooManyRequestsException.class,
				"413 Request Entity Too Large", RequestTooLargeException.class, "502 Bad Gateway",
				ServerErrorException.class, "400 Bad Request", UnreadableResponseException.class);
		for (Map.Entry<String, Class<?>> refusal : expected.entrySet()) {
			try (RawServer raw = RawServer.answering("HTTP/1.1 " + refusal.getKey() + rest)) {
				TelegramBot bot = TestBot.at(raw.url());
				assertThat(catchThrowable(bot::getMe)).isExactlyInstanceOf(refusal.getValue());
				bot.close();
			}
		}
	}

	@Test
	void sendsACallOnceEvenWhenAConnectionDies() throws Exception {
		AtomicInteger connections = new AtomicInteger();
		try (RawServer raw = RawServer.start((self, socket) -> {
			connections.incrementAndGet();
			self.readRequest(socket);
		})) {
			fail(TestBot.at(raw.url()));
		}
		assertThat(connections).hasValue(1);
	}

	@Test
	void knowsThatNothingWasSentWhenAClientThatCollectsBodiesCannotConnect() throws Exception {
		assertThat(fail(failingWith(new ConnectTimeoutException("Connect timed out"))).delivery())
			.isEqualTo(Delivery.NOT_SENT);
		assertThat(fail(failingWith(new IOException(new ConnectException("Connection refused")))).delivery())
			.isEqualTo(Delivery.NOT_SENT);
		assertThat(fail(failingWith(new SocketTimeoutException("Read timed out"))).delivery())
			.isEqualTo(Delivery.UNKNOWN);
	}

	@Test
	void describesAFailureWithoutAMessageByItsType() throws Exception {
		assertThat(fail(failingWith(new SocketTimeoutException())))
			.hasMessageStartingWith("getMe failed: java.net.SocketTimeoutException.");
	}

	private static TelegramBot failingWith(IOException failure) {
		return TelegramBot.builder(TestBot.TOKEN).requestFactory((uri, method) -> new CollectingRequest(uri, () -> {
			throw failure;
		})).build();
	}

	private static NetworkException fail(TelegramBot bot) throws Exception {
		return fail(bot, TelegramBot::getMe);
	}

	private static NetworkException fail(TelegramBot bot, Consumer<TelegramBot> call) throws Exception {
		try {
			NetworkException ex = catchThrowableOfType(NetworkException.class, () -> call.accept(bot));
			assertThat(ex).isNotNull();
			return ex;
		}
		finally {
			bot.close();
		}
	}

	private static String httpUrl() {
		return "http://localhost:" + server.getPort();
	}

	private static String unusedUrl() throws IOException {
		try (ServerSocket closed = new ServerSocket(0)) {
			return "http://localhost:" + closed.getLocalPort();
		}
	}

}
