package io.github.telegramspring.boot.autoconfigure;

import io.github.telegramspring.api.model.User;
import io.github.telegramspring.bot.annotation.Argument;
import io.github.telegramspring.bot.annotation.BotCommand;
import io.github.telegramspring.bot.annotation.BotController;
import io.github.telegramspring.bot.annotation.BotExceptionHandler;

@BotController
class HelloBot {

	@BotCommand("start")
	String start(User user) {
		return "Hello " + user.firstName();
	}

	@BotCommand("double")
	String twice(@Argument int number) {
		return String.valueOf(2 * number);
	}

	@BotCommand("refuse")
	void refuse() {
		throw new IllegalArgumentException("no");
	}

	@BotCommand("fail")
	void fail() {
		throw new IllegalStateException("failed on purpose");
	}

	@BotExceptionHandler
	String refused(IllegalArgumentException ex) {
		return "Sorry: " + ex.getMessage();
	}

}
