package io.github.telegramspring.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every promise of {@code docs/guarantees.md} names tests that there are.
 */
class GuaranteesTests {

	private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

	private static final Pattern TEST = Pattern.compile("`(\\w+Tests)\\.(\\w+)`");

	private final List<String> promises;

	GuaranteesTests() throws IOException {
		this.promises = Files.readAllLines(ROOT.resolve("docs/guarantees.md"))
			.stream()
			.filter((line) -> line.startsWith("| ") && !line.startsWith("| promise") && !line.startsWith("| ---"))
			.toList();
	}

	@Test
	void haveATestEach() {
		assertThat(this.promises).hasSizeGreaterThan(10)
			.allSatisfy((promise) -> assertThat(promise).containsPattern(TEST));
	}

	@Test
	void nameTestsThatExist() throws IOException {
		Map<String, String> sources = sources();
		for (MatchResult test : this.promises.stream().map(TEST::matcher).flatMap(Matcher::results).toList()) {
			assertThat(sources).containsKey(test.group(1));
			assertThat(sources.get(test.group(1))).contains("void " + test.group(2) + "(");
		}
	}

	/**
	 * Returns the sources of tests by the name of the class, those of namesakes together.
	 */
	private static Map<String, String> sources() throws IOException {
		try (Stream<Path> files = Files.find(ROOT, 20,
				(file, attributes) -> file.getFileName().toString().endsWith("Tests.java")
						&& file.toString().contains("src/test/java"))) {
			return files.collect(Collectors.toMap((file) -> file.getFileName().toString().replace(".java", ""),
					GuaranteesTests::read, String::concat));
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
