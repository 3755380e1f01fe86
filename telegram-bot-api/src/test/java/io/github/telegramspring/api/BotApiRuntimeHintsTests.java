package io.github.telegramspring.api;

import org.junit.jupiter.api.Test;

import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.SpringFactoriesLoader;

import static org.assertj.core.api.Assertions.assertThat;

class BotApiRuntimeHintsTests {

	private final RuntimeHints hints = new RuntimeHints();

	BotApiRuntimeHintsTests() {
		SpringFactoriesLoader.forResourceLocation("META-INF/spring/aot.factories")
			.load(RuntimeHintsRegistrar.class)
			.forEach((registrar) -> registrar.registerHints(this.hints, getClass().getClassLoader()));
	}

	@Test
	void includeTheListOfDomains() {
		assertIncluded("io/github/telegramspring/api/text/top-level-domains.txt");
	}

	@Test
	void includeSchemas() {
		assertIncluded("io/github/telegramspring/api/broadcast/schema-telegram-broadcast.sql");
	}

	private void assertIncluded(String resource) {
		assertThat(new ClassPathResource(resource).exists()).isTrue();
		assertThat(RuntimeHintsPredicates.resource().forResource(resource)).accepts(this.hints);
	}

}
