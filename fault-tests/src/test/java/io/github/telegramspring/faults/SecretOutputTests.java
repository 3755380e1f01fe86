package io.github.telegramspring.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.github.telegramspring.api.BotToken;
import io.github.telegramspring.bot.webhook.WebhookSecret;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever the tests of all modules and the bots in processes of their own have written,
 * some of them at the level TRACE, nobody reads a token or a secret in it. Runs after the
 * others.
 */
class SecretOutputTests {

	private static final Pattern TOKEN = Pattern.compile("\\d{6,}:[A-Za-z0-9_-]{35}");

	private static final Path MODULES = Path.of("").toAbsolutePath().getParent();

	@Test
	void isNowhereInTheOutputOfTheBots() throws IOException {
		assertHasNoSecret(files(BotProcess.OUTPUT, ".log"));
	}

	@Test
	void isNowhereInTheOutputOfTheTests() throws IOException {
		try (Stream<Path> modules = Files.list(MODULES)) {
			for (Path module : modules.map((module) -> module.resolve("target/surefire-reports")).toList()) {
				assertHasNoSecret(files(module, "-output.txt"));
			}
		}
	}

	private static List<Path> files(Path directory, String suffix) throws IOException {
		if (!Files.isDirectory(directory)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(directory)) {
			return files.filter((file) -> file.getFileName().toString().endsWith(suffix)).toList();
		}
	}

	private static void assertHasNoSecret(List<Path> files) {
		String token;
		try (BusyTelegram telegram = new BusyTelegram()) {
			token = telegram.bot().token();
		}
		String secret = WebhookSecret.derivedFrom(BotToken.of(token)).value();
		String secretPart = token.substring(token.indexOf(':') + 1);
		assertThat(files).allSatisfy((file) -> {
			try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
				assertThat(lines
					.filter((line) -> line.contains(secretPart) || line.contains(secret) || TOKEN.matcher(line).find())
					.count()).as("lines with a secret").isZero();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

}
