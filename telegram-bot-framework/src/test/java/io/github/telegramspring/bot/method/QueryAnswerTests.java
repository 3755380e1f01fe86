package io.github.telegramspring.bot.method;

import java.util.List;
import java.util.Optional;

import io.github.telegramspring.api.inline.InlineResults;
import io.github.telegramspring.api.method.AnswerCallbackQuery;
import io.github.telegramspring.api.model.InlineQueryResult;
import io.github.telegramspring.api.model.InlineQueryResultArticle;
import io.github.telegramspring.api.model.InputTextMessageContent;
import io.github.telegramspring.api.model.LabeledPrice;
import io.github.telegramspring.api.model.ShippingOption;
import io.github.telegramspring.api.model.Update;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.SampleUpdates;
import io.github.telegramspring.bot.annotation.BotCallback;
import io.github.telegramspring.bot.annotation.BotController;
import io.github.telegramspring.bot.annotation.BotInlineQuery;
import io.github.telegramspring.bot.annotation.BotJoinRequest;
import io.github.telegramspring.bot.annotation.BotPreCheckout;
import io.github.telegramspring.bot.annotation.BotShipping;
import io.github.telegramspring.bot.reply.Reply;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Return values that answer a question: a tap, an inline query, a purchase, a request to
 * join.
 */
class QueryAnswerTests {

	@Test
	void answersInlineQueriesWithListsAndPages() throws Exception {
		assertThat(calls(InlineList.class, SampleUpdates.of(UpdateType.INLINE_QUERY))).singleElement()
			.asString()
			.startsWith("answerInlineQuery {\"inline_query_id\":\"q\",\"results\":[{\"type\":\"article\",\"id\":\"a\"");
		assertThat(calls(InlinePages.class, SampleUpdates.of(UpdateType.INLINE_QUERY))).singleElement()
			.asString()
			.endsWith("\"next_offset\":\"1\"}");
	}

	@Test
	void answersPreCheckoutQueries() throws Exception {
		assertThat(calls(Checkout.class, checkout("yes")))
			.containsExactly("answerPreCheckoutQuery {\"pre_checkout_query_id\":\"p\",\"ok\":true}");
		assertThat(calls(Checkout.class, checkout("no")))
			.containsExactly("answerPreCheckoutQuery {\"pre_checkout_query_id\":\"p\",\"ok\":false,"
					+ "\"error_message\":\"This purchase cannot be made.\"}");
		assertThat(calls(Checkout.class, checkout("sold")))
			.containsExactly("answerPreCheckoutQuery {\"pre_checkout_query_id\":\"p\",\"ok\":false,"
					+ "\"error_message\":\"Sold out\"}");
	}

	@Test
	void refusesAPurchaseWhoseHandlerFailedAndReportsTheFailure() throws Exception {
		try (BotApplication application = new BotApplication(Checkout.class)) {
			assertThatExceptionOfType(UnsupportedOperationException.class)
				.isThrownBy(() -> application.dispatch(checkout("fail")));
			assertThat(application.bot.calls()).singleElement().asString().contains("\"ok\":false");
			assertThatIllegalStateException().isThrownBy(() -> application.dispatch(checkout("forget")))
				.withMessageContaining("Checkout#forget() did not answer update 1 (pre_checkout_query)");
		}
	}

	@Test
	void answersShippingQueries() throws Exception {
		assertThat(calls(Shipping.class, SampleUpdates.of(UpdateType.SHIPPING_QUERY)))
			.containsExactly("answerShippingQuery {\"shipping_query_id\":\"s\",\"ok\":true,\"shipping_options\":"
					+ "[{\"id\":\"post\",\"title\":\"Post\",\"prices\":[{\"label\":\"Post\",\"amount\":5}]}]}");
		assertThat(calls(NoShipping.class, SampleUpdates.of(UpdateType.SHIPPING_QUERY)))
			.containsExactly("answerShippingQuery {\"shipping_query_id\":\"s\",\"ok\":false,"
					+ "\"error_message\":\"Not to the moon\"}");
	}

	@Test
	void approvesAndDeclinesRequestsToJoin() throws Exception {
		assertThat(calls(Open.class, SampleUpdates.of(UpdateType.CHAT_JOIN_REQUEST)))
			.containsExactly("approveChatJoinRequest {\"chat_id\":-7,\"user_id\":42}");
		assertThat(calls(Closed.class, SampleUpdates.of(UpdateType.CHAT_JOIN_REQUEST)))
			.containsExactly("declineChatJoinRequest {\"chat_id\":-7,\"user_id\":42}");
	}

