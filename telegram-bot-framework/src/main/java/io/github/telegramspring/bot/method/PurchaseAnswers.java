package io.github.telegramspring.bot.method;

import io.github.telegramspring.api.method.AnswerPreCheckoutQuery;
import io.github.telegramspring.api.method.AnswerShippingQuery;
import io.github.telegramspring.api.model.PreCheckoutQuery;
import io.github.telegramspring.api.model.ShippingQuery;
import io.github.telegramspring.bot.UpdateContext;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Refuses purchases whose handler failed, so that the buyer does not wait in vain; the
 * failure itself is left to be reported. The text is that of
 * {@code telegram.purchase.refused} in the message source, if it has one.
 */
public final class PurchaseAnswers implements UpdateExceptionResolver {

	private final MessageSource messages;

	/**
	 * Creates the resolver.
	 * @param messages has the text that replaces the default one
	 */
	public PurchaseAnswers(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * Returns why a purchase is refused, if nobody says more.
	 * @return the text, in the language of the user
	 */
	public String refusal() {
		String otherwise = "This purchase cannot be made.";
		String text = this.messages.getMessage("telegram.purchase.refused", null, otherwise,
				LocaleContextHolder.getLocale());
		return (text != null) ? text : otherwise;
	}

	@Override
	public boolean resolve(Throwable exception, UpdateContext context) {
		if (context.isAnswered()) {
			return false;
		}
		PreCheckoutQuery preCheckout = context.update().preCheckoutQuery();
		if (preCheckout != null) {
			context.bot().execute(AnswerPreCheckoutQuery.of(preCheckout.id(), false).errorMessage(refusal()));
		}
		ShippingQuery shipping = context.update().shippingQuery();
		if (shipping != null) {
			context.bot().execute(AnswerShippingQuery.of(shipping.id(), false).errorMessage(refusal()));
		}
		return false;
	}

}
