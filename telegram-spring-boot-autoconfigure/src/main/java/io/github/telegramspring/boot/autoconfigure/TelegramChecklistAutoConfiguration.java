package io.github.telegramspring.boot.autoconfigure;

import java.util.List;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.boot.checklist.GoLiveChecklist;
import io.github.telegramspring.boot.checklist.HandlerChecks;
import io.github.telegramspring.bot.mapping.BotHandlerRegistry;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/**
 * Auto-configures warnings of what works, but is not how a bot should go live.
 */
@AutoConfiguration(after = TelegramDispatchAutoConfiguration.class)
@ConditionalOnClass(BotHandlerRegistry.class)
@ConditionalOnEnabledTelegramBot
@ConditionalOnBean({ TelegramBot.class, BotHandlerRegistry.class })
@EnableConfigurationProperties({ TelegramBotProperties.class, TelegramChecklistProperties.class })
public final class TelegramChecklistAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	GoLiveChecklist telegramGoLiveChecklist(BotHandlerRegistry registry, TelegramBotProperties botProperties,
			TelegramChecklistProperties properties, Environment environment) {
		HandlerChecks handlers = new HandlerChecks(registry, AllowedUpdates.of(botProperties, registry));
		SettingsChecks settings = new SettingsChecks(environment);
		return new GoLiveChecklist(List.of(handlers::findings, settings::findings), properties.getIgnored());
	}

}
