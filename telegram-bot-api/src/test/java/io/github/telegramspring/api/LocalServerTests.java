package io.github.telegramspring.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import io.github.telegramspring.api.error.FileDownloadException;
import io.github.telegramspring.api.model.Document;
import io.github.telegramspring.api.model.File;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A Bot API server that runs with {@code --local} names files by their place on its disk.
 */
class LocalServerTests extends WithBotApiServer {

	@TempDir
	Path directory;

	private Path stored;

	private TelegramBot local;

	@BeforeEach
	void storeFile() throws IOException {
		this.stored = Files.writeString(this.directory.resolve("file_1.txt"), "Hello world");
		this.local = TelegramBot.builder(TestBot.TOKEN).baseUrl(server.baseUrl()).localServer(true).build();
		server.stubFor(post(anyUrl()).willReturn(okJson(
				"{\"ok\":true,\"result\":{\"file_id\":\"AgAC\",\"file_unique_id\":\"AQAD\",\"file_size\":11,\"file_path\":\""
						+ this.stored + "\"}}")));
	}

	@AfterEach
	void closeLocal() throws Exception {
		this.local.close();
	}

	@Test
	void readsAFileFromDisk() throws IOException {
		assertThat(this.local.download("AgAC").open()).hasContent("Hello world");
		Path target = this.directory.resolve("copy.txt");
		assertThat(this.local.download("AgAC").to(target)).hasContent("Hello world");
		assertThat(this.stored).exists();
		server.verify(0, getRequestedFor(anyUrl()));
	}

	@Test
	void goesOnWithACopyThatBrokeOff() throws IOException {
		Files.writeString(this.directory.resolve(".AQAD.part"), "HELLO");
		assertThat(this.local.download("AgAC").to(this.directory.resolve("copy.txt"))).hasContent("HELLO world");
	}

	@Test
	void knowsNoLimit() {
		Document large = Document.of("AgAC", "AQAD").fileSize(3_000_000_000L);
		assertThat(this.local.download(large).toByteArray()).asString(StandardCharsets.UTF_8).isEqualTo("Hello world");
	}

	@Test
	void saysThatTheDiskMustBeShared() {
		File elsewhere = File.of("AgAC", "AQAD").filePath(this.directory.resolve("missing.txt").toString());
		assertThatExceptionOfType(FileDownloadException.class).isThrownBy(this.local.download(elsewhere)::open)
			.withMessageContaining("missing.txt' cannot be read")
			.withMessageContaining("must see the files at the same path");
	}

	@Test
	void downloadsARelativePathByHttp() {
		server.stubFor(get(anyUrl()).willReturn(ok("Hello web")));
		assertThat(this.local.download(File.of("AgAC", "AQAD").filePath("documents/file_1.txt")).open())
			.hasContent("Hello web");
	}

	@Test
	void isNotBelievedToBeLocalUnlessTheBotIsToldSo() {
		for (String path : new String[] { "/etc/passwd", "C:\\secret.txt", "c:/secret.txt" }) {
			assertThatExceptionOfType(FileDownloadException.class)
				.isThrownBy(this.bot.download(File.of("AgAC", "AQAD").filePath(path))::open)
				.withMessageContaining("localServer(true)");
		}
		server.verify(0, getRequestedFor(anyUrl()));
	}

}
