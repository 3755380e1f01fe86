package io.github.telegramspring.api.payment;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import io.github.telegramspring.api.limit.TextLimit;
import io.github.telegramspring.api.method.CreateInvoiceLink;
import io.github.telegramspring.api.method.SendInvoice;
import io.github.telegramspring.api.model.ChatId;
import io.github.telegramspring.api.model.Currency;
import io.github.telegramspring.api.model.InputInvoiceMessageContent;
import io.github.telegramspring.api.model.Message;
import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/**
 * Offers something for money or Telegram Stars, as a message, a link or an inline result.
 *
 * <pre class="code">
 * InvoiceOffer.of("Shirt", "A very fine shirt", "order:42", prices)
 *     .providerToken(token)
 *     .tips(Money.of("10", Currency.EUR), Money.of("1", Currency.EUR), Money.of("2", Currency.EUR))
 *     .sendTo(chatId)
 *     .needShippingAddress(true);
 *
 * InvoiceOffer.of("Premium", "All features", "premium", PriceList.ofStars("One month", 250)).subscriptionLink();
 * </pre>
 *
 * The picture and what the buyer is asked for are set on the request that comes out.
 * Telegram bounds prices by daily rates, which are not checked here. Instances are
 * immutable, and none shows the token of the payment provider.
 */
public final class InvoiceOffer {

	private static final TextLimit TITLE = TextLimit.characters("The title of an invoice", 1, 32);

	private static final TextLimit DESCRIPTION = TextLimit.characters("The description of an invoice", 1, 255);

	private static final TextLimit PAYLOAD = TextLimit.bytes("The payload of an invoice", 1, 128)
		.advice("keep the order on the server and send its id");

	private static final int MAX_SUGGESTIONS = 4;

	private static final Duration SUBSCRIPTION_PERIOD = Duration.ofDays(30);

	private static final long MAX_SUBSCRIPTION = 10_000;

	private final String title;

	private final String description;

	private final String payload;

	private final PriceList prices;

	private final @Nullable String providerToken;

	private final @Nullable Long maxTip;

	private final @Nullable List<Long> suggestedTips;

	private InvoiceOffer(String title, String description, String payload, PriceList prices,
			@Nullable String providerToken, @Nullable Long maxTip, @Nullable List<Long> suggestedTips) {
		this.title = title;
		this.description = description;
		this.payload = payload;
		this.prices = prices;
		this.providerToken = providerToken;
		this.maxTip = maxTip;
		this.suggestedTips = suggestedTips;
	}

	/**
	 * Makes an invoice.
	 * @param title what is sold, 1 to 32 characters
	 * @param description more about it, 1 to 255 characters
	 * @param payload what identifies the order for the bot and comes back with the
	 * payment, 1 to 128 bytes
	 * @param prices the price
	 * @return the invoice
	 * @throws IllegalArgumentException if a text is empty or too long, or there is no
	 * price
	 */
	public static InvoiceOffer of(String title, String description, String payload, PriceList prices) {
		Assert.notEmpty(prices.prices(), "An invoice needs an item");
		return new InvoiceOffer(TITLE.check(title), DESCRIPTION.check(description), PAYLOAD.check(payload), prices,
				null, null, null);
	}

	/**
	 * Returns a copy with the token of a payment provider, which everything but Telegram
	 * Stars needs.
	 * @param providerToken the token from BotFather
	 * @return the copy
	 * @throws IllegalArgumentException if the price is in Telegram Stars
	 */
	public InvoiceOffer providerToken(String providerToken) {
		Assert.isTrue(!isInStars(), "Telegram Stars are paid without a provider; leave its token out");
		Assert.hasText(providerToken, "The token of the payment provider must not be empty");
		return new InvoiceOffer(this.title, this.description, this.payload, this.prices, providerToken, this.maxTip,
				this.suggestedTips);
	}

