package io.github.telegramspring.boot.autoconfigure;

import java.util.Map;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.boot.endpoint.ExplainedBot;
import io.github.telegramspring.boot.endpoint.TelegramBotsEndpoint;
import io.github.telegramspring.bot.BotIdentity;
import io.github.telegramspring.bot.UpdateProcessor;
import io.github.telegramspring.bot.mapping.BotHandlerRegistry;

import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/**
 * Auto-configures the actuator endpoint, where the application exposes it.
 */
@AutoConfiguration(after = TelegramDispatchAutoConfiguration.class)
@ConditionalOnClass({ Endpoint.class, ConditionalOnAvailableEndpoint.class, UpdateProcessor.class })
@ConditionalOnEnabledTelegramBot
@ConditionalOnBean({ TelegramBot.class, BotHandlerRegistry.class })
@ConditionalOnAvailableEndpoint(TelegramBotsEndpoint.class)
public final class TelegramBotsEndpointAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	ExplainedBot telegramExplainedBot(TelegramBot bot, BotIdentity identity, BotHandlerRegistry registry,
			Environment environment) {
		return new ExplainedBot(bot, identity, registry, OnUpdatesModeCondition.effectiveMode(environment).name());
	}

	/**
	 * The endpoint of several bots is the application's.
	 */
	@Bean
	@ConditionalOnMissingBean
	TelegramBotsEndpoint telegramBotsEndpoint(ExplainedBot bot) {
		return new TelegramBotsEndpoint(Map.of(BotName.DEFAULT, bot));
	}

}
