package io.github.telegramspring.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages of the documentation lead somewhere.
 */
class DocumentationTests {

	private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

	private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]*)(?:#([^)]+))?\\)");

	private static final Pattern CODE_BLOCK = Pattern.compile("(?ms)^```.*?^```$");

	private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

	static Stream<Path> pages() throws IOException {
		try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
			List<Path> pages = docs.filter((page) -> page.toString().endsWith(".md")).sorted().toList();
			return Stream.concat(Stream.of(ROOT.resolve("README.md"), ROOT.resolve("CONTRIBUTING.md")), pages.stream());
		}
	}

	@ParameterizedTest
	@MethodSource("pages")
	void linksLeadSomewhere(Path page) throws IOException {
		List<String> dead = LINK.matcher(CODE_BLOCK.matcher(Files.readString(page)).replaceAll(""))
			.results()
			.filter((link) -> !leadsSomewhere(page, link))
			.map(MatchResult::group)
			.toList();
		assertThat(dead).isEmpty();
	}

	private static boolean leadsSomewhere(Path page, MatchResult link) {
		Path target = link.group(1).isEmpty() ? page : page.resolveSibling(link.group(1));
		return Files.exists(target) && (link.group(2) == null || anchors(target).contains(link.group(2)));
	}

	private static List<String> anchors(Path page) {
		try {
			return HEADING.matcher(CODE_BLOCK.matcher(Files.readString(page)).replaceAll(""))
				.results()
				.map((heading) -> heading.group(1).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", ""))
				.map((heading) -> heading.replace(' ', '-'))
				.toList();
		}
		catch (IOException ex) {
			throw new IllegalStateException("The page cannot be read: " + page, ex);
		}
	}

}
