package io.github.telegramspring.api;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import io.github.telegramspring.api.error.RequestTooLargeException;
import io.github.telegramspring.api.error.UnreadableAttachmentException;
import io.github.telegramspring.api.model.ContentSource;
import io.github.telegramspring.api.model.InputFile;
import io.github.telegramspring.api.model.InputMediaPhoto;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.InputStreamResource;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class TelegramBotUploadFailureTests extends WithBotApiServer {

	@BeforeEach
	void answerOk() {
		server.stubFor(post(anyUrl()).willReturn(okJson(TestBot.OK_MESSAGE)));
	}

	@Test
	void readsAnAnswerThatComesBeforeTheEndOfTheUpload() throws Exception {
		String refusal = "{\"ok\":false,\"error_code\":413,\"description\":\"Request Entity Too Large\"}";
		try (RawServer raw = RawServer.start((self, socket) -> {
			socket.getInputStream().readNBytes(1000);
			RawServer.write(socket, "HTTP/1.1 413 Request Entity Too Large\r\nConnection: close\r\nContent-Length: "
					+ refusal.length() + "\r\n\r\n" + refusal);
			RawServer.drain(socket.getInputStream(), "never");
		})) {
			TelegramBot other = TestBot.at(raw.url());
			assertThatExceptionOfType(RequestTooLargeException.class)
				.isThrownBy(() -> other.sendDocument(42, InputFile.of("a.bin", () -> new Zeros(200_000_000))));
			other.close();
		}
	}

	@Test
	void saysThatAFileDoesNotExist() {
		assertThatExceptionOfType(UnreadableAttachmentException.class)
			.isThrownBy(() -> this.bot.sendDocument(42, InputFile.of(Path.of("does-not-exist.txt"))))
			.withMessageContaining("there is no file 'does-not-exist.txt'")
			.withMessageContaining("was not carried out")
			.withCauseInstanceOf(NoSuchFileException.class);
		server.verify(0, postRequestedFor(anyUrl()));
	}

	@Test
	void refusesAnEmptyFileBeforeAnythingIsSent() {
		assertThatExceptionOfType(UnreadableAttachmentException.class)
			.isThrownBy(() -> this.bot.sendDocument(42, InputFile.of("a.txt", new byte[0])))
			.withMessage("sendDocument failed: 'a.txt' is empty, and Telegram takes no empty files. "
					+ "The call was not carried out");
		server.verify(0, postRequestedFor(anyUrl()));
	}

	@Test
	void refusesWhatTelegramDoesNotTakeBeforeAnythingIsSent() {
		InputFile file = InputFile.of("a.bin", 50 << 20, () -> new Zeros(50 << 20));
		assertThatExceptionOfType(RequestTooLargeException.class).isThrownBy(() -> this.bot.sendDocument(42, file))
			.withMessageContaining("of which at most 52428800 are allowed")
			.withMessageContaining("localServer");
		server.verify(0, postRequestedFor(anyUrl()));
	}

	@Test
	void letsALocalServerHaveMore() throws Exception {
		InputFile file = InputFile.of("a.bin", 2000L << 20, () -> new Zeros(2000L << 20));
		TelegramBot local = TelegramBot.builder(TestBot.TOKEN).baseUrl(server.baseUrl()).localServer(true).build();
		assertThatExceptionOfType(RequestTooLargeException.class).isThrownBy(() -> local.sendDocument(42, file))
			.withMessageContaining("of which at most 2097152000 are allowed");
		local.close();
	}

	@Test
	void refersToFilesOfTheServerOnlyIfItIsALocalOne() throws Exception {
		InputFile file = InputFile.onServer(Path.of("/var/lib/cat.jpg").toAbsolutePath());
		assertThatIllegalStateException().isThrownBy(() -> this.bot.sendPhoto(42, file))
			.withMessageContaining("localServer(true)");
		assertThatIllegalStateException()
			.isThrownBy(() -> this.bot.sendMediaGroup(42, List.of(InputMediaPhoto.of(file))));
		server.verify(0, postRequestedFor(anyUrl()));
		TelegramBot local = TelegramBot.builder(TestBot.TOKEN).baseUrl(server.baseUrl()).localServer(true).build();
		local.sendPhoto(42, file);
		server.verify(postRequestedFor(anyUrl()).withRequestBody(containing("\"photo\":\"file:///")));
		local.close();
	}

	@Test
	void saysThatAFileCanBeSentOnlyOnce() {
		InputFile file = InputFile.of("a.txt", new InputStreamResource(new Zeros(10)));
		this.bot.sendDocument(42, file);
		assertThatExceptionOfType(UnreadableAttachmentException.class).isThrownBy(() -> this.bot.sendDocument(42, file))
			.withMessageContaining("cannot open 'a.txt'")
			.withStackTraceContaining("can be read only once");
	}

	@Test
	void saysThatAFileCannotBeOpened() {
		assertUnreadable(() -> {
			throw new FileNotFoundException("gone");
		}, "cannot open 'a.bin'");
	}

	@Test
	@SuppressWarnings("NullAway") // what a careless application does
	void saysThatThereIsNoStream() {
		assertUnreadable(() -> null, "the source of 'a.bin' gave no stream");
	}

	@Test
	void saysThatAFileCannotBeRead() {
		assertUnreadable(() -> new Zeros(1000) {

			@Override
			public int read(byte[] bytes, int offset, int length) throws IOException {
				throw new IOException("unreadable");
			}

		}, "cannot read 'a.bin'");
	}

	@Test
	void saysThatAFileCannotBeClosed() {
		assertUnreadable(() -> new Zeros(1000) {

			@Override
			public void close() throws IOException {
				throw new IOException("unclosable");
			}

		}, "cannot close 'a.bin'");
	}

	private void assertUnreadable(ContentSource content, String problem) {
		assertThatExceptionOfType(UnreadableAttachmentException.class)
			.isThrownBy(() -> this.bot.sendDocument(42, InputFile.of("a.bin", content)))
			.withMessageContaining(problem);
	}

	@Test
	void saysThatAFileHasAnotherSizeThanItWasSaidToHave() {
		assertThatExceptionOfType(UnreadableAttachmentException.class)
			.isThrownBy(() -> this.bot.sendDocument(42, InputFile.of("a.bin", 10_000, () -> new Zeros(20_000))))
			.withMessageContaining("'a.bin' was said to have 10000 bytes but has more");
		assertThatExceptionOfType(UnreadableAttachmentException.class)
			.isThrownBy(() -> this.bot.sendDocument(42, InputFile.of("a.bin", 10_000, () -> new Zeros(5_000))))
			.withMessageContaining("'a.bin' was said to have 10000 bytes but has only 5000");
	}

	@Test
	void passesOnWhatTheApplicationThrows() {
		assertThatIllegalStateException().isThrownBy(() -> this.bot.sendDocument(42, InputFile.of("a.bin", () -> {
			throw new IllegalStateException("Storage is closed");
		}))).withMessage("Storage is closed");
	}

}
