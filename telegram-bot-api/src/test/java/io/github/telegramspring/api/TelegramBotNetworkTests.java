package io.github.telegramspring.api;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.telegramspring.api.error.NetworkException;
import io.github.telegramspring.api.error.NetworkException.Delivery;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class TelegramBotNetworkTests {

	@RegisterExtension
	static final WireMockExtension server = WireMockExtension.newInstance()
		.options(WireMockConfiguration.wireMockConfig().dynamicPort())
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
	void doesNotKnowWhetherACallWithoutAnAnswerWasCarriedOut() throws Exception {
		server.stubFor(post(anyUrl()).willReturn(aResponse().withFixedDelay(1000)));
		NetworkException ex = fail(TelegramBot.builder(TestBot.TOKEN)
			.baseUrl(server.baseUrl())
			.readTimeout(Duration.ofMillis(100))
			.build());
		assertThat(ex.delivery()).isEqualTo(Delivery.UNKNOWN);
		assertThat(ex).hasCauseInstanceOf(SocketTimeoutException.class)
			.hasMessageContaining("not known whether it was carried out");
	}

	@ParameterizedTest
	@EnumSource(Fault.class)
	void doesNotKnowWhetherACallWithABrokenAnswerWasCarriedOut(Fault fault) throws Exception {
		server.stubFor(post(anyUrl()).willReturn(aResponse().withFault(fault)));
		assertThat(fail(TestBot.at(server.baseUrl())).delivery()).isEqualTo(Delivery.UNKNOWN);
		server.verify(1, postRequestedFor(anyUrl()));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "HTTP/1.1 200 OK\r\nContent-Le", "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"ok\":",
					"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n6\r\n{\"ok\":\r\n",
					"SSH-2.0-OpenSSH_9.9\r\n\r\n", "HTTP/1.1 abc\r\n\r\n" })
	void doesNotKnowWhetherACallWhoseAnswerBreaksOffWasCarriedOut(String beginning) throws Exception {
		try (RawServer raw = RawServer.answering(beginning)) {
			assertThat(fail(TestBot.at(raw.url())).delivery()).isEqualTo(Delivery.UNKNOWN);
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
		try {
			NetworkException ex = catchThrowableOfType(NetworkException.class, bot::getMe);
			assertThat(ex).isNotNull();
			return ex;
		}
		finally {
			TestBot.close(bot);
		}
	}

	private static String unusedUrl() throws IOException {
		try (ServerSocket closed = new ServerSocket(0)) {
			return "http://localhost:" + closed.getLocalPort();
		}
	}

}
