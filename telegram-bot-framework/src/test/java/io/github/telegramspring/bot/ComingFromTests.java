package io.github.telegramspring.bot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page for those who come from other libraries shows code that compiles.
 */
class ComingFromTests {

	private static final Pattern SNIPPET = Pattern.compile("\\*\\*Telegram Spring\\*\\*\n\n```java\n(.*?)```",
			Pattern.DOTALL);

	@Test
	void snippetsAreThoseThatCompile() throws IOException {
		String page = Files.readString(Path.of("../docs/coming-from.md"));
		String source = withoutSpace(
				Files.readString(Path.of("src/test/java/io/github/telegramspring/bot/ComingFromSnippets.java")));
		List<String> snippets = SNIPPET.matcher(page).results().map((result) -> result.group(1)).toList();
		assertThat(snippets).hasSize(8).allSatisfy((snippet) -> assertThat(source).contains(withoutSpace(snippet)));
	}

	private static String withoutSpace(String code) {
		return code.replaceAll("\\s+", "");
	}

}
