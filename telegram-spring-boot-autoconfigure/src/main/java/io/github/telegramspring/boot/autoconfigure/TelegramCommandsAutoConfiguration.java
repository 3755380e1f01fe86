package io.github.telegramspring.boot.autoconfigure;

import java.util.Locale;
import java.util.Set;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.bot.command.CommandMenu;
import io.github.telegramspring.bot.command.CommandMenuRegistrar;
import io.github.telegramspring.bot.mapping.BotHandlerRegistry;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;

/**
 * Auto-configures the menu of commands, which Telegram is told when the application
 * starts, whether or not this instance takes updates in.
 */
@AutoConfiguration(after = TelegramDispatchAutoConfiguration.class)
@ConditionalOnEnabledTelegramBot
@ConditionalOnBean(BotHandlerRegistry.class)
@ConditionalOnBooleanProperty(name = "telegram.bot.commands.sync", matchIfMissing = true)
@EnableConfigurationProperties(TelegramCommandsProperties.class)
public final class TelegramCommandsAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	CommandMenu telegramCommandMenu(BotHandlerRegistry registry, MessageSource messages) {
		return CommandMenu.of(registry.handlers(), messages);
	}

	@Bean
	@ConditionalOnMissingBean
	CommandMenuRegistrar telegramCommandMenuRegistrar(TelegramBot bot, CommandMenu menu,
			TelegramCommandsProperties properties, ObjectProvider<BotName> name) {
		return new CommandMenuRegistrar(bot, menu, checked(properties.getLanguages()),
				BotName.threadPrefix(name) + "commands");
	}

	private static Set<Locale> checked(Set<Locale> languages) {
		for (Locale language : languages) {
			if (language.getLanguage().length() != 2) {
				throw new TelegramConfigurationException(
						"'telegram.bot.commands.languages' contains '" + language
								+ "', but Telegram knows the languages of commands by codes of two letters.",
						"Set telegram.bot.commands.languages to codes such as de,fr,uk, or remove it to describe "
								+ "commands in the default language only.");
			}
		}
		return languages;
	}

}
