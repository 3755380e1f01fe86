package io.github.telegramspring.bot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page that says where features of other frameworks are names what there is.
 */
class HandlerFeatureTableTests {

	private static final Path PAGE = Path.of("../docs/feature-table-handlers.md");

	private static final Pattern TYPE = Pattern.compile("`@?([A-Z]\\w*[a-z]\\w*)(?:\\.\\w+)?`");

	private static final Set<String> OF_OTHERS = Set.of("Order", "Valid", "AliasFor", "Optional", "MessageSource",
			"Stream", "CompletionStage", "Qualifier");

	private static Set<String> types;

	@BeforeAll
	static void findTypes() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of(".."))) {
			types = files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.endsWith(".java"))
				.map((name) -> name.substring(0, name.length() - ".java".length()))
				.collect(Collectors.toSet());
		}
	}

	@Test
	void namesOnlyTypesThatExist() throws IOException {
		assertThat(missing(1)).isEmpty();
	}

	@Test
	void namesOnlyTestsThatExist() throws IOException {
		assertThat(missing(2)).isEmpty();
	}

	@Test
	void saysSomethingAboutEveryFeature() throws IOException {
		assertThat(rows()).hasSizeGreaterThan(100).allSatisfy((row) -> {
			assertThat(row).hasSize(3);
			assertThat(row).noneMatch(String::isBlank);
		});
	}

	@Test
	void namesATestForAllThatIsHere() throws IOException {
		assertThat(rows()).filteredOn((row) -> !row.get(2).contains("Tests`"))
			.allSatisfy((row) -> assertThat(row.get(1)).startsWith("no: "));
	}

	private static Set<String> missing(int column) throws IOException {
		Set<String> missing = new TreeSet<>();
		for (List<String> row : rows()) {
			TYPE.matcher(row.get(column))
				.results()
				.map((MatchResult match) -> match.group(1))
				.filter((name) -> !types.contains(name) && !OF_OTHERS.contains(name))
				.forEach(missing::add);
		}
		return missing;
	}

	/**
	 * The rows of all tables, without their heads.
	 */
	private static List<List<String>> rows() throws IOException {
		return Files.readAllLines(PAGE)
			.stream()
			.filter((line) -> line.startsWith("| ") && !line.startsWith("| feature") && !line.startsWith("| ---"))
			.map((line) -> Stream.of(line.substring(1, line.length() - 1).split("\\|")).map(String::strip).toList())
			.toList();
	}

}
