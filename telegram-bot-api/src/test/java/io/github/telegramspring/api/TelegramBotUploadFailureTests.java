package io.github.telegramspring.api;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import io.github.telegramspring.api.error.NetworkException;
import io.github.telegramspring.api.error.NetworkException.Delivery;
import io.github.telegramspring.api.error.RequestTooLargeException;
import io.github.telegramspring.api.error.UnreadableAttachmentException;
import io.github.telegramspring.api.model.InputFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static org.assertj.core.api.Assertions.assertThat;
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
			TestBot.close(other);
		}
	}

	@Test
	void knowsThatNothingWasCarriedOutWhenTheConnectionBreaksDuringTheUpload() throws Exception {
		try (RawServer raw = RawServer.start((self, socket) -> socket.getInputStream().readNBytes(1000))) {
			TelegramBot other = TestBot.at(raw.url());
			assertThatExceptionOfType(NetworkException.class)
				.isThrownBy(() -> other.sendDocument(42, InputFile.of("a.bin", () -> new Zeros(200_000_000))))
				.satisfies((ex) -> assertThat(ex.delivery()).isEqualTo(Delivery.NOT_SENT));
			TestBot.close(other);
		}
	}

	@Test
	void saysThatAFileDoesNotExist() {
		assertThatExceptionOfType(UnreadableAttachmentException.class)
			.isThrownBy(() -> this.bot.sendDocument(42, InputFile.of(Path.of("does-not-exist.txt"))))
			.withMessageContaining("cannot find out the size of 'does-not-exist.txt'")
			.withMessageContaining("was not carried out")
			.withCauseInstanceOf(NoSuchFileException.class);
		server.verify(0, postRequestedFor(anyUrl()));
	}

	@Test
	void saysThatAFileCannotBeOpened() {
		assertUnreadable(() -> {
			throw new FileNotFoundException("gone");
		}, "cannot open 'a.bin'");
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

	private void assertUnreadable(InputFile.ContentSource content, String problem) {
		assertThatExceptionOfType(UnreadableAttachmentException.class)
			.isThrownBy(() -> this.bot.sendDocument(42, InputFile.of("a.bin", content)))
			.withMessageContaining(problem);
	}

	@Test
	void saysThatAFileHasAnotherSizeThanItWasSaidToHave() {
		assertThatExceptionOfType(UnreadableAttachmentException.class).isThrownBy(
				() -> this.bot.sendDocument(42, new InputFile.Upload("a.bin", () -> new Zeros(20_000), () -> 10_000)))
			.withMessageContaining("'a.bin' was said to have 10000 bytes but has more");
		assertThatExceptionOfType(UnreadableAttachmentException.class).isThrownBy(
				() -> this.bot.sendDocument(42, new InputFile.Upload("a.bin", () -> new Zeros(5_000), () -> 10_000)))
			.withMessageContaining("'a.bin' was said to have 10000 bytes but has only 5000");
	}

	@Test
	void passesOnWhatTheApplicationThrows() {
		assertThatIllegalStateException().isThrownBy(() -> this.bot.sendDocument(42, InputFile.of("a.bin", () -> {
			throw new IllegalStateException("Storage is closed");
		}))).withMessage("Storage is closed");
	}

}
