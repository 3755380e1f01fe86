package io.github.telegramspring.bot.method;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

import io.github.telegramspring.api.inline.InlineResults;
import io.github.telegramspring.api.method.AnswerCallbackQuery;
import io.github.telegramspring.api.method.BotMethod;
import io.github.telegramspring.api.method.SendMessage;
import io.github.telegramspring.api.model.InlineQueryResult;
import io.github.telegramspring.api.model.InlineQueryResultArticle;
import io.github.telegramspring.api.model.InputTextMessageContent;
import io.github.telegramspring.api.model.LabeledPrice;
import io.github.telegramspring.api.model.ShippingOption;
import io.github.telegramspring.api.model.Update;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.SampleUpdates;
import io.github.telegramspring.bot.Updates;
import io.github.telegramspring.bot.annotation.BotCallback;
import io.github.telegramspring.bot.annotation.BotCommand;
import io.github.telegramspring.bot.annotation.BotController;
import io.github.telegramspring.bot.annotation.BotInlineQuery;
import io.github.telegramspring.bot.annotation.BotJoinRequest;
import io.github.telegramspring.bot.annotation.BotMessage;
import io.github.telegramspring.bot.annotation.BotPreCheckout;
import io.github.telegramspring.bot.annotation.BotShipping;
import io.github.telegramspring.bot.reply.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ReturnValueTests {

	private static final String ONE = "sendMessage {\"chat_id\":42,\"text\":\"one\"}";

	private static final String TWO = "sendMessage {\"chat_id\":42,\"text\":\"two\"}";

	@ParameterizedTest
	@ValueSource(strings = { "/list", "/array", "/stream", "/future", "/object" })
	void handlesWhatIsInsideInItsOrder(String command) throws Exception {
		assertThat(calls(Many.class, Updates.text(1, command))).containsExactly(ONE, TWO);
	}

	@Test
	void passesOnFalse() throws Exception {
		assertThat(calls(Many.class, Updates.text(1, "/no"))).containsExactly(ONE);
		assertThat(calls(Many.class, Updates.text(1, "/yes"))).isEmpty();
	}

	@Test
	void throwsWhatAFutureFailsWith() {
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> calls(Many.class, Updates.text(1, "/failing")))
			.withMessage("later");
	}

	@Test
	void givesReplies() throws Exception {
		assertThat(calls(Many.class, Updates.text(1, "/reply"))).containsExactly(
				"sendMessage {\"chat_id\":42,\"text\":\"hi\",\"entities\":[{\"type\":\"bold\",\"offset\":0,\"length\":2}]}");
	}

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

	@Test
	void failsTheStartWhenThereIsNoChatToAnswerIn() {
		assertThatExceptionOfType(InvalidHandlerMethodException.class)
			.isThrownBy(() -> new BotApplication(Chatless.class))
			.withMessageContaining("return value of type java.lang.String after an update of type inline_query")
			.withMessageContaining("can return List<InlineQueryResult>, InlineResults, void, boolean, any BotMethod, ");
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
	static class Many {

		@BotCommand
		List<?> list() {
			return List.of("one", Optional.of("two"));
		}

		@BotCommand
		BotMethod<?>[] array() {
			return new BotMethod<?>[] { SendMessage.of(42, "one"), SendMessage.of(42, "two") };
		}

		@BotCommand
		Stream<String> stream() {
			return Stream.of("one", "two");
		}

		@BotCommand
		CompletionStage<List<String>> future() {
			return CompletableFuture.supplyAsync(() -> List.of("one", "two"));
		}

		@BotCommand
		Object object() {
			return List.of("one", "two");
		}

		@BotCommand
		CompletableFuture<String> failing() {
			return CompletableFuture.failedFuture(new IOException("later"));
		}

		@BotCommand
		Reply reply() {
			return Reply.html("<b>hi</b>");
		}

		@BotCommand
		boolean no() {
			return false;
		}

		@BotCommand
		boolean yes() {
			return true;
		}

		@BotMessage
		String other() {
			return "one";
		}

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

	@BotController
	static class Chatless {

		@BotInlineQuery
		String search() {
			return "";
		}

	}

}
