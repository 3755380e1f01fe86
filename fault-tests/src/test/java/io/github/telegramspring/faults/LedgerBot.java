package io.github.telegramspring.faults;

import java.nio.file.Path;
import java.util.List;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.bot.annotation.BotAlbum;
import io.github.telegramspring.bot.annotation.BotController;
import io.github.telegramspring.bot.annotation.BotMessage;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * An application of its own process that answers every message, and writes down when it
 * begins with one and when it is done.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(LedgerBot.Controller.class)
public class LedgerBot {

	static final String LEDGER = "ledger";

	@Bean
	LedgerWriter ledgerWriter(@Value("${" + LEDGER + "}") Path file) {
		return new LedgerWriter(file);
	}

	public static void main(String[] args) {
		SpringApplication.run(LedgerBot.class, args);
	}

	@BotController
	static class Controller {

		private final TelegramBot bot;

		private final LedgerWriter ledger;

		Controller(TelegramBot bot, LedgerWriter ledger) {
			this.bot = bot;
			this.ledger = ledger;
		}

		@BotMessage
		void answer(Message message) {
			this.ledger.began(message);
			this.bot.sendMessage(message.chat().id(), "Got " + message.text());
			this.ledger.done(message);
		}

		@BotAlbum
		void answer(List<Message> album) {
			album.forEach(this.ledger::began);
			this.bot.sendMessage(album.get(0).chat().id(),
					"Got album of " + album.size() + " from " + Ledger.number(album.get(0)));
			album.forEach(this.ledger::done);
		}

	}

}