	/**
	 * Returns a copy that lets the buyer add a tip.
	 * @param most the greatest tip
	 * @param suggested up to 4 tips to choose from, in growing order
	 * @return the copy
	 * @throws IllegalArgumentException if the price is in Telegram Stars, a tip is in
	 * another currency, not positive or greater than the greatest, or they do not grow
	 */
	public InvoiceOffer tips(Money most, Money... suggested) {
		Assert.isTrue(!isInStars(), "There are no tips for payments in Telegram Stars");
		Stream.concat(Stream.of(most), Stream.of(suggested))
			.forEach((tip) -> Assert.isTrue(tip.currency().equals(this.prices.currency()),
					() -> "The tips of this invoice are in " + this.prices.currency() + ", but one is " + tip));
		Assert.isTrue(suggested.length <= MAX_SUGGESTIONS,
				() -> "An invoice suggests at most 4 tips, but these are " + suggested.length);
		long before = 0;
		for (Money tip : suggested) {
			Assert.isTrue(tip.amount() > before && tip.compareTo(most) <= 0,
					() -> "Suggested tips are positive, grow and end with at most " + most + ", but one is " + tip);
			before = tip.amount();
		}
		List<Long> amounts = Stream.of(suggested).map(Money::amount).toList();
		return new InvoiceOffer(this.title, this.description, this.payload, this.prices, this.providerToken,
				most.amount(), amounts.isEmpty() ? null : amounts);
	}

	/**
	 * Makes the request that sends the invoice.
	 * @param chatId the number of the chat
	 * @return the request, to which more can be added
	 * @throws IllegalArgumentException if the token of the provider is missing
	 */
	public SendInvoice sendTo(long chatId) {
		return sendTo(ChatId.of(chatId));
	}

	/**
	 * Makes the request that sends the invoice.
	 * @param chatId the chat
	 * @return the request, to which more can be added
	 * @throws IllegalArgumentException if the token of the provider is missing
	 */
	public SendInvoice sendTo(ChatId chatId) {
		return complete(SendInvoice.of(chatId, this.title, this.description, this.payload, this.prices.currency(),
				this.prices.prices()));
	}

	/**
	 * Makes the request that answers a message by the invoice.
	 * @param message the message
	 * @return the request, to which more can be added
	 * @throws IllegalArgumentException if the token of the provider is missing
	 */
	public SendInvoice answer(Message message) {
		return complete(message.answerInvoice(this.title, this.description, this.payload, this.prices.currency(),
				this.prices.prices()));
	}

	private SendInvoice complete(SendInvoice request) {
		requireProvider();
		return request.providerToken(this.providerToken)
			.maxTipAmount(this.maxTip)
			.suggestedTipAmounts(this.suggestedTips);
	}

	/**
	 * Makes the request for a link that opens the invoice.
	 * @return the request, to which more can be added
	 * @throws IllegalArgumentException if the token of the provider is missing
	 */
	public CreateInvoiceLink link() {
		requireProvider();
		return CreateInvoiceLink
			.of(this.title, this.description, this.payload, this.prices.currency(), this.prices.prices())
			.providerToken(this.providerToken)
			.maxTipAmount(this.maxTip)
			.suggestedTipAmounts(this.suggestedTips);
	}

	/**
	 * Makes the request for a link to a subscription, which is paid anew every 30 days.
	 * @return the request, to which more can be added
	 * @throws IllegalArgumentException if the price is not in Telegram Stars or more than
	 * 10000 of them
	 */
	public CreateInvoiceLink subscriptionLink() {
		Assert.isTrue(isInStars() && this.prices.total().amount() <= MAX_SUBSCRIPTION,
				() -> "A subscription costs up to 10000 Telegram Stars (XTR), but this one costs "
						+ this.prices.total());
		return link().subscriptionPeriod(SUBSCRIPTION_PERIOD);
	}

	/**
	 * Makes the content of an inline result that sends the invoice.
	 * @return the content, to which more can be added
	 * @throws IllegalArgumentException if the token of the provider is missing
	 */
	public InputInvoiceMessageContent content() {
		requireProvider();
		return InputInvoiceMessageContent
			.of(this.title, this.description, this.payload, this.prices.currency(), this.prices.prices())
			.providerToken(this.providerToken)
			.maxTipAmount(this.maxTip)
			.suggestedTipAmounts(this.suggestedTips);
	}

	private boolean isInStars() {
		return this.prices.currency().equals(Currency.XTR);
	}

	private void requireProvider() {
		Assert.isTrue(isInStars() || this.providerToken != null, () -> "An invoice in " + this.prices.currency()
				+ " needs the token of a payment provider; set providerToken, or ask for Telegram Stars");
	}

	/**
	 * Returns what is sold and for how much, without the token of the payment provider.
	 */
	@Override
	public String toString() {
		return "InvoiceOffer[" + this.title + ", " + this.prices.total() + "]";
	}

}
