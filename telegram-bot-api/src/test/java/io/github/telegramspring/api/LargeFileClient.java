package io.github.telegramspring.api;

import java.nio.file.Files;
import java.nio.file.Path;

import io.github.telegramspring.api.model.File;
import io.github.telegramspring.api.model.InputFile;

/**
 * Uploads and downloads a file that is larger than the memory of its JVM.
 */
public final class LargeFileClient {

	static final long SIZE = 200L << 20;

	private LargeFileClient() {
	}

	/**
	 * Runs in a JVM of its own.
	 * @param args the address of the server and the target of the download
	 * @throws Exception if anything fails
	 */
	public static void main(String[] args) throws Exception {
		TelegramBot bot = TelegramBot.builder(TestBot.TOKEN).baseUrl(args[0]).localServer(true).build();
		bot.sendDocument(42, InputFile.of("zeros.bin", SIZE, () -> new Zeros(SIZE)));
		Path target = Path.of(args[1]);
		bot.download(File.of("AgAC", "AQAD").fileSize(SIZE).filePath("documents/file_1.bin")).to(target);
		if (Files.size(target) != SIZE) {
			throw new IllegalStateException("There are " + Files.size(target) + " bytes");
		}
		bot.close();
	}

}
