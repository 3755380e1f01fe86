package io.github.telegramspring.sample;

import java.util.List;
import java.util.random.RandomGenerator;

import io.github.telegramspring.api.method.SendChatAction;
import io.github.telegramspring.api.model.Chat;
import io.github.telegramspring.api.model.ChatAction;
import io.github.telegramspring.bot.annotation.Argument;
import io.github.telegramspring.bot.annotation.BotCommand;
import io.github.telegramspring.bot.annotation.BotController;
import io.github.telegramspring.bot.annotation.BotExceptionHandler;
import org.jspecify.annotations.Nullable;

import org.springframework.context.support.MessageSourceAccessor;

/**
 * Rolls dice: an argument that can be left out, two answers to one command, and an answer
 * to what goes wrong.
 */
@BotController
class DiceBot {

	private final RandomGenerator random;

	private final MessageSourceAccessor texts;

	DiceBot(RandomGenerator random, MessageSourceAccessor texts) {
		this.random = random;
		this.texts = texts;
	}

	@BotCommand(value = "roll", description = "{command.roll}")
	List<Object> roll(@Argument @Nullable Integer sides, Chat chat) {
		int number = this.random.nextInt((sides != null) ? sides : 6) + 1;
		return List.of(SendChatAction.of(chat.id(), ChatAction.TYPING),
				this.texts.getMessage("rolled", new Object[] { number }));
	}

	@BotExceptionHandler
	String impossibleDie(IllegalArgumentException ex) {
		return this.texts.getMessage("no-such-die");
	}

}
