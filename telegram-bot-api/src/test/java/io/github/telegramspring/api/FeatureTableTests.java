package io.github.telegramspring.api;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the table of features names does exist.
 */
class FeatureTableTests {

	private static final Path PAGE = Path.of("../docs/feature-table-client.md");

	private static final Pattern CODE = Pattern.compile("`([^`]+)`");

	private static final Pattern TYPE = Pattern.compile("[A-Z]\\w*[a-z]\\w*([.]\\w+)*");

	@Test
	void everyRowHasThreeCellsThatSaySomething() throws IOException {
		assertThat(rows()).hasSizeGreaterThan(150)
			.allSatisfy((row) -> assertThat(row).hasSize(3))
			.allSatisfy((row) -> assertThat(row).doesNotContain(""));
	}

	@Test
	void everyTypeAndMemberExists() throws Exception {
		Map<String, Class<?>> types = publicTypes();
		assertThat(rows().stream().flatMap((row) -> code(row.get(1))).filter((code) -> TYPE.matcher(code).matches()))
			.hasSizeGreaterThan(100)
			.allSatisfy((code) -> assertThat(exists(types, code)).as(code).isTrue());
	}

	@Test
	void everyTestExists() throws IOException {
		Set<String> tests = testClasses();
		assertThat(rows().stream().flatMap((row) -> code(row.get(2)))).hasSizeGreaterThan(100)
			.allSatisfy((test) -> assertThat(tests).contains(test));
	}

	private static List<List<String>> rows() throws IOException {
		return Files.readAllLines(PAGE)
			.stream()
			.filter((line) -> line.startsWith("| ") && !line.startsWith("| ---") && !line.startsWith("| feature |"))
			.map((line) -> Arrays.stream(line.substring(1, line.length() - 1).split("[|]", -1))
				.map(String::strip)
				.toList())
			.toList();
	}

	private static Stream<String> code(String cell) {
		return CODE.matcher(cell).results().map((result) -> result.group(1));
	}

	/**
	 * Whether a name is that of a type, of a type within it, or of a public member.
	 */
	private static boolean exists(Map<String, Class<?>> types, String code) {
		if (types.containsKey(code)) {
			return true;
		}
		int dot = code.lastIndexOf('.');
		Class<?> owner = (dot > 0) ? types.get(code.substring(0, dot)) : null;
		return owner != null && Stream
			.concat(Arrays.stream(owner.getMethods()).map((method) -> method.getName()),
					Arrays.stream(owner.getFields()).map((field) -> field.getName()))
			.anyMatch(code.substring(dot + 1)::equals);
	}

	private static Map<String, Class<?>> publicTypes() throws IOException, URISyntaxException {
		Path root = Path.of(TelegramBot.class.getProtectionDomain().getCodeSource().getLocation().toURI());
		try (Stream<Path> files = Files.walk(root)) {
			return files.map((file) -> root.relativize(file).toString())
				.filter((file) -> file.endsWith(".class") && !file.endsWith("package-info.class"))
				.<Class<?>>map(
						(file) -> load(file.substring(0, file.length() - ".class".length()).replaceAll("[/\\\\]", ".")))
				.filter((type) -> type.getCanonicalName() != null)
				.collect(Collectors.toMap(
						(type) -> type.getCanonicalName().substring(type.getPackageName().length() + 1),
						Function.identity(), (first, second) -> first));
		}
	}

	private static Class<?> load(String name) {
		try {
			return Class.forName(name, false, FeatureTableTests.class.getClassLoader());
		}
		catch (ClassNotFoundException ex) {
			throw new AssertionError(ex);
		}
	}

	private static Set<String> testClasses() throws IOException {
		try (Stream<Path> modules = Files.list(Path.of(".."))) {
			List<Path> sources = modules.map((module) -> module.resolve("src/test/java"))
				.filter(Files::isDirectory)
				.toList();
			return sources.stream().flatMap(FeatureTableTests::testClasses).collect(Collectors.toSet());
		}
	}

	private static Stream<String> testClasses(Path source) {
		try (Stream<Path> files = Files.walk(source)) {
			return files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.endsWith("Tests.java"))
				.map((name) -> name.substring(0, name.length() - ".java".length()))
				.toList()
				.stream();
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

}
