package io.github.telegramspring.bot.method;

import java.util.Optional;

import io.github.telegramspring.api.method.AnswerPreCheckoutQuery;
import io.github.telegramspring.api.model.SuccessfulPayment;
import io.github.telegramspring.api.model.Update;
import io.github.telegramspring.api.text.StartPayload;
import io.github.telegramspring.bot.SampleUpdates;
import io.github.telegramspring.bot.annotation.BotChosenResult;
import io.github.telegramspring.bot.annotation.BotCommand;
import io.github.telegramspring.bot.annotation.BotController;
import io.github.telegramspring.bot.annotation.BotPayment;
import io.github.telegramspring.bot.annotation.BotPreCheckout;
import io.github.telegramspring.bot.annotation.StartParameter;
import io.github.telegramspring.bot.callback.CallbackDataArgumentResolver;
import io.github.telegramspring.bot.callback.CallbackDataCodec;
import io.github.telegramspring.bot.callback.CallbackRecordConditions;
import io.github.telegramspring.bot.callback.StaleCallbackDataException;
import io.github.telegramspring.bot.callback.StartDataArgumentResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Records as payloads of payments and parameters of deep links.
 */
class PayloadRecordTests {

	private final CallbackDataCodec codec = CallbackDataCodec.unsigned();

	private final BotApplication application = new BotApplication(Codecs.class, ShopBot.class);

	@AfterEach
	void close() {
		this.application.close();
	}

	@Test
	void givesAPreCheckoutItsPayload() throws Exception {
		this.application.bot.answer(AnswerPreCheckoutQuery.class, (call) -> true);
		assertThat(this.application.dispatch(preCheckout(this.codec.encode(new Order(7))))).singleElement()
			.satisfies((call) -> assertThat(call).contains("\"ok\":true"));
		assertThat(this.application.dispatch(preCheckout(this.codec.encode(new Order(8))))).last()
			.satisfies((call) -> assertThat(call).contains("\"ok\":false", "Sold out"));
	}

	@Test
	void refusesAPurchaseWhosePayloadIsStale() {
		assertThatExceptionOfType(StaleCallbackDataException.class)
			.isThrownBy(() -> this.application.dispatch(preCheckout("order~AAAA")));
		assertThat(this.application.bot.calls()).singleElement()
			.satisfies((call) -> assertThat(call).contains("\"ok\":false"));
	}

	@Test
	void givesAPaymentItsPayload() throws Exception {
		Update payment = SampleUpdates.message("'successful_payment':{'currency':'XTR','total_amount':5,"
				+ "'invoice_payload':'" + this.codec.encode(new Order(7))
				+ "','telegram_payment_charge_id':'t','provider_payment_charge_id':'p'}");
		assertThat(this.application.dispatch(payment)).singleElement()
			.satisfies((call) -> assertThat(call).contains("Paid 7 with 5"));
	}

	@Test
	void givesAChosenResultItsId() throws Exception {
		Update chosen = SampleUpdates
			.read("{'update_id':1,'chosen_inline_result':{'result_id':'" + this.codec.encode(new Order(7))
					+ "','from':{'id':42,'is_bot':false,'first_name':'Alice'},'query':''}}");
		this.application.dispatch(chosen);
		assertThat(this.application.context.getBean(ShopBot.class).chosen).isEqualTo(new Order(7));
	}

	@Test
	void givesADeepLinkItsRecord() throws Exception {
		String payload = StartPayload.encode(this.codec.encode(new Invite(42)));
		assertThat(this.application.send("/start " + payload)).singleElement()
			.satisfies((call) -> assertThat(call).contains("Invited by 42"));
	}

	@Test
	void leavesOtherDeepLinksToOtherMethods() throws Exception {
		assertThat(this.application.send("/start")).last().satisfies((call) -> assertThat(call).contains("Welcome"));
		assertThat(this.application.send("/start *")).last().satisfies((call) -> assertThat(call).contains("Welcome"));
		assertThat(this.application.send("/start " + StartPayload.encode(this.codec.encode(new Order(7))))).last()
			.satisfies((call) -> assertThat(call).contains("Welcome"));
	}

	@Test
	void saysThatALinkIsOutOfDate() throws Exception {
		assertThat(this.application.send("/start " + StartPayload.encode("invite~AAAA"))).last()
			.satisfies((call) -> assertThat(call).contains("cannot be taken for this link"));
	}

	private static Update preCheckout(String payload) {
		return SampleUpdates.read("{'update_id':1,'pre_checkout_query':{'id':'p','from':{'id':42,'is_bot':false,"
				+ "'first_name':'Alice'},'currency':'XTR','total_amount':5,'invoice_payload':'" + payload + "'}}");
	}

	record Order(long id) {

	}

	record Invite(long by) {

	}

	@Configuration
	static class Codecs {

		@Bean
		CallbackDataArgumentResolver dataResolver() {
			return new CallbackDataArgumentResolver(CallbackDataCodec.unsigned());
		}

		@Bean
		CallbackRecordConditions dataConditions(CallbackDataArgumentResolver resolver) {
			return new CallbackRecordConditions(resolver);
		}

		@Bean
		StartDataArgumentResolver startResolver() {
			return new StartDataArgumentResolver(CallbackDataCodec.unsigned());
		}

	}

	@BotController
	static class ShopBot {

		private Order chosen = new Order(0);

		@BotPreCheckout
		Optional<String> check(Order order) {
			return (order.id() == 7) ? Optional.empty() : Optional.of("Sold out");
		}

		@BotPayment
		String paid(Order order, SuccessfulPayment payment) {
			return "Paid " + order.id() + " with " + payment.totalAmount();
		}

		@BotChosenResult
		void chosen(Order order) {
			this.chosen = order;
		}

		@BotCommand("start")
		String invited(@StartParameter Invite invite) {
			return "Invited by " + invite.by();
		}

		@BotCommand("start")
		String welcome() {
			return "Welcome";
		}

	}

}
