package io.github.telegramspring.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.VarSnippet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The session on the page about the client goes as it says there.
 */
class ClientPageTests {

	private static final Pattern INPUT = Pattern.compile("^jshell> (.*)\n(?:(?!jshell>|```)(.*)\n)?",
			Pattern.MULTILINE);

	@Test
	void sessionGoesAsShown() throws IOException {
		List<MatchResult> session = INPUT.matcher(Files.readString(Path.of("../docs/client.md"))).results().toList();
		assertThat(session).hasSizeGreaterThan(5);
		AtomicInteger number = new AtomicInteger();
		try (JShell shell = JShell.builder()
			.executionEngine("local")
			.tempVariableNameGenerator(() -> "$" + number)
			.build()) {
			shell.addToClasspath(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
			session.forEach((step) -> {
				number.incrementAndGet();
				assertThat(output(shell, step.group(1))).isEqualTo(step.group(2));
			});
		}
	}

	private static @Nullable String output(JShell shell, String input) {
		SnippetEvent event = shell.eval(input + ";").get(0);
		assertThat(event.status()).as(input).isEqualTo(Snippet.Status.VALID);
		assertThat(event.exception()).as(input).isNull();
		return (event.snippet() instanceof VarSnippet variable) ? variable.name() + " ==> " + event.value() : null;
	}

}
