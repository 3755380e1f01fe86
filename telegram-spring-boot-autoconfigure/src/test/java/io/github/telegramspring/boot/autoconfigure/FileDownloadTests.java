package io.github.telegramspring.boot.autoconfigure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.error.FileDownloadException;
import io.github.telegramspring.api.model.File;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.http.client.autoconfigure.HttpClientAutoConfiguration;
import org.springframework.boot.http.client.autoconfigure.imperative.ImperativeHttpClientAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Downloads with the bot of an application.
 */
class FileDownloadTests {

	@RegisterExtension
	static final BotApiServer telegram = new BotApiServer();

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(TelegramBotAutoConfiguration.class, HttpClientAutoConfiguration.class,
				ImperativeHttpClientAutoConfiguration.class))
		.withPropertyValues(telegram.properties());

	@ParameterizedTest
	@ValueSource(strings = { "http-components", "jdk", "simple" })
	void workWithAnyEngine(String engine) {
		telegram.wireMock()
			.stubFor(get(urlEqualTo("/file/bot" + BotApiServer.TOKEN + "/a.txt")).willReturn(ok("Hello")));
		this.runner.withPropertyValues("spring.http.clients.imperative.factory=" + engine)
			.run((context) -> assertThat(
					context.getBean(TelegramBot.class).download(File.of("AgAC", "AQAD").filePath("a.txt")).open())
				.hasContent("Hello"));
	}

	@Test
	void readTheDiskOfALocalServerIfThePropertySaysSo(@TempDir Path directory) throws IOException {
		Path stored = Files.writeString(directory.resolve("a.txt"), "Hello").toAbsolutePath();
		File file = File.of("AgAC", "AQAD").filePath(stored.toString());
		this.runner.withPropertyValues("telegram.bot.local-server=true")
			.run((context) -> assertThat(context.getBean(TelegramBot.class).download(file).open()).hasContent("Hello"));
		this.runner.run((context) -> assertThatExceptionOfType(FileDownloadException.class)
			.isThrownBy(context.getBean(TelegramBot.class).download(file)::open));
	}

}
