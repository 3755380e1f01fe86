package io.github.telegramspring.bot.method;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

import io.github.telegramspring.api.method.BotMethod;
import io.github.telegramspring.api.method.SendMessage;
import io.github.telegramspring.api.model.Update;
import io.github.telegramspring.bot.Updates;
import io.github.telegramspring.bot.annotation.BotCommand;
import io.github.telegramspring.bot.annotation.BotController;
import io.github.telegramspring.bot.annotation.BotInlineQuery;
import io.github.telegramspring.bot.annotation.BotMessage;
import io.github.telegramspring.bot.reply.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
	static class Chatless {

		@BotInlineQuery
		String search() {
			return "";
		}

	}

}
