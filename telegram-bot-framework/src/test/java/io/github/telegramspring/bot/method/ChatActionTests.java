package io.github.telegramspring.bot.method;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.github.telegramspring.api.method.SendChatAction;
import io.github.telegramspring.api.model.ChatAction;
import io.github.telegramspring.bot.SampleUpdates;
import io.github.telegramspring.bot.annotation.BotChatAction;
import io.github.telegramspring.bot.annotation.BotCommand;
import io.github.telegramspring.bot.annotation.BotController;
import io.github.telegramspring.bot.annotation.BotMessage;
import io.github.telegramspring.bot.method.support.ChatActions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * What is shown while handler methods work.
 */
class ChatActionTests {

	private final BotApplication application = new BotApplication(AtOnce.class, SlowBot.class);

	private final CountDownLatch shown = new CountDownLatch(1);

	@AfterEach
	void close() {
		this.application.close();
	}

	@Test
	void showsWhatTheBotDoesWhileItsMethodWorks() throws Exception {
		answerActions();
		this.application.context.getBean(SlowBot.class).until = this.shown;
		assertThat(this.application.send("/draw")).anyMatch((call) -> call.startsWith("sendChatAction")
				&& call.contains("\"upload_photo\"") && call.contains("\"chat_id\":42"));
	}

	@Test
	void showsItInTheTopicAndForTheBusinessAccount() throws Exception {
		answerActions();
		this.application.context.getBean(SlowBot.class).until = this.shown;
		List<String> calls = this.application.dispatch(SampleUpdates
			.message("'text':'hi','is_topic_message':true,'message_thread_id':9,'business_connection_id':'b'"));
		assertThat(calls).anyMatch((call) -> call.startsWith("sendChatAction") && call.contains("\"typing\"")
				&& call.contains("\"message_thread_id\":9") && call.contains("\"business_connection_id\":\"b\""));
	}

	@Test
	void showsItUntilWhatIsReturnedIsDone() throws Exception {
		CompletableFuture<String> result = this.application.context.getBean(SlowBot.class).result;
		this.application.bot.answer(SendChatAction.class, (call) -> result.complete("done"));
		assertThat(this.application.send("/later")).anyMatch((call) -> call.startsWith("sendChatAction"))
			.anyMatch((call) -> call.contains("done"));
	}

	@Test
	void doesNotMindThatItCannotBeShown() {
		this.application.bot.answer(SendChatAction.class, (call) -> {
			this.shown.countDown();
			throw new IllegalStateException("no");
		});
		this.application.context.getBean(SlowBot.class).until = this.shown;
		assertThatCode(() -> this.application.send("/draw")).doesNotThrowAnyException();
	}

	@Test
	void showsNothingForMethodsThatAreDoneInAMoment() throws Exception {
		try (BotApplication patient = new BotApplication(AfterAnHour.class, SlowBot.class)) {
			assertThat(patient.send("/draw")).noneMatch((call) -> call.startsWith("sendChatAction"));
		}
	}

	@Test
	void refusesANegativeDelay() {
		assertThatIllegalArgumentException().isThrownBy(() -> new ChatActions(Duration.ofMillis(-1)));
	}

	private void answerActions() {
		this.application.bot.answer(SendChatAction.class, (call) -> {
			this.shown.countDown();
			return true;
		});
	}

	@Configuration
	static class AtOnce {

		@Bean
		ChatActions chatActions() {
			return new ChatActions(Duration.ZERO);
		}

	}

	@Configuration
	static class AfterAnHour {

		@Bean
		ChatActions chatActions() {
			return new ChatActions(Duration.ofHours(1));
		}

	}

	@BotController
	@BotChatAction
	static class SlowBot {

		private CountDownLatch until = new CountDownLatch(0);

		private final CompletableFuture<String> result = new CompletableFuture<>();

		@BotCommand
		@BotChatAction(ChatAction.UPLOAD_PHOTO)
		String draw() throws InterruptedException {
			return "drawn " + this.until.await(20, TimeUnit.SECONDS);
		}

		@BotCommand
		CompletableFuture<String> later() {
			return this.result;
		}

		@BotMessage
		String message() throws InterruptedException {
			return "answered " + this.until.await(20, TimeUnit.SECONDS);
		}

	}

}
