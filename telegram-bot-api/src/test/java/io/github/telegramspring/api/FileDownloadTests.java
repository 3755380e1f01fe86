package io.github.telegramspring.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.github.telegramspring.api.error.FileDownloadException;
import io.github.telegramspring.api.error.FileTooBigException;
import io.github.telegramspring.api.error.TooManyRequestsException;
import io.github.telegramspring.api.error.UnauthorizedException;
import io.github.telegramspring.api.model.File;
import io.github.telegramspring.api.model.PhotoSize;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class FileDownloadTests extends WithBotApiServer {

	private static final String PREFIX = "/file/bot" + TestBot.TOKEN + "/";

	private static final File FILE = File.of("AgAC", "AQAD").fileSize(11L).filePath("documents/file_1.txt");

	@TempDir
	Path directory;

	@Test
	void downloadsToAFile() throws IOException {
		telegramHas("documents/file_1.txt", 11);
		serve(ok("Hello world"));
		Path target = this.directory.resolve("hello.txt");
		assertThat(this.bot.download("AgAC").to(target)).isEqualTo(target).hasContent("Hello world");
		assertThat(this.directory).isDirectoryNotContaining("glob:**.part");
		server.verify(postRequestedFor(urlEqualTo("/bot" + TestBot.TOKEN + "/getFile"))
			.withRequestBody(equalTo("{\"file_id\":\"AgAC\"}")));
		server.verify(getRequestedFor(urlEqualTo(PREFIX + "documents/file_1.txt")).withoutHeader("Range"));
	}

	@Test
	void replacesTheTarget() throws IOException {
		serve(ok("Hello world"));
		Path target = Files.writeString(this.directory.resolve("hello.txt"), "something longer that was there before");
		assertThat(this.bot.download(FILE).to(target)).hasContent("Hello world");
	}

	@Test
	void downloadsToAStreamOrIntoMemoryOrGivesAStream() throws IOException {
		serve(ok("Hello world"));
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		assertThat(this.bot.download(FILE).to(bytes)).isEqualTo(11);
		assertThat(bytes).hasToString("Hello world");
		assertThat(this.bot.download(FILE).toByteArray()).asString().isEqualTo("Hello world");
		try (InputStream content = this.bot.download(FILE).open()) {
			assertThat(content.read()).isEqualTo('H');
			assertThat(content.skip(5)).isEqualTo(5);
			assertThat(content).hasContent("world");
		}
	}

	@Test
	void asksNotForAPathThatIsKnown() {
		serve(ok("Hello world"));
		this.bot.download(FILE).toByteArray();
		server.verify(0, postRequestedFor(anyUrl()));
	}

	@Test
	void encodesThePath() {
		serve(ok("Hello world"));
		this.bot.download(FILE.filePath("documents/Größe 100%?#.txt")).toByteArray();
		server.verify(getRequestedFor(urlEqualTo(PREFIX + "documents/Gr%C3%B6%C3%9Fe%20100%25%3F%23.txt")));
	}

	@Test
	void findsFilesOfTheTestEnvironmentAndOnAnotherServer() throws Exception {
		serve(ok("Hello world"));
		TelegramBot other = TelegramBot.builder(TestBot.TOKEN)
			.baseUrl("http://localhost:1")
			.fileBaseUrl(server.baseUrl() + "/mirror")
			.testEnvironment(true)
			.build();
		other.download(FILE).toByteArray();
		server.verify(getRequestedFor(urlEqualTo("/mirror" + PREFIX + "test/documents/file_1.txt")));
		other.close();
	}

	@Test
	void tellsHowFarItIs() {
		serve(ok("x".repeat(100_000)).withHeader("Content-Length", "100000"));
		List<Long> received = new ArrayList<>();
		this.bot.download(FILE.fileSize(null)).onProgress((bytes, total) -> {
			assertThat(total).isEqualTo(100_000);
			received.add(bytes);
		}).toByteArray();
		assertThat(received).isSorted().endsWith(100_000L).hasSizeGreaterThan(1);
	}

	@Test
	void refusesWhatIsKnownToBeTooBigWithoutAsking() {
		PhotoSize photo = PhotoSize.of("AgAC", "AQAD", 9000, 9000).fileSize(20 * 1024 * 1024 + 1);
		assertThatExceptionOfType(FileTooBigException.class).isThrownBy(() -> this.bot.download(photo).toByteArray())
			.satisfies((ex) -> assertThat(ex.limit()).isEqualTo(20 * 1024 * 1024))
			.withMessageContaining("the file has 20971521 bytes")
			.withMessageContaining("a local Bot API server those of any size");
		assertThat(server.getAllServeEvents()).isEmpty();
	}

	@Test
	void refusesWhatTelegramSaysIsTooBig() {
		telegramHas("videos/file_1.mp4", 30_000_000);
		assertTooBig(this.bot.download("AgAC")::toByteArray);
		server.stubFor(post(anyUrl()).willReturn(jsonResponse(
				"{\"ok\":false,\"error_code\":400,\"description\":\"Bad Request: file is too big\"}", 400)));
		assertTooBig(this.bot.download("AgAC")::toByteArray);
		server.verify(0, getRequestedFor(anyUrl()));
	}

	@Test
	void refusesMoreThanTheCallerWants() {
		serve(ok("Hello world"));
		File file = FILE.fileSize(null);
		assertTooBig(this.bot.download(file).maxSize(10)::toByteArray);
		assertTooBig(this.bot.download(FILE).maxSize(10)::toByteArray);
		assertTooBig(this.bot.download(FILE.fileSize(30_000_000L)).maxSize(40_000_000)::toByteArray);
		assertThat(this.bot.download(file).maxSize(11).toByteArray()).hasSize(11);
		assertThatIllegalArgumentException().isThrownBy(() -> this.bot.download(file).maxSize(0));
	}

	@Test
	void leavesNothingOfAFileThatTurnsOutToBeTooBig() {
		serve(ok("x".repeat(100_000)));
		Path target = this.directory.resolve("x.txt");
		assertTooBig(() -> this.bot.download(FILE.fileSize(null)).maxSize(50_000).to(target));
		assertThat(this.directory).isEmptyDirectory();
	}

	@Test
	void refusesWhatHasAnotherSizeThanTelegramSays() throws IOException {
		serve(ok("<html>Please log in</html>").withHeader("Content-Length", "26"));
		Path target = Files.writeString(this.directory.resolve("hello.txt"), "old");
		assertFails(() -> this.bot.download(FILE).to(target))
			.withMessageContaining("26 bytes instead of the file's 11");
		assertThat(this.directory).isDirectoryContaining((path) -> path.equals(target))
			.isDirectoryNotContaining("glob:**.part");
		assertThat(target).hasContent("old");
	}

	@Test
	void refusesWhatEndsTooEarlyOrTooLateIfNoLengthIsDeclared() throws Exception {
		for (String content : List.of("Hello", "Hello world!")) {
			try (RawServer raw = RawServer.answering("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + content)) {
				TelegramBot other = TestBot.at(raw.url());
				assertFails(() -> other.download(FILE).toByteArray())
					.withMessageMatching(".*(ends after 5 of 11 bytes|more than the 11 bytes).*");
				InputStream in = other.download(FILE).open();
				assertThatIOException().isThrownBy(in::readAllBytes);
				other.close();
			}
		}
	}

	@Test
	void saysWhatTheFileServerAnswered() {
		serve(aResponse().withStatus(404).withBody("{\"ok\":false,\"error_code\":404,\"description\":\"Not Found\"}"));
		assertFails(this.bot.download(FILE)::toByteArray).withMessageContaining("call getFile again")
			.satisfies((ex) -> assertThat(ex.errorCode()).isEqualTo(404));
		serve(aResponse().withStatus(401));
		assertThatExceptionOfType(UnauthorizedException.class).isThrownBy(this.bot.download(FILE)::toByteArray);
		serve(aResponse().withStatus(429).withHeader("Retry-After", "7"));
		assertThat(
				catchThrowableOfType(TooManyRequestsException.class, this.bot.download(FILE)::toByteArray).retryAfter())
			.hasSeconds(7);
	}

	@ParameterizedTest
	@ValueSource(ints = { 204, 206, 302, 400, 403, 416, 500, 502, 504 })
	void takesNothingButSuccessForAFile(int status) {
		serve(aResponse().withStatus(status).withHeader("Location", "/").withBody("Hello world"));
		assertFails(this.bot.download(FILE)::toByteArray)
			.satisfies((ex) -> assertThat(ex.errorCode()).isEqualTo(status));
	}

	@Test
	void saysThatThereIsNoPath() {
		server.stubFor(post(anyUrl())
			.willReturn(okJson("{\"ok\":true,\"result\":{\"file_id\":\"AgAC\",\"file_unique_id\":\"AQAD\"}}")));
		assertFails(this.bot.download("AgAC")::toByteArray).withMessageContaining("no path");
	}

	@Test
	void saysThatTheServerCannotBeReached() throws Exception {
		TelegramBot other = TestBot.at("http://bot-api.invalid");
		assertFails(other.download(FILE)::toByteArray).withMessageContaining("cannot be reached");
		other.close();
	}

	@Test
	void passesOnWhatIsWrongWithTheTarget() {
		serve(ok("Hello world"));
		assertThatExceptionOfType(NoSuchFileException.class)
			.isThrownBy(() -> this.bot.download(FILE).to(this.directory.resolve("missing/hello.txt")));
		assertThatIllegalArgumentException().isThrownBy(() -> this.bot.download(FILE).to(this.directory))
			.withMessageContaining("is a directory");
		assertThatIOException().isThrownBy(() -> this.bot.download(FILE).to(new OutputStream() {

			@Override
			public void write(int value) throws IOException {
				throw new IOException("disk full");
			}

		})).withMessage("disk full");
	}

	private static void assertTooBig(Download download) {
		assertThatExceptionOfType(FileTooBigException.class).isThrownBy(download::run);
	}

	private static ThrowableAssertAlternative<FileDownloadException> assertFails(Download download) {
		return assertThatExceptionOfType(FileDownloadException.class).isThrownBy(download::run);
	}

	private static void telegramHas(String path, long size) {
		server.stubFor(post(anyUrl()).willReturn(okJson("{\"ok\":true,\"result\":{\"file_id\":\"AgAC\","
				+ "\"file_unique_id\":\"AQAD\",\"file_size\":" + size + ",\"file_path\":\"" + path + "\"}}")));
	}

	private static void serve(ResponseDefinitionBuilder response) {
		server.stubFor(get(anyUrl()).willReturn(response));
	}

	@FunctionalInterface
	private interface Download {

		void run() throws Exception;

	}

}
