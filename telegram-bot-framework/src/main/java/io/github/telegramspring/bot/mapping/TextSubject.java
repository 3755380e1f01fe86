package io.github.telegramspring.bot.mapping;

import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.api.model.Update;
import io.github.telegramspring.bot.UpdateContext;
import org.jspecify.annotations.Nullable;

/**
 * Which text of an update is compared. Messages have two: what people wrote, and the
 * payload of a payment. With all other kinds of updates both are the same.
 */
enum TextSubject {

	/**
	 * What was written: the text or caption of a message.
	 */
	TEXT("text") {

		@Override
		@Nullable String of(Message message) {
			return (message.text() != null) ? message.text() : message.caption();
		}

	},

	/**
	 * What the bot once handed out: the data of a button, the payload of an invoice.
	 */
	DATA("data") {

		@Override
		@Nullable String of(Message message) {
			if (message.successfulPayment() != null) {
				return message.successfulPayment().invoicePayload();
			}
			return (message.refundedPayment() != null) ? message.refundedPayment().invoicePayload() : null;
		}

	};

	private final String noun;

	TextSubject(String noun) {
		this.noun = noun;
	}

	abstract @Nullable String of(Message message);

	String noun() {
		return this.noun;
	}

	@Nullable String of(UpdateContext context) {
		Update update = context.update();
		return switch (context.type()) {
			case CALLBACK_QUERY -> (update.callbackQuery() != null) ? update.callbackQuery().data() : null;
			case INLINE_QUERY -> (update.inlineQuery() != null) ? update.inlineQuery().query() : null;
			case CHOSEN_INLINE_RESULT ->
				(update.chosenInlineResult() != null) ? update.chosenInlineResult().resultId() : null;
			case SHIPPING_QUERY -> (update.shippingQuery() != null) ? update.shippingQuery().invoicePayload() : null;
			case PRE_CHECKOUT_QUERY ->
				(update.preCheckoutQuery() != null) ? update.preCheckoutQuery().invoicePayload() : null;
			case PURCHASED_PAID_MEDIA ->
				(update.purchasedPaidMedia() != null) ? update.purchasedPaidMedia().paidMediaPayload() : null;
			case SUBSCRIPTION -> (update.subscription() != null) ? update.subscription().invoicePayload() : null;
			default -> (context.message() != null) ? of(context.message()) : null;
		};
	}

}
