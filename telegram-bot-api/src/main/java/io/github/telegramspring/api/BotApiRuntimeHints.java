package io.github.telegramspring.api;

import org.jspecify.annotations.Nullable;

import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;

/**
 * Puts the files that are read at runtime into a native image: the list of domains that
 * links are found by, and schemas of tables. Requests and objects are read and written
 * without reflection.
 */
class BotApiRuntimeHints implements RuntimeHintsRegistrar {

	@Override
	public void registerHints(RuntimeHints hints, @Nullable ClassLoader classLoader) {
		hints.resources()
			.registerPattern("io/github/telegramspring/api/text/top-level-domains.txt")
			.registerPattern("io/github/telegramspring/**/schema-telegram-*.sql");
	}

}
