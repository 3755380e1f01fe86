package io.github.telegramspring.boot.autoconfigure;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.stream.Stream;

import io.github.telegramspring.bot.webhook.WebhookSecret;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * An application that runs in a real servlet container until it is closed.
 */
final class TestApplication implements AutoCloseable {

	static final String WEBHOOK = "/telegram/webhook";

	/**
	 * What keeps Spring Security, which is on the class path of the tests, out of an
	 * application.
	 */
	static final String NO_SECURITY = "spring.autoconfigure.exclude="
			+ "org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration,"
			+ "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration,"
			+ "org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration,"
			+ "org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration,"
			+ "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration";

	private final HttpClient client = HttpClient.newHttpClient();

	private final ConfigurableApplicationContext context;

	private TestApplication(ConfigurableApplicationContext context) {
		this.context = context;
	}

	static TestApplication start(BotApiServer telegram, Class<?> source, String... properties) {
		String[] all = Stream
			.of(telegram.properties(), new String[] { "server.port=0", "spring.main.banner-mode=off" }, properties)
			.flatMap(Arrays::stream)
			.map((property) -> "--" + property)
			.toArray(String[]::new);
		return new TestApplication(new SpringApplicationBuilder(source).run(all));
	}

	static TestApplication startWithWebhook(BotApiServer telegram, Class<?> source, String... properties) {
		String url = "telegram.bot.webhook.url=";
		return Arrays.stream(properties).anyMatch((property) -> property.startsWith(url))
				? start(telegram, source, properties)
				: start(telegram, source,
						Stream.concat(Stream.of(url + "https://bot.example.com"), Arrays.stream(properties))
							.toArray(String[]::new));
	}

	ConfigurableApplicationContext context() {
		return this.context;
	}

	int port() {
		return this.context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
	}

	HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path));
	}

	HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		return this.client.send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

	/**
	 * Delivers an update the way Telegram does.
	 */
	HttpResponse<String> deliver(String update) throws IOException, InterruptedException {
		return deliver(WEBHOOK, update);
	}

	HttpResponse<String> deliver(String path, String update) throws IOException, InterruptedException {
		return send(delivery(path).POST(HttpRequest.BodyPublishers.ofString(update)));
	}

	HttpRequest.Builder delivery(String path) {
		return request(path).header("Content-Type", "application/json")
			.header(WebhookSecret.HEADER, BotApiServer.SECRET);
	}

	@Override
	public void close() {
		this.context.close();
	}

}
