package io.github.telegramspring.api;

import java.io.InputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import io.github.telegramspring.api.model.File;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What happens to the rest of a file that the caller does not want any more.
 */
@Timeout(60)
class FileDownloadCloseTests {

	private static final File FILE = File.of("AgAC", "AQAD").filePath("documents/file_1.txt");

	static Stream<ClientHttpRequestFactory> clients() {
		return Stream.of(new HttpComponentsClientHttpRequestFactory(), new JdkClientHttpRequestFactory(),
				new SimpleClientHttpRequestFactory());
	}

	@ParameterizedTest
	@MethodSource("clients")
	void hangsUpWhenTheCallerHasEnough(ClientHttpRequestFactory client) throws Exception {
		CountDownLatch hungUp = new CountDownLatch(1);
		try (RawServer raw = RawServer.start((server, socket) -> {
			server.readRequest(socket);
			RawServer.write(socket, "HTTP/1.1 200 OK\r\nContent-Length: 20000000\r\n\r\nHello");
			try {
				RawServer.drain(socket.getInputStream(), "never");
			}
			finally {
				hungUp.countDown();
			}
		})) {
			TelegramBot other = TelegramBot.builder(TestBot.TOKEN).baseUrl(raw.url()).requestFactory(client).build();
			InputStream content = other.download(FILE).open();
			assertThat(content.readNBytes(5)).asString().isEqualTo("Hello");
			content.close();
			assertThat(hungUp.await(50, TimeUnit.SECONDS)).isTrue();
		}
	}

}
