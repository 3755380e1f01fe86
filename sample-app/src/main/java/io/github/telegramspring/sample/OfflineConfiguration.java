package io.github.telegramspring.sample;

import io.github.telegramspring.api.BotToken;
import io.github.telegramspring.boot.autoconfigure.TelegramConnectionDetails;
import io.github.telegramspring.emulator.EmulatedBot;
import io.github.telegramspring.emulator.EmulatedUser;
import io.github.telegramspring.emulator.TelegramEmulator;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/**
 * Puts a Telegram in memory where the real one would be. All else is as in production:
 * the bot registers its webhook, and updates come to it by HTTP.
 */
@Configuration(proxyBeanMethods = false)
@Profile("offline")
class OfflineConfiguration {

	private static final Log logger = LogFactory.getLog(OfflineConfiguration.class);

	@Bean
	TelegramEmulator telegramEmulator() {
		return TelegramEmulator.start();
	}

	@Bean
	EmulatedBot emulatedBot(TelegramEmulator telegram) {
		return telegram.newBot("sample_bot");
	}

	@Bean
	EmulatedUser administrator(TelegramEmulator telegram) {
		return telegram.newUser("Ada");
	}

	@Bean
	TelegramConnectionDetails emulatorConnectionDetails(TelegramEmulator telegram, EmulatedBot bot) {
		return new EmulatorConnectionDetails(BotToken.of(bot.token()), telegram.baseUrl());
	}

	@Bean
	ApplicationListener<ApplicationReadyEvent> invitation(TelegramEmulator telegram, EmulatedUser administrator) {
		long you = administrator.id();
		return (event) -> logger
			.info("""
					There is no TELEGRAM_BOT_TOKEN, so this bot talks to a Telegram in memory. Be a user, in another terminal:

					    curl -d text=/start %1$s
					    curl -d text=/shop %1$s
					    curl -d 'button=Tea, 5 ⭐' %2$s
					    curl -d text=berlin %3$s
					    curl -d text=/stats %1$s
					"""
				.formatted(telegram.messagesUrl(you), telegram.tapsUrl(you), telegram.queriesUrl(you)));
	}

	private record EmulatorConnectionDetails(BotToken token, String baseUrl) implements TelegramConnectionDetails {

		@Override
		public BotToken getToken() {
			return this.token;
		}

		@Override
		public String getBaseUrl() {
			return this.baseUrl;
		}

		@Override
		public String toString() {
			return "Telegram in memory at " + this.baseUrl;
		}

	}

}
