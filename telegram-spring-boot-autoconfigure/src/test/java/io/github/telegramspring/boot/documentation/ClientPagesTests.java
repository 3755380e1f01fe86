package io.github.telegramspring.boot.documentation;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages about the client show code that compiles. What the code refers to and does
 * not declare is in {@link ClientPageContext}.
 */
class ClientPagesTests {

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
		PageSnippets snippets = PageSnippets.of("docs/" + page);
		assertThat(snippets.blocks()).hasSizeGreaterThan(2);
		assertThat(snippets.compile(ClientPageContext.class, IMPORTS, this.classes)).isEmpty();
	}

}
