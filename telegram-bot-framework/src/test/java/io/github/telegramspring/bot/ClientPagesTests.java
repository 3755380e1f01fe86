package io.github.telegramspring.bot;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages about the client show code that compiles. What the code refers to and does
 * not declare is in {@link ClientPageContext}.
 */
class ClientPagesTests {

	private static final Pattern SNIPPET = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

	/**
	 * Statements and the members of a class can be in one snippet.
	 */
	private static final Pattern BEFORE_MEMBERS = Pattern.compile("\n\n(?=@)");

	private static final Pattern MEMBERS = Pattern.compile("@|class ");

	private static final String IMPORTS = """
			import io.github.telegramspring.api.*;
			import io.github.telegramspring.api.broadcast.*;
			import io.github.telegramspring.api.call.*;
			import io.github.telegramspring.api.command.*;
			import io.github.telegramspring.api.error.*;
			import io.github.telegramspring.api.file.*;
			import io.github.telegramspring.api.flood.*;
			import io.github.telegramspring.api.inline.*;
			import io.github.telegramspring.api.json.*;
			import io.github.telegramspring.api.keyboard.*;
			import io.github.telegramspring.api.media.*;
			import io.github.telegramspring.api.method.*;
			import io.github.telegramspring.api.migration.*;
			import io.github.telegramspring.api.model.*;
			import io.github.telegramspring.api.passport.*;
			import io.github.telegramspring.api.payment.*;
			import io.github.telegramspring.api.retry.*;
			import io.github.telegramspring.api.text.*;
			import io.github.telegramspring.api.webapp.*;
			import io.github.telegramspring.bot.annotation.BotCommand;
			import java.io.InputStream;
			import java.nio.file.Path;
			import java.time.*;
			import java.util.ArrayList;
			import java.util.List;
			import java.util.Map;
			import org.springframework.context.event.EventListener;
			import org.springframework.core.ParameterizedTypeReference;
			import org.springframework.core.io.ClassPathResource;
			import org.springframework.stereotype.Component;
			import tools.jackson.databind.JsonNode;
			""";

	@TempDir
	Path classes;

	@ParameterizedTest
	@ValueSource(strings = { "client.md", "files.md", "sending.md", "shortcuts.md" })
	void snippetsCompile(String page) throws IOException {
		List<String> snippets = SNIPPET.matcher(Files.readString(Path.of("../docs", page)))
			.results()
			.map((result) -> result.group(1))
			.filter((snippet) -> !snippet.contains("// Java 21") || Runtime.version().feature() >= 21)
			.flatMap(BEFORE_MEMBERS::splitAsStream)
			.toList();
		assertThat(snippets).hasSizeGreaterThan(2);
		StringBuilder source = new StringBuilder("package io.github.telegramspring.bot;\n").append(IMPORTS);
		snippets.forEach((snippet) -> source.append("abstract class Snippet")
			.append(source.length())
			.append(" extends ClientPageContext {\n")
			.append(MEMBERS.matcher(snippet).lookingAt() ? snippet
					: "void run() throws Exception {\n" + snippet + "\n}")
			.append("\n}\n"));
		assertThat(compile(source.toString())).isEmpty();
	}

	/**
	 * Compiles a source and returns what the compiler says about it.
	 */
	private String compile(String source) {
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		StringWriter problems = new StringWriter();
		String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		compiler
			.getTask(problems, null, null,
					List.of("-proc:none", "-nowarn", "-d", this.classes.toString(), "-classpath", classPath), null,
					List.of(new Source(source)))
			.call();
		return problems.toString();
	}

	/**
	 * A source in memory.
	 */
	private static final class Source extends SimpleJavaFileObject {

		private final String content;

		Source(String content) {
			super(URI.create("string:///Snippets.java"), Kind.SOURCE);
			this.content = content;
		}

		@Override
		public CharSequence getCharContent(boolean ignoreEncodingErrors) {
			return this.content;
		}

	}

}
