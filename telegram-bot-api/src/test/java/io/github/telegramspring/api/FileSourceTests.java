package io.github.telegramspring.api;

import java.nio.charset.StandardCharsets;

import io.github.telegramspring.api.file.FileContent;
import io.github.telegramspring.api.file.FileSource;
import io.github.telegramspring.api.method.BotMethod;
import io.github.telegramspring.api.model.Document;
import io.github.telegramspring.api.model.File;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Bots that are not the one of the builder download files too, or say why not.
 */
class FileSourceTests {

	@Test
	void aBotThatOnlyMakesCallsSaysWhatIsMissing() {
		assertThatExceptionOfType(UnsupportedOperationException.class)
			.isThrownBy(() -> new CallsOnly().download("AgAC"))
			.withMessageStartingWith("To download files, override fileSource() in ")
			.withMessageEndingWith("CallsOnly");
	}

	@Test
	void aFakeGivesFilesOfItsOwn() {
		TelegramBot bot = new CallsOnly() {

			@Override
			public FileSource fileSource() {
				return new FakeFiles();
			}

		};
		assertThat(bot.download("AgAC").toByteArray()).asString().isEqualTo("content of AgAC");
		assertThat(bot.download(Document.of("BQAC", "AQAD")).open()).hasContent("content of BQAC");
	}

	private static class CallsOnly implements TelegramBot {

		@Override
		public <R> R execute(BotMethod<R> method) {
			throw new IllegalStateException("Not expected: " + method);
		}

	}

	private static final class FakeFiles implements FileSource {

		@Override
		public File locate(String fileId) {
			return File.of(fileId, "unique-" + fileId);
		}

		@Override
		public FileContent open(File file, long offset) {
			return FileContent.of(("content of " + file.fileId()).getBytes(StandardCharsets.UTF_8));
		}

	}

}
