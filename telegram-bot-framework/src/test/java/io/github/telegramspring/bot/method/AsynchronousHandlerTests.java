package io.github.telegramspring.bot.method;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;

import io.github.telegramspring.api.model.InlineQueryResult;
import io.github.telegramspring.api.model.InlineQueryResultArticle;
import io.github.telegramspring.api.model.InputTextMessageContent;
import io.github.telegramspring.api.model.Update;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.LocaleInterceptor;
import io.github.telegramspring.bot.SampleUpdates;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.UpdateInterceptor;
import io.github.telegramspring.bot.Updates;
import io.github.telegramspring.bot.annotation.BotCallback;
import io.github.telegramspring.bot.annotation.BotCommand;
import io.github.telegramspring.bot.annotation.BotController;
import io.github.telegramspring.bot.annotation.BotExceptionHandler;
import io.github.telegramspring.bot.annotation.BotInlineQuery;
import io.github.telegramspring.bot.annotation.BotPreCheckout;
import io.github.telegramspring.bot.annotation.BotShipping;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Handlers that return before they have an answer.
 */
class AsynchronousHandlerTests {

	private final BotApplication application = new BotApplication(LaterBot.class);

	private final LaterBot later = this.application.context.getBean(LaterBot.class);

	@AfterEach
	void close() {
		this.application.close();
	}

	@Test
	void keepNoThreadWaiting() throws Exception {
		UpdateContext update = this.application.begin(Updates.text(1, "/weather"));
		assertThat(update.continuation().remainder()).isNotNull();
		assertThat(update.isHandled()).isTrue();
		assertThat(this.application.bot.calls()).isEmpty();
		this.later.answer.complete("Sunny");
		assertThat(update.continuation().remainder().toCompletableFuture()).isCompleted();
		assertThat(this.application.bot.calls()).containsExactly("sendMessage {\"chat_id\":42,\"text\":\"Sunny\"}");
	}

	@Test
	void answerATapWhenTheyAreDone() throws Exception {
		UpdateContext update = this.application.begin(SampleUpdates.of(UpdateType.CALLBACK_QUERY));
		assertThat(this.application.bot.calls()).isEmpty();
		this.later.answer.complete("Sunny");
		assertThat(update.continuation().remainder().toCompletableFuture()).isCompleted();
		assertThat(this.application.bot.calls()).hasSize(2)
			.last()
			.asString()
			.isEqualTo("answerCallbackQuery {\"callback_query_id\":\"c\"}");
	}

	@Test
	void haveTheirFailuresTakenByExceptionHandlers() throws Exception {
		UpdateContext update = this.application.begin(Updates.text(1, "/weather"));
		this.later.answer.completeExceptionally(new UnsupportedOperationException("no city"));
		assertThat(update.continuation().remainder().toCompletableFuture()).isCompleted();
		assertThat(this.application.bot.calls()).singleElement().asString().contains("Sorry: no city");
	}

	@Test
	void waitForExceptionHandlersThatAnswerLaterThemselves() throws Exception {
		UpdateContext update = this.application.begin(Updates.text(1, "/weather"));
		this.later.answer.completeExceptionally(new ArithmeticException());
		assertThat(update.continuation().remainder().toCompletableFuture()).isNotDone();
		this.later.excuse.complete("I cannot count");
		assertThat(update.continuation().remainder().toCompletableFuture()).isCompleted();
		assertThat(this.application.bot.calls()).singleElement().asString().contains("I cannot count");
	}

	@Test
	void failTheUpdateWithWhatNobodyTakes() throws Exception {
		UpdateContext update = this.application.begin(SampleUpdates.of(UpdateType.CALLBACK_QUERY));
		this.later.answer.completeExceptionally(new IOException("gone"));
		assertThat(update.continuation().remainder().toCompletableFuture()).failsWithin(Duration.ZERO)
			.withThrowableOfType(ExecutionException.class)
			.withCause(new IOException("gone"));
		assertThat(this.application.bot.calls()).containsExactly("answerCallbackQuery {\"callback_query_id\":\"c\"}");
	}

	@Test
	void speakTheLanguageOfTheUser() throws Exception {
		UpdateInterceptor locale = new LocaleInterceptor((context) -> Locale.ITALIAN);
		UpdateContext update = Updates.context(this.application.bot, Updates.text(1, "/language"));
		locale.handle(update,
				(context) -> this.application.registry.handlers()
					.stream()
					.filter((handler) -> handler.describe().contains("#language"))
					.findFirst()
					.orElseThrow()
					.handle(context));
		CompletableFuture.runAsync(() -> this.later.answer.completeExceptionally(new LanguageException())).get();
		assertThat(update.continuation().remainder().toCompletableFuture()).isCompleted();
		assertThat(this.application.bot.calls()).singleElement().asString().contains("\"text\":\"it\"");
	}

