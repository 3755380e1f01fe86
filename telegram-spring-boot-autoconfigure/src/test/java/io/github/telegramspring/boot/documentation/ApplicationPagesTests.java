package io.github.telegramspring.boot.documentation;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages about bots as Spring applications show code that compiles. What the code
 * refers to and does not declare is in {@link ApplicationPageContext}.
 */
class ApplicationPagesTests {

	private static final String IMPORTS = """
			import io.github.telegramspring.api.*;
			import io.github.telegramspring.api.inline.*;
			import io.github.telegramspring.api.keyboard.*;
			import io.github.telegramspring.api.method.*;
			import io.github.telegramspring.api.model.*;
			import io.github.telegramspring.api.text.*;
			import io.github.telegramspring.bot.*;
			import io.github.telegramspring.bot.annotation.*;
			import io.github.telegramspring.bot.annotation.BotCommand;
			import io.github.telegramspring.bot.annotation.Text;
			import io.github.telegramspring.bot.callback.*;
			import io.github.telegramspring.bot.mapping.*;
			import io.github.telegramspring.bot.method.*;
			import io.github.telegramspring.bot.observation.*;
			import io.github.telegramspring.bot.reply.*;
			import io.github.telegramspring.bot.security.*;
			import io.github.telegramspring.boot.autoconfigure.*;
			import io.github.telegramspring.emulator.*;
			import io.github.telegramspring.emulator.content.*;
			import io.github.telegramspring.emulator.content.LocationContent;
			import io.github.telegramspring.emulator.fault.*;
			import io.github.telegramspring.emulator.limit.*;
			import io.micrometer.common.KeyValues;
			import jakarta.validation.Valid;
			import jakarta.validation.constraints.*;
			import java.lang.annotation.*;
			import java.net.http.HttpTimeoutException;
			import java.nio.file.Path;
			import java.security.Principal;
			import java.time.*;
			import java.util.*;
			import org.jspecify.annotations.Nullable;
			import org.springframework.beans.factory.annotation.Qualifier;
			import org.springframework.context.annotation.Bean;
			import org.springframework.core.annotation.AliasFor;
			import org.springframework.format.annotation.DurationFormat;
			import org.springframework.security.access.prepost.PreAuthorize;
			import org.springframework.security.config.annotation.web.builders.HttpSecurity;
			import org.springframework.security.core.authority.AuthorityUtils;
			import org.springframework.security.web.SecurityFilterChain;
			import org.springframework.stereotype.Component;
			import static io.github.telegramspring.bot.callback.CallbackButton.callback;
			import static io.github.telegramspring.bot.security.web.TelegramMiniAppConfigurer.miniApp;
			import static org.springframework.security.config.Customizer.withDefaults;
			""";

	@TempDir
	Path classes;

	@ParameterizedTest
	@ValueSource(strings = { "arguments", "callbacks", "commands", "deploying", "emulator", "handlers", "operations",
			"replies", "security", "several-bots" })
	void snippetsCompile(String page) throws IOException {
		PageSnippets snippets = PageSnippets.of("docs/" + page + ".md");
		assertThat(snippets.blocks()).isNotEmpty();
		assertThat(snippets.compile(ApplicationPageContext.class, IMPORTS, this.classes)).isEmpty();
	}

	@Test
	void theBotOfTheReadmeCompiles() throws IOException {
		String bot = PageSnippets.of("README.md").blocks().get(0);
		assertThat(new JavaSource("WeatherBot", """
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

				""" + bot).compile(this.classes)).isEmpty();
	}

	@Test
	void theFirstBotCompiles() throws IOException {
		String bot = PageSnippets.of("docs/getting-started.md").blocks().get(0);
		assertThat(new JavaSource("HelloBot", bot).compile(this.classes)).isEmpty();
	}

}
