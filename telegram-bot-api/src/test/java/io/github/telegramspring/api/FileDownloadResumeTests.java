package io.github.telegramspring.api;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicBoolean;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.github.telegramspring.api.error.FileDownloadException;
import io.github.telegramspring.api.model.File;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Downloads to a file go on where they broke off.
 */
class FileDownloadResumeTests extends WithBotApiServer {

	private static final File FILE = File.of("AgAC", "AQAD").fileSize(11L).filePath("documents/file_1.txt");

	@TempDir
	Path directory;

	private Path target;

	private Path partial;

	@BeforeEach
	void serveWholeFile() {
		this.target = this.directory.resolve("hello.txt");
		this.partial = this.directory.resolve(".AQAD.part");
		server.stubFor(get(anyUrl()).withHeader("Range", absent()).willReturn(ok("Hello world")));
	}

	private static void answerRange(ResponseDefinitionBuilder response) {
		server.stubFor(get(anyUrl()).withHeader("Range", equalTo("bytes=5-")).willReturn(response));
	}

	private void assertDownloaded() throws IOException {
		assertThat(this.bot.download(FILE).to(this.target)).hasContent("Hello world");
		assertThat(this.directory).isDirectoryNotContaining("glob:**.part");
	}

	@Test
	void goesOnWhereADownloadBrokeOff() throws Exception {
		String cut = "HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\nHello";
		try (RawServer raw = RawServer.answering(cut)) {
			TelegramBot other = TestBot.at(raw.url());
			assertThatExceptionOfType(FileDownloadException.class)
				.isThrownBy(() -> other.download(FILE).to(this.target))
				.withMessageContaining("breaks off")
				.withMessageContaining("can be tried again");
			other.close();
		}
		assertThat(this.target).doesNotExist();
		assertThat(this.partial).hasContent("Hello");
		answerRange(aResponse().withStatus(206).withHeader("Content-Range", "bytes 5-10/11").withBody(" world"));
		assertDownloaded();
		server.verify(1, getRequestedFor(anyUrl()));
	}

	@Test
	void countsWhatWasThereInTheProgress() throws IOException {
		Files.writeString(this.partial, "Hello");
		answerRange(aResponse().withStatus(206).withHeader("Content-Range", "bytes 5-10/*").withBody(" world"));
		this.bot.download(FILE)
			.onProgress((received, total) -> assertThat(received).isBetween(6L, total))
			.to(this.target);
	}

	@Test
	void beginsAgainIfTheServerDoesNotKnowRanges() throws IOException {
		Files.writeString(this.partial, "HELLO");
		answerRange(ok("Hello world"));
		assertDownloaded();
		server.verify(1, getRequestedFor(anyUrl()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "bytes 4-10/11", "bytes 0-10/11", "bytes */11", "items 5-10/11", "" })
	void beginsAgainIfTheServerAnswersAnotherRange(String range) throws IOException {
		Files.writeString(this.partial, "Hello");
		answerRange(aResponse().withStatus(206).withHeader("Content-Range", range).withBody(" world"));
		assertDownloaded();
	}

	@Test
	void beginsAgainIfTheServerCannotGiveTheRange() throws IOException {
		Files.writeString(this.partial, "Hello");
		answerRange(aResponse().withStatus(416).withHeader("Content-Range", "bytes */11"));
		assertDownloaded();
	}

	@Test
	void beginsAgainIfMoreIsThereThanTheFileHas() throws IOException {
		Files.writeString(this.partial, "Something longer than that");
		assertDownloaded();
	}

	@Test
	void asksForNothingIfAllIsThere() throws IOException {
		Files.writeString(this.partial, "Hello world");
		assertDownloaded();
		server.verify(0, getRequestedFor(anyUrl()));
	}

	@Test
	void keepsApartWhatIsDownloadedAtTheSameTime() throws IOException {
		AtomicBoolean first = new AtomicBoolean(true);
		this.bot.download(FILE).onProgress((received, total) -> {
			if (first.getAndSet(false)) {
				downloadAgain();
			}
		}).to(this.target);
		assertThat(first).isFalse();
		assertDownloaded();
	}

	private void downloadAgain() {
		try {
			assertThat(this.bot.download(FILE).to(this.target)).hasContent("Hello world");
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	@Test
	void leavesAFileAloneThatSomebodyElseIsDownloading() throws IOException {
		Files.writeString(this.partial, "Hel");
		try (FileChannel channel = FileChannel.open(this.partial, StandardOpenOption.WRITE);
				FileLock lock = channel.lock()) {
			assertThat(this.bot.download(FILE).to(this.target)).hasContent("Hello world");
			assertThat(lock.isValid()).isTrue();
		}
		assertThat(this.partial).hasContent("Hel");
	}

	@Test
	void usesNoNameThatLeadsElsewhere() throws IOException {
		assertThat(this.bot.download(FILE.fileUniqueId("/../../AQAD")).to(this.target)).hasContent("Hello world");
		assertThat(this.directory).isDirectoryNotContaining("glob:**.part");
	}

}
