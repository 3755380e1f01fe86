package io.github.telegramspring.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every public type has an example in its javadoc, but for those that generated code
 * alone uses.
 */
class JavadocExampleTests {

	private static final Path SOURCES = Path.of("src/main/java/io/github/telegramspring/api");

	private static final Pattern PUBLIC_TYPE = Pattern.compile("(?m)^public .*\\b(?:class|interface|record|enum) ");

	@ParameterizedTest
	@MethodSource("publicTypes")
	void typeHasAnExample(Path source) {
		assertThat(read(source)).contains("<pre");
	}

	@ParameterizedTest
	@MethodSource("requests")
	void requestHasAnExample(Path source) {
		assertThat(read(source)).contains("bot.execute(");
	}

	static Stream<Path> publicTypes() throws IOException {
		return sources(SOURCES).filter((source) -> !source.startsWith(SOURCES.resolve("json")))
			.filter((source) -> PUBLIC_TYPE.matcher(read(source)).find());
	}

	static Stream<Path> requests() throws IOException {
		return sources(Path.of("target/generated-sources/bot-api/io/github/telegramspring/api/method"));
	}

	private static Stream<Path> sources(Path directory) throws IOException {
		try (Stream<Path> files = Files.walk(directory)) {
			return files.filter((file) -> file.toString().endsWith(".java")).toList().stream();
		}
	}

	private static String read(Path source) {
		try {
			return Files.readString(source);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
