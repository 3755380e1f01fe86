package io.github.telegramspring.boot.autoconfigure;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import io.github.telegramspring.bot.webhook.WebhookSecret;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The address of the webhook, written in all the ways that some server takes for the
 * same: there is one way that leads to it, whatever the application is.
 */
class WebhookPathTests {

	private static final AtomicLong ids = new AtomicLong(500);

	private static final String REACTIVE = "spring.main.web-application-type=reactive";

	private static final String HTTP_2 = "server.http2.enabled=true";

	@RegisterExtension
	static final BotApiServer telegram = new BotApiServer();

	static Stream<List<String>> applications() {
		String user = "spring.security.user.password=password";
		String versions = "spring.mvc.apiversion.required=true";
		String header = "spring.mvc.apiversion.use.header=X-Version";
		String reactiveVersions = "spring.webflux.apiversion.required=true";
		String reactiveHeader = "spring.webflux.apiversion.use.header=X-Version";
		return Stream.of(List.of("", TestApplication.NO_SECURITY, versions, header, HTTP_2),
				List.of("", user, versions, header), List.of("/app", user, "server.servlet.context-path=/app", HTTP_2),
				List.of("", REACTIVE, reactiveVersions, reactiveHeader),
				List.of("/app", REACTIVE, "spring.webflux.base-path=/app"));
	}

	@ParameterizedTest
	@MethodSource("applications")
	void isWrittenInOneWay(List<String> configuration) throws Exception {
		String path = configuration.get(0) + TestApplication.WEBHOOK;
		String[] properties = configuration.subList(1, configuration.size()).toArray(String[]::new);
		try (TestApplication application = TestApplication.startWithWebhook(telegram, BotApplication.class,
				properties)) {
			for (String other : otherWays(path)) {
				assertThat(status(application, other)).as(other).isIn(400, 401, 403, 404);
			}
			assertThat(telegram.received("sendMessage")).isEmpty();
			assertThat(status(application, path)).isEqualTo(200);
			assertThat(status(application, path + "?from=telegram")).isEqualTo(200);
			HttpResponse<Void> response = deliver(application, path);
			assertThat(response.statusCode()).isEqualTo(200);
			assertThat(response.version())
				.isEqualTo(configuration.contains(HTTP_2) ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1);
			assertThat(telegram.received("sendMessage")).hasSize(3);
		}
	}

	private static List<String> otherWays(String path) {
		return List.of(path + "/", path + ";x=1", path.replace("/webhook", ";x=1/webhook"), "/" + path,
				path.replace("/webhook", "//webhook"), path.replace("/webhook", "%2Fwebhook"),
				path.replace("/webhook", "/%77ebhook"), path.replace("/webhook", "/Webhook"),
				path.replace("/webhook", "/./webhook"), path.replace("/webhook", "/x/../webhook"), path + "%00",
				path + ".json", path + "/more");
	}

	private static HttpResponse<Void> deliver(TestApplication application, String path) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + application.port() + path))
			.version(HttpClient.Version.HTTP_2)
			.header("Content-Type", "application/json")
			.header(WebhookSecret.HEADER, BotApiServer.SECRET)
			.POST(HttpRequest.BodyPublishers.ofString(Updates.command(ids.incrementAndGet(), "/start")))
			.build();
		return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
	}

	/**
	 * Delivers to a path as it is, which a client would put right.
	 */
	private static int status(TestApplication application, String path) throws IOException {
		byte[] body = Updates.command(ids.incrementAndGet(), "/start").getBytes(StandardCharsets.UTF_8);
		String head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
				+ "Content-Type: application/json\r\nContent-Length: " + body.length + "\r\n" + WebhookSecret.HEADER
				+ ": " + BotApiServer.SECRET + "\r\n\r\n";
		try (Socket socket = new Socket("localhost", application.port())) {
			socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
			socket.getOutputStream().write(body);
			String status = new String(socket.getInputStream().readNBytes("HTTP/1.1 200".length()),
					StandardCharsets.US_ASCII);
			return Integer.parseInt(status.substring("HTTP/1.1 ".length()));
		}
	}

}
