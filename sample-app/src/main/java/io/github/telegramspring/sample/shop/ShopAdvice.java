package io.github.telegramspring.sample.shop;

import io.github.telegramspring.bot.annotation.BotControllerAdvice;
import io.github.telegramspring.bot.annotation.BotExceptionHandler;
import io.github.telegramspring.bot.reply.Reply;

import org.springframework.context.support.MessageSourceAccessor;

/**
 * Answers what goes wrong in any handler of the shop.
 */
@BotControllerAdvice(basePackageClasses = ShopAdvice.class)
class ShopAdvice {

	private final MessageSourceAccessor texts;

	ShopAdvice(MessageSourceAccessor texts) {
		this.texts = texts;
	}

	@BotExceptionHandler
	Reply soldOut(NoSuchItemException ex) {
		return Reply.toastOnly(this.texts.getMessage("shop.sold-out"));
	}

}
