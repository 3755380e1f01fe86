package io.github.telegramspring.api;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files of 200 MB go up and down in a JVM that has 64 MB.
 */
class LargeFileTests {

	private final AtomicLong uploaded = new AtomicLong();

	@Test
	void needNoMoreMemoryThanSmallOnes(@TempDir Path directory) throws Exception {
		HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/", this::answer);
		server.start();
		try {
			Path output = directory.resolve("output.txt");
			Process client = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
					"-Xmx64m", "-cp", System.getProperty("java.class.path"), LargeFileClient.class.getName(),
					"http://localhost:" + server.getAddress().getPort(), directory.resolve("zeros.bin").toString())
				.redirectErrorStream(true)
				.redirectOutput(output.toFile())
				.start();
			try {
				assertThat(client.waitFor(2, TimeUnit.MINUTES)).isTrue();
			}
			finally {
				client.destroyForcibly();
			}
			assertThat(client.exitValue()).as(() -> contentOf(output)).isZero();
			assertThat(this.uploaded).hasValueGreaterThan(LargeFileClient.SIZE);
		}
		finally {
			server.stop(0);
		}
	}

	private static String contentOf(Path output) {
		return org.assertj.core.util.Files.contentOf(output.toFile(), StandardCharsets.UTF_8);
	}

	private void answer(HttpExchange exchange) throws IOException {
		try (exchange) {
			if (exchange.getRequestMethod().equals("POST")) {
				this.uploaded.set(exchange.getRequestBody().transferTo(OutputStream.nullOutputStream()));
				byte[] answer = TestBot.OK_MESSAGE.getBytes(StandardCharsets.UTF_8);
				exchange.sendResponseHeaders(200, answer.length);
				exchange.getResponseBody().write(answer);
			}
			else {
				exchange.sendResponseHeaders(200, LargeFileClient.SIZE);
				new Zeros(LargeFileClient.SIZE).transferTo(exchange.getResponseBody());
			}
		}
	}

}
