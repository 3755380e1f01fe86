package io.github.telegramspring.sample;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What newcomers read first holds: links lead somewhere, and the first bots compile.
 */
class DocumentationTests {

	private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

	private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]*)(?:#([^)]+))?\\)");

	private static final Pattern CODE_BLOCK = Pattern.compile("(?ms)^```.*?^```$");

	private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

	private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

	@TempDir
	Path classes;

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

	@Test
	void theBotOfTheReadmeCompiles() throws IOException {
		assertThat(compile("WeatherBot", """
				import io.github.telegramspring.bot.annotation.*;
				import org.jspecify.annotations.Nullable;

				interface WeatherService {
					String forecast(String city, @Nullable Integer days);
				}

				class CityNotFoundException extends RuntimeException {
					String city() {
						return "";
					}
				}

				""" + firstJava("README.md"))).isEmpty();
	}

	@Test
	void theFirstBotCompiles() throws IOException {
		assertThat(compile("HelloBot", firstJava("docs/getting-started.md"))).isEmpty();
	}

	private static String firstJava(String page) throws IOException {
		return JAVA.matcher(Files.readString(ROOT.resolve(page))).results().findFirst().orElseThrow().group(1);
	}

	/**
	 * Compiles a source and returns what the compiler says about it.
	 */
	private String compile(String name, String source) {
		StringWriter problems = new StringWriter();
		String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		ToolProvider.getSystemJavaCompiler()
			.getTask(problems, null, null,
					List.of("-proc:none", "-nowarn", "-d", this.classes.toString(), "-classpath", classPath), null,
					List.of(new Source(name, source)))
			.call();
		return problems.toString();
	}

	/**
	 * A source in memory.
	 */
	private static final class Source extends SimpleJavaFileObject {

		private final String content;

		Source(String name, String content) {
			super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
			this.content = content;
		}

		@Override
		public CharSequence getCharContent(boolean ignoreEncodingErrors) {
			return this.content;
		}

	}

}
