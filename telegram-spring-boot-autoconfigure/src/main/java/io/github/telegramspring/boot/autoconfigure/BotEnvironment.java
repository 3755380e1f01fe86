package io.github.telegramspring.boot.autoconfigure;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/**
 * Lets one of several bots read {@code telegram.bots.<name>} as if it was
 * {@code telegram.bot}: each property source of the application is there a second time,
 * before the others, with the properties of this bot alone and by that name.
 * <p>
 * What the bot does not set is what {@code telegram.bot} says, except for what no two
 * bots can have in common: the token, the secret, and the path of the webhook, which has
 * the name of the bot at its end.
 */
final class BotEnvironment {

	private static final ConfigurationPropertyName BOT = ConfigurationPropertyName.of("telegram.bot");

	private static final ConfigurationPropertyName BOTS = ConfigurationPropertyName.of("telegram.bots");

	private static final String PATH = "telegram.bot.webhook.path";

	private final String name;

	private final ConfigurationPropertyName prefix;

	private final String variablePrefix;

	BotEnvironment(String name) {
		this.name = name;
		this.prefix = BOTS.append(name);
		this.variablePrefix = "TELEGRAM_BOTS_" + name.toUpperCase(Locale.ROOT) + "_";
	}

	/**
	 * Fills an environment that has no property sources yet.
	 */
	void addTo(ConfigurableEnvironment environment, ConfigurableEnvironment application) {
		MutablePropertySources sources = environment.getPropertySources();
		for (PropertySource<?> source : application.getPropertySources()) {
			if (source instanceof EnumerablePropertySource<?> enumerable) {
				sources.addLast(own(enumerable));
			}
		}
		String path = application.getProperty(PATH, new TelegramWebhookProperties().getPath());
		sources.addLast(new MapPropertySource("telegramBot-own", Map.of(PATH, path + "/" + this.name,
				"telegram.bot.token", "", "telegram.bot.webhook.secret-token", "")));
	}

	private PropertySource<?> own(EnumerablePropertySource<?> source) {
		boolean variables = source instanceof SystemEnvironmentPropertySource;
		Map<String, Object> own = new LinkedHashMap<>();
		for (String property : source.getPropertyNames()) {
			Object value = source.getProperty(property);
			String ownName = variables ? ownVariable(property) : ownProperty(property);
			if (ownName != null && value != null) {
				own.put(ownName, value);
			}
		}
		String sourceName = "telegramBot-" + source.getName();
		return variables ? new SystemEnvironmentPropertySource(sourceName, own)
				: new MapPropertySource(sourceName, own);
	}

	private @Nullable String ownVariable(String variable) {
		String upper = variable.toUpperCase(Locale.ROOT);
		return upper.startsWith(this.variablePrefix) ? "TELEGRAM_BOT_" + upper.substring(this.variablePrefix.length())
				: null;
	}

	private @Nullable String ownProperty(String property) {
		ConfigurationPropertyName adapted = ConfigurationPropertyName.adapt(property, '.');
		return this.prefix.isAncestorOf(adapted)
				? BOT.append(adapted.subName(this.prefix.getNumberOfElements())).toString() : null;
	}

}
