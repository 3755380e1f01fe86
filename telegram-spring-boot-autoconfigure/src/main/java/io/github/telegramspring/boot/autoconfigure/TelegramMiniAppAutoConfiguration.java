package io.github.telegramspring.boot.autoconfigure;

import java.time.Duration;

import io.github.telegramspring.api.webapp.InitDataValidator;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;

/**
 * Auto-configures the check of what Mini Apps send, with the token of the bot. As long as
 * nobody asks for it, no token is needed.
 */
@AutoConfiguration(after = TelegramBotAutoConfiguration.class)
@ConditionalOnClass(InitDataValidator.class)
@ConditionalOnEnabledTelegramBot
@ConditionalOnBean(TelegramConnectionDetails.class)
@EnableConfigurationProperties(TelegramMiniAppProperties.class)
public final class TelegramMiniAppAutoConfiguration {

	@Bean
	@Lazy
	@ConditionalOnMissingBean
	InitDataValidator telegramInitDataValidator(TelegramConnectionDetails connection,
			TelegramMiniAppProperties properties) {
		Duration maxAge = properties.getMaxAge();
		if (maxAge.isNegative() || maxAge.isZero()) {
			throw new TelegramConfigurationException(
					"'telegram.bot.mini-app.max-age' is " + maxAge + ", so no data would ever be accepted.",
					"Set telegram.bot.mini-app.max-age to a positive duration such as 1h, or remove it to use 1d.");
		}
		return InitDataValidator.of(connection.getToken()).maxAge(maxAge);
	}

}
