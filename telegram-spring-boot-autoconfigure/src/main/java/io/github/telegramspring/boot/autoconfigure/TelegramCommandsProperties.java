package io.github.telegramspring.boot.autoconfigure;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The menu of commands.
 */
@ConfigurationProperties("telegram.bot.commands")
public class TelegramCommandsProperties {

	/**
	 * Comma-separated list of languages in which commands are described beside the
	 * default one, each a code of two letters such as 'de'.
	 */
	private Set<Locale> languages = new LinkedHashSet<>();

	public Set<Locale> getLanguages() {
		return this.languages;
	}

	public void setLanguages(Set<Locale> languages) {
		this.languages = languages;
	}

}
