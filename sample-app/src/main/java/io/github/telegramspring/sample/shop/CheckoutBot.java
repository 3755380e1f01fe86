package io.github.telegramspring.sample.shop;

import java.util.Optional;

import io.github.telegramspring.api.method.SendInvoice;
import io.github.telegramspring.api.model.Chat;
import io.github.telegramspring.api.model.PreCheckoutQuery;
import io.github.telegramspring.api.model.SuccessfulPayment;
import io.github.telegramspring.api.payment.InvoiceOffer;
import io.github.telegramspring.api.payment.Money;
import io.github.telegramspring.api.payment.PriceList;
import io.github.telegramspring.bot.annotation.BotCallback;
import io.github.telegramspring.bot.annotation.BotController;
import io.github.telegramspring.bot.annotation.BotPayment;
import io.github.telegramspring.bot.annotation.BotPreCheckout;
import io.github.telegramspring.bot.annotation.DataVariable;

import org.springframework.context.support.MessageSourceAccessor;

/**
 * Sells: an order is placed, its invoice sent, the purchase allowed, and the payment
 * taken. The payload of the invoice says which order it is.
 */
@BotController
class CheckoutBot {

	private final Catalogue catalogue;

	private final Orders orders;

	private final MessageSourceAccessor texts;

	CheckoutBot(Catalogue catalogue, Orders orders, MessageSourceAccessor texts) {
		this.catalogue = catalogue;
		this.orders = orders;
		this.texts = texts;
	}

	@BotCallback
	SendInvoice buy(Buy buy, Chat chat) {
		Order order = this.orders.place(this.catalogue.item(buy.item()), buy.quantity());
		String title = order.item().name();
		PriceList prices = PriceList.of(order.total().currency()).add(buy.quantity() + " × " + title, order.total());
		return InvoiceOffer.of(title, this.texts.getMessage("shop.invoice"), "order:" + order.id(), prices)
			.sendTo(chat.id());
	}

	@BotPreCheckout("order:{id}")
	Optional<String> check(@DataVariable long id, PreCheckoutQuery query) {
		Money offered = Money.ofSmallest(query.totalAmount(), query.currency());
		boolean open = this.orders.findOpen(id).filter((order) -> order.total().equals(offered)).isPresent();
		return open ? Optional.empty() : Optional.of(this.texts.getMessage("shop.closed"));
	}

	@BotPayment("order:{id}")
	String paid(@DataVariable long id, SuccessfulPayment payment) {
		this.orders.paid(id);
		Money paid = Money.ofSmallest(payment.totalAmount(), payment.currency());
		return this.texts.getMessage("shop.thanks", new Object[] { Prices.show(paid), id });
	}

}