	@Test
	void answersTapsByItselfUnlessTheHandlerDid() throws Exception {
		assertThat(calls(Taps.class, tap("silent")))
			.containsExactly("answerCallbackQuery {\"callback_query_id\":\"c\"}");
		assertThat(calls(Taps.class, tap("own")))
			.containsExactly("answerCallbackQuery {\"callback_query_id\":\"c\",\"text\":\"Own\"}");
		assertThat(calls(Taps.class, tap("toast"))).containsExactly(
				"answerCallbackQuery {\"callback_query_id\":\"c\",\"text\":\"Saved\",\"show_alert\":false}");
		assertThat(calls(Taps.class, tap("off"))).isEmpty();
	}

	@Test
	void answersATapWhoseHandlerFailed() {
		try (BotApplication application = new BotApplication(Taps.class)) {
			assertThatExceptionOfType(UnsupportedOperationException.class)
				.isThrownBy(() -> application.dispatch(tap("fail")));
			assertThat(application.bot.calls()).containsExactly("answerCallbackQuery {\"callback_query_id\":\"c\"}");
		}
	}

	private static List<String> calls(Class<?> controller, Update update) throws Exception {
		try (BotApplication application = new BotApplication(controller)) {
			return application.dispatch(update);
		}
	}

	private static Update tap(String data) {
		return SampleUpdates.read("{'update_id':1,'callback_query':{'id':'c','from':{'id':42,'is_bot':false,"
				+ "'first_name':'Alice'},'chat_instance':'i','data':'" + data + "','message':{'message_id':7,'date':1,"
				+ "'chat':{'id':42,'type':'private'},'text':'hi'}}}");
	}

	private static Update checkout(String payload) {
		return SampleUpdates.read("{'update_id':1,'pre_checkout_query':{'id':'p','from':{'id':42,'is_bot':false,"
				+ "'first_name':'Alice'},'currency':'XTR','total_amount':5,'invoice_payload':'" + payload + "'}}");
	}

	private static InlineQueryResult article(String id) {
		return InlineQueryResultArticle.of(id, id, InputTextMessageContent.of(id));
	}

	@BotController
	static class InlineList {

		@BotInlineQuery
		List<InlineQueryResult> search() {
			return List.of(article("a"));
		}

	}

	@BotController
	static class InlinePages {

		@BotInlineQuery
		InlineResults search() {
			return InlineResults.of(List.of(article("a"), article("b"))).pageSize(1);
		}

	}

	@BotController
	static class Checkout {

		@BotPreCheckout("yes")
		boolean yes() {
			return true;
		}

		@BotPreCheckout("no")
		boolean no() {
			return false;
		}

		@BotPreCheckout("sold")
		Optional<String> sold() {
			return Optional.of("Sold out");
		}

		@BotPreCheckout("fail")
		boolean fail() {
			throw new UnsupportedOperationException();
		}

		@BotPreCheckout("forget")
		void forget() {
		}

	}

	@BotController
	static class Shipping {

		@BotShipping
		List<ShippingOption> options() {
			return List.of(ShippingOption.of("post", "Post", List.of(LabeledPrice.of("Post", 5))));
		}

	}

	@BotController
	static class NoShipping {

		@BotShipping
		Optional<String> reason() {
			return Optional.of("Not to the moon");
		}

	}

	@BotController
	static class Open {

		@BotJoinRequest
		boolean mayJoin() {
			return true;
		}

	}

	@BotController
	static class Closed {

		@BotJoinRequest
		boolean mayJoin() {
			return false;
		}

	}

	@BotController
	static class Taps {

		@BotCallback("silent")
		void silent() {
		}

		@BotCallback("own")
		AnswerCallbackQuery own() {
			return AnswerCallbackQuery.of("c").text("Own");
		}

		@BotCallback("toast")
		Reply toast() {
			return Reply.toastOnly("Saved");
		}

		@BotCallback(value = "off", answer = false)
		void off() {
		}

		@BotCallback("fail")
		void fail() {
			throw new UnsupportedOperationException();
		}

	}

}