	@Test
	void mayFinishAfterSomethingElseThatExceptionHandlersSee() throws Exception {
		UpdateContext update = this.application.begin(Updates.text(1, "/background"));
		this.later.answer.completeExceptionally(new UnsupportedOperationException("no time"));
		assertThat(update.continuation().remainder().toCompletableFuture()).isCompleted();
		assertThat(this.application.bot.calls()).singleElement().asString().contains("Sorry: no time");
	}

	@Test
	void mayReturnStagesOfStages() throws Exception {
		UpdateContext update = this.application.begin(Updates.text(1, "/nested"));
		assertThat(update.continuation().remainder().toCompletableFuture()).isNotDone();
		this.later.answer.complete("inner");
		assertThat(update.continuation().remainder().toCompletableFuture()).isCompleted();
		assertThat(this.application.bot.calls()).singleElement().asString().contains("inner");
	}

	@Test
	void answerQueries() throws Exception {
		assertThat(this.application.dispatch(checkout("yes"))).last().asString().contains("\"ok\":true");
		assertThat(this.application.dispatch(checkout("no"))).last().asString().contains("\"ok\":false");
		assertThat(this.application.dispatch(SampleUpdates.of(UpdateType.INLINE_QUERY))).last()
			.asString()
			.startsWith("answerInlineQuery");
	}

	@Test
	void refuseAPurchaseThatTheyDidNotAnswer() throws Exception {
		assertThatIllegalStateException().isThrownBy(() -> this.application.dispatch(checkout("forget")))
			.withMessageContaining("#forget() did not answer");
		assertThat(this.application.bot.calls()).singleElement().asString().contains("\"ok\":false");
		assertThatExceptionOfType(IOException.class)
			.isThrownBy(() -> this.application.dispatch(SampleUpdates.of(UpdateType.SHIPPING_QUERY)));
		assertThat(this.application.bot.calls()).last().asString().startsWith("answerShippingQuery");
	}

	@Test
	void cannotPassOnAnUpdateWhenItIsTooLate() {
		assertThatIllegalStateException().isThrownBy(() -> this.application.send("/toolate"))
			.withMessageContaining("it is too late to pass update 1 (message) on");
	}

	private static Update checkout(String payload) {
		return SampleUpdates.read("{'update_id':1,'pre_checkout_query':{'id':'p','from':{'id':42,'is_bot':false,"
				+ "'first_name':'Alice'},'currency':'XTR','total_amount':5,'invoice_payload':'" + payload + "'}}");
	}

	@BotController
	static class LaterBot {

		private final CompletableFuture<String> answer = new CompletableFuture<>();

		private final CompletableFuture<String> excuse = new CompletableFuture<>();

		@BotCommand
		CompletionStage<String> weather() {
			return this.answer;
		}

		@BotCallback("buy:{id}")
		CompletableFuture<String> buy() {
			return this.answer;
		}

		@BotCommand
		CompletableFuture<String> language() {
			return this.answer;
		}

		@BotCommand
		void background(UpdateContext context) {
			context.finishAfter(this.answer);
		}

		@BotCommand
		CompletionStage<CompletionStage<String>> nested() {
			return CompletableFuture.completedStage(this.answer);
		}

		@BotCommand
		CompletionStage<Boolean> toolate() {
			return CompletableFuture.completedStage(false);
		}

		@BotPreCheckout("yes")
		CompletionStage<Boolean> yes() {
			return CompletableFuture.completedStage(true);
		}

		@BotPreCheckout("no")
		CompletionStage<Boolean> no() {
			return CompletableFuture.completedStage(false);
		}

		@BotPreCheckout("forget")
		CompletionStage<Void> forget() {
			return CompletableFuture.completedStage(null);
		}

		@BotShipping
		CompletionStage<List<?>> ship() {
			return CompletableFuture.failedStage(new IOException("no ship"));
		}

		@BotInlineQuery
		CompletionStage<List<InlineQueryResult>> search() {
			return CompletableFuture
				.completedStage(List.of(InlineQueryResultArticle.of("a", "a", InputTextMessageContent.of("a"))));
		}

		@BotExceptionHandler
		String unsupported(UnsupportedOperationException ex) {
			return "Sorry: " + ex.getMessage();
		}

		@BotExceptionHandler(ArithmeticException.class)
		CompletableFuture<String> arithmetic() {
			return this.excuse;
		}

		@BotExceptionHandler(LanguageException.class)
		String inLanguage(Locale locale) {
			return locale.toLanguageTag();
		}

	}

	private static final class LanguageException extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

}
