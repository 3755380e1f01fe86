package io.github.telegramspring.sample.shop;

import java.util.List;
import java.util.stream.IntStream;

import io.github.telegramspring.api.keyboard.InlineKeyboard;
import io.github.telegramspring.api.model.InlineKeyboardButton;
import io.github.telegramspring.bot.annotation.BotCallback;
import io.github.telegramspring.bot.annotation.BotCommand;
import io.github.telegramspring.bot.annotation.BotController;
import io.github.telegramspring.bot.callback.CallbackButton;
import io.github.telegramspring.bot.reply.Reply;

import org.springframework.context.support.MessageSourceAccessor;

/**
 * Shows what there is. Buttons carry records, and a tap calls the method that takes the
 * record; the message with the buttons changes in place.
 */
@BotController
class ShopBot {

	private final Catalogue catalogue;

	private final MessageSourceAccessor texts;

	ShopBot(Catalogue catalogue, MessageSourceAccessor texts) {
		this.catalogue = catalogue;
		this.texts = texts;
	}

	@BotCommand(value = "shop", description = "{command.shop}")
	Reply shop() {
		List<InlineKeyboardButton> items = this.catalogue.items()
			.stream()
			.map((item) -> CallbackButton.callback(item.label(), new Choose(item.id())))
			.toList();
		return Reply.of(this.texts.getMessage("shop.welcome")).keyboard(InlineKeyboard.grid(1, items));
	}

	@BotCallback
	Reply choose(Choose choice) {
		Item item = this.catalogue.item(choice.item());
		InlineKeyboardButton[] quantities = IntStream.rangeClosed(1, 3)
			.mapToObj((quantity) -> CallbackButton.callback(String.valueOf(quantity), new Buy(item.id(), quantity)))
			.toArray(InlineKeyboardButton[]::new);
		InlineKeyboardButton back = CallbackButton.callback(this.texts.getMessage("shop.back"), new Back());
		return Reply.of(this.texts.getMessage("shop.how-many", new Object[] { item.label() }))
			.editing()
			.keyboard(InlineKeyboard.builder().row(quantities).row(back).build());
	}

	@BotCallback
	Reply back(Back back) {
		return shop().editing();
	}

	/**
	 * Looks at an item.
	 *
	 * @param item its number
	 */
	record Choose(int item) {
	}

	/**
	 * Goes back to what there is.
	 */
	record Back() {
	}

}
