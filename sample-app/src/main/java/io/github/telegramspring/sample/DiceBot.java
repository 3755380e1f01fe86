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

@BotController
class DiceBot {

	private final RandomGenerator random;

	DiceBot(RandomGenerator random) {
		this.random = random;
	}

	@BotCommand(value = "roll", description = "Roll a die, of six sides or of as many as you say")
	List<Object> roll(@Argument @Nullable Integer sides, Chat chat) {
		int number = this.random.nextInt((sides != null) ? sides : 6) + 1;
		return List.of(SendChatAction.of(chat.id(), ChatAction.TYPING), "You rolled " + number);
	}

	@BotExceptionHandler
	String impossibleDie(IllegalArgumentException ex) {
		return "There is no such die.";
	}

}
