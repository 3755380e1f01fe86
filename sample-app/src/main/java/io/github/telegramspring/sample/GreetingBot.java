package io.github.telegramspring.sample;

import io.github.telegramspring.api.model.User;
import io.github.telegramspring.bot.annotation.Argument;
import io.github.telegramspring.bot.annotation.BotCommand;
import io.github.telegramspring.bot.annotation.BotController;

@BotController
class GreetingBot {

	@BotCommand(value = "start", description = "Say hello")
	String start(User user) {
		return "Hello " + user.firstName() + "! Try /roll, /roll 20 or /echo something.";
	}

	@BotCommand(value = "echo", description = "Say it again")
	String echo(@Argument String text) {
		return text;
	}

}
