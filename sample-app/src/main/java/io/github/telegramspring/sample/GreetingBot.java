package io.github.telegramspring.sample;

import io.github.telegramspring.api.model.ChatType;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.api.model.User;
import io.github.telegramspring.bot.annotation.Argument;
import io.github.telegramspring.bot.annotation.BotCommand;
import io.github.telegramspring.bot.annotation.BotController;
import io.github.telegramspring.bot.annotation.BotFallback;
import io.github.telegramspring.bot.reply.Reply;

import org.springframework.context.support.MessageSourceAccessor;

/**
 * Says hello in the language of the user, and answers what nothing else is for.
 */
@BotController
class GreetingBot {

	private final MessageSourceAccessor texts;

	GreetingBot(MessageSourceAccessor texts) {
		this.texts = texts;
	}

	@BotCommand(value = "start", description = "{command.start}")
	String start(User user) {
		return this.texts.getMessage("greeting", new Object[] { user.firstName() });
	}

	@BotCommand(value = "echo", description = "{command.echo}")
	String echo(@Argument String text) {
		return text;
	}

	@BotFallback(chatTypes = ChatType.PRIVATE)
	String somethingElse() {
		return this.texts.getMessage("not-understood");
	}

	@BotFallback(UpdateType.CALLBACK_QUERY)
	Reply oldButton() {
		return Reply.toastOnly(this.texts.getMessage("old-button"));
	}

}
