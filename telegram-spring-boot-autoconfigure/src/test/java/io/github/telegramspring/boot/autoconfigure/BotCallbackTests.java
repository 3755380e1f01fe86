package io.github.telegramspring.boot.autoconfigure;

import io.github.telegramspring.bot.annotation.BotCallback;
import io.github.telegramspring.bot.annotation.BotController;
import io.github.telegramspring.bot.callback.CallbackButtons;
import io.github.telegramspring.bot.callback.CallbackData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An application whose buttons carry records, signed ones too.
 */
class BotCallbackTests {

	@RegisterExtension
	static final BotApiServer telegram = new BotApiServer();

	private static TestApplication application;

	@BeforeAll
	static void start() {
		application = TestApplication.startWithWebhook(telegram, ShopApplication.class, TestApplication.NO_SECURITY);
	}

	@AfterAll
	static void stop() {
		application.close();
	}

	@BeforeEach
	void acceptAnswers() {
		telegram.answer("answerCallbackQuery", "true");
	}

	@Test
	void givesTheHandlerTheRecord() throws Exception {
		tap(1, data(new Buy(42)));
		assertThat(telegram.received("sendMessage")).singleElement()
			.satisfies((request) -> assertThat(request.getBodyAsString()).contains("Bought 42"));
	}

	@Test
	void givesTheHandlerASignedRecord() throws Exception {
		tap(2, data(new Refund(7)));
		assertThat(telegram.received("sendMessage")).singleElement()
			.satisfies((request) -> assertThat(request.getBodyAsString()).contains("Refunded 7"));
	}

	@Test
	void doesNotGiveTheHandlerAForgedRecord() throws Exception {
		String data = data(new Refund(8));
		tap(3, data.substring(0, data.length() - 1) + (data.endsWith("A") ? 'E' : 'A'));
		assertThat(telegram.received("sendMessage")).isEmpty();
		assertThat(telegram.received("answerCallbackQuery")).hasSize(1);
	}

	@Test
	void saysThatAButtonIsOutOfDate() throws Exception {
		tap(4, "buy~AAAA");
		assertThat(telegram.received("answerCallbackQuery")).singleElement()
			.satisfies((request) -> assertThat(request.getBodyAsString()).contains("This button is out of date."));
	}

	@Test
	void leavesOtherButtonsToOtherHandlers() throws Exception {
		tap(5, "other");
		assertThat(telegram.received("sendMessage")).singleElement()
			.satisfies((request) -> assertThat(request.getBodyAsString()).contains("Something else"));
	}

	@Test
	void saysThatAButtonWithoutHandlerIsOutOfDate() throws Exception {
		tap(6, "gone~AAAA");
		assertThat(telegram.received("sendMessage")).isEmpty();
		assertThat(telegram.received("answerCallbackQuery")).singleElement()
			.satisfies((request) -> assertThat(request.getBodyAsString()).contains("This button is out of date."));
	}

	private static String data(Record value) {
		return application.context().getBean(CallbackButtons.class).button("Tap", value).callbackData();
	}

	private static void tap(long updateId, String data) throws Exception {
		String update = """
				{"update_id":%d,"callback_query":{"id":"77","chat_instance":"1","data":"%s",
				"from":{"id":42,"is_bot":false,"first_name":"Ann"},
				"message":{"message_id":1,"date":1700000000,"chat":{"id":42,"type":"private"}}}}""".formatted(updateId,
				data);
		assertThat(application.deliver(update).statusCode()).isEqualTo(200);
	}

	@SpringBootConfiguration
	@EnableAutoConfiguration
	@Import(ShopBot.class)
	static class ShopApplication {

	}

	record Buy(long item) {

	}

	@CallbackData(signed = true)
	record Refund(long order) {

	}

	@BotController
	static class ShopBot {

		@BotCallback
		String buy(Buy buy) {
			return "Bought " + buy.item();
		}

		@BotCallback
		String refund(Refund refund) {
			return "Refunded " + refund.order();
		}

		@BotCallback("other")
		String others() {
			return "Something else";
		}

	}

}
