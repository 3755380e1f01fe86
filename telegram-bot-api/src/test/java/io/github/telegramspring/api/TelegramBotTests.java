package io.github.telegramspring.api;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import com.github.tomakehurst.wiremock.http.Request;
import io.github.telegramspring.api.error.BotClosedException;
import io.github.telegramspring.api.error.NetworkException;
import io.github.telegramspring.api.model.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TelegramBotTests extends WithBotApiServer {

	@Test
	void postsJsonBelowTheToken() {
		server.stubFor(post(anyUrl()).willReturn(okJson(TestBot.OK_MESSAGE)));
		Message sent = this.bot.sendMessage(42, "Grüße \uD83D\uDE00");
		assertThat(sent.messageId()).isEqualTo(7);
		server.verify(1,
				postRequestedFor(urlEqualTo("/bot" + TestBot.TOKEN + "/sendMessage"))
					.withHeader("Content-Type", equalTo("application/json"))
					.withHeader("Content-Length", equalTo("36"))
					.withRequestBody(equalTo("{\"chat_id\":42,\"text\":\"Grüße \uD83D\uDE00\"}")));
	}

	@Test
	void sendsNoHeadersBeyondTheNecessary() {
		server.stubFor(post(anyUrl()).willReturn(okJson(TestBot.OK_USER).withHeader("Set-Cookie", "a=b")));
		this.bot.getMe();
		this.bot.getMe();
		Request second = server.getAllServeEvents().get(0).getRequest();
		assertThat(second.getAllHeaderKeys()).containsExactlyInAnyOrder("Content-Type", "Content-Length", "Host",
				"Connection");
	}

	@Test
	void usesOneConnectionForOneCallAfterTheOther() throws Exception {
		try (RawServer raw = RawServer.start((self, socket) -> {
			for (int i = 0; i < 3; i++) {
				self.readRequest(socket);
				String body = "{\"ok\":true,\"result\":{\"message_id\":" + i
						+ ",\"date\":1700000000,\"chat\":{\"id\":42,\"type\":\"private\"}}}";
				RawServer.write(socket, RawServer.ok(body));
			}
		})) {
			TelegramBot other = TestBot.at(raw.url());
			assertThat(IntStream.range(0, 3).map((i) -> other.sendMessage(42, "Hi").messageId())).containsExactly(0, 1,
					2);
			other.close();
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 200, 201, 400, 404, 500 })
	void readsAResultAtEveryStatus(int status) {
		server.stubFor(post(anyUrl()).willReturn(jsonResponse(TestBot.OK_USER, status)));
		assertThat(this.bot.getMe().id()).isEqualTo(123456);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"result\":" + TestBot.USER + ",\"ok\":true}",
			"{\"x\":[{\"ok\":false}],\"ok\":true,\"y\":null,\"result\":" + TestBot.USER + ",\"z\":{}}",
			"{\"ok\":true,\"description\":\"Fine\",\"result\":" + TestBot.USER + "}",
			"\n\t {\"ok\" : true ,\r\n \"result\" : " + TestBot.USER + "}\n" })
	void readsTheMembersOfAnAnswerInAnyOrderAndSkipsOthers(String json) {
		server.stubFor(post(anyUrl()).willReturn(okJson(json)));
		assertThat(this.bot.getMe().id()).isEqualTo(123456);
	}

	@Test
	void readsAnAnswerWithoutALength() {
		server.stubFor(post(anyUrl()).willReturn(okJson(TestBot.OK_USER).withHeader("Transfer-Encoding", "chunked")));
		assertThat(this.bot.getMe().id()).isEqualTo(123456);
	}

	@Test
	void readsALargeAnswer() {
		String filler = "x".repeat(5_000_000);
		server.stubFor(post(anyUrl())
			.willReturn(okJson("{\"filler\":\"" + filler + "\",\"ok\":true,\"result\":" + TestBot.USER + "}")));
		assertThat(this.bot.getMe().id()).isEqualTo(123456);
	}

	@Test
	void callsAServerBelowAPath() throws Exception {
		server.stubFor(post(anyUrl()).willReturn(okJson(TestBot.OK_USER)));
		TelegramBot other = TestBot.at(server.baseUrl() + "/telegram/api//");
		other.getMe();
		other.close();
		server.verify(postRequestedFor(urlEqualTo("/telegram/api/bot" + TestBot.TOKEN + "/getMe")));
	}

	@Test
	void callsTheTestEnvironment() throws Exception {
		server.stubFor(post(anyUrl()).willReturn(okJson(TestBot.OK_USER)));
		TelegramBot other = TelegramBot.builder(TestBot.TOKEN).baseUrl(server.baseUrl()).testEnvironment(true).build();
		other.getMe();
		other.close();
		server.verify(postRequestedFor(urlEqualTo("/bot" + TestBot.TOKEN + "/test/getMe")).withHeader("User-Agent",
				absent()));
	}

	@Test
	void servesManyThreadsAtOnce() throws Exception {
		int threads = 100;
		server.stubFor(post(anyUrl()).willReturn(okJson(TestBot.OK_MESSAGE)));
		CountDownLatch start = new CountDownLatch(1);
		ExecutorService executor = Executors.newFixedThreadPool(threads);
		try {
			List<Future<Integer>> calls = IntStream.range(0, threads).mapToObj((i) -> executor.submit(() -> {
				start.await();
				return IntStream.range(0, 5).map((j) -> this.bot.sendMessage(i * 5L + j + 1, "Hi").messageId()).sum();
			})).toList();
			start.countDown();
			for (Future<Integer> call : calls) {
				assertThat(call.get(60, TimeUnit.SECONDS)).isEqualTo(35);
			}
		}
		finally {
			executor.shutdownNow();
		}
		server.verify(threads * 5, postRequestedFor(urlEqualTo("/bot" + TestBot.TOKEN + "/sendMessage")));
	}

	@Test
	void sendsNothingOnceItIsClosed() throws Exception {
		TelegramBot other = TestBot.at(server.baseUrl());
		other.close();
		assertThatExceptionOfType(BotClosedException.class).isThrownBy(other::getMe);
		server.verify(0, postRequestedFor(anyUrl()));
	}

	@Test
	void honoursTheProxyOfTheSystem() throws Exception {
		try (RawServer proxy = RawServer.answering(RawServer.ok(TestBot.OK_USER))) {
			System.setProperty("http.proxyHost", "localhost");
			System.setProperty("http.proxyPort", Integer.toString(proxy.port()));
			try {
				TelegramBot other = TestBot.at("http://bot-api.invalid");
				assertThat(other.getMe().id()).isEqualTo(123456);
				other.close();
			}
			finally {
				System.clearProperty("http.proxyHost");
				System.clearProperty("http.proxyPort");
			}
			assertThat(proxy.takeRequest())
				.startsWith("POST http://bot-api.invalid/bot" + TestBot.TOKEN + "/getMe HTTP/1.1\r\n");
		}
	}

	@Test
	void tellsTheMethodOfAFailedCall() {
		assertThatExceptionOfType(NetworkException.class).isThrownBy(() -> TestBot.at("http://localhost:1").getMe())
			.satisfies((ex) -> assertThat(ex.methodName()).isEqualTo("getMe"));
	}

}
