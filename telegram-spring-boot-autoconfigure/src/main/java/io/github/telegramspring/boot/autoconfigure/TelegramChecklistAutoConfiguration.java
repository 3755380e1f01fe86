package io.github.telegramspring.boot.autoconfigure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.boot.checklist.Finding;
import io.github.telegramspring.boot.checklist.GoLiveChecklist;
import io.github.telegramspring.boot.checklist.HandlerChecks;
import io.github.telegramspring.boot.checklist.PendingUpdatesCheck;
import io.github.telegramspring.bot.mapping.BotHandlerRegistry;
import io.github.telegramspring.bot.webhook.WebhookRegistrar;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
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
			TelegramChecklistProperties properties, Environment environment, ObjectProvider<WebhookRegistrar> registrar,
			ObjectProvider<BotName> name) {
		List<Supplier<List<Finding>>> checks = new ArrayList<>();
		checks.add(new HandlerChecks(registry, AllowedUpdates.of(botProperties, registry))::findings);
		checks.add(new SettingsChecks(environment)::findings);
		if (!botProperties.getUpdates().isDropPending()) {
			registrar.ifUnique((unique) -> checks.add(new PendingUpdatesCheck(unique::found)::findings));
		}
		return new GoLiveChecklist(checks, properties.getIgnored(), wording(name.getIfAvailable()));
	}

	private static UnaryOperator<String> wording(@Nullable BotName name) {
		return (name != null) ? (text) -> "Bot '" + name.value() + "': " + BotName.rename(name.value(), text)
				: UnaryOperator.identity();
	}

}
