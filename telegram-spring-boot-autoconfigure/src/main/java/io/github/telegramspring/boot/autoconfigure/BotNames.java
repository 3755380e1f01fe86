package io.github.telegramspring.boot.autoconfigure;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * The names of several bots, which are the keys of {@code telegram.bots}. They are part
 * of paths and of environment variables, so they are plain.
 */
final class BotNames {

	private static final String PROPERTY = "telegram.bots";

	private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*");

	private BotNames() {
	}

	/**
	 * Returns the names of the bots.
	 * @return the names in alphabetical order; none if there is one bot or no bot
	 */
	static List<String> of(Environment environment) {
		Map<String, Object> bots = Binder.get(environment)
			.bind(PROPERTY, Bindable.mapOf(String.class, Object.class))
			.orElse(null);
		return (bots != null) ? bots.keySet().stream().map(BotNames::checked).sorted().toList() : List.of();
	}

	/**
	 * Returns the names of the bots that are not switched off.
	 * @return the names in alphabetical order
	 */
	static List<String> enabled(Environment environment) {
		return of(environment).stream()
			.filter((name) -> environment.getProperty(PROPERTY + "." + name + ".enabled", Boolean.class, true))
			.toList();
	}

	private static String checked(String name) {
		if (!NAME.matcher(name).matches()) {
			throw new TelegramConfigurationException(
					"'" + name + "' below '" + PROPERTY + "' cannot be the name of a bot.",
					"Choose a name of lower-case letters a-z and digits that begins with a letter, such as shop.");
		}
		return name;
	}

}
