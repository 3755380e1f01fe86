package io.github.telegramspring.api;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

import io.github.telegramspring.api.error.TelegramApiException;
import io.github.telegramspring.api.json.JsonDamage;
import io.github.telegramspring.api.method.BotMethod;
import io.github.telegramspring.api.method.EditMessageText;
import io.github.telegramspring.api.method.GetChat;
import io.github.telegramspring.api.method.GetChatMember;
import io.github.telegramspring.api.method.GetFile;
import io.github.telegramspring.api.method.GetMe;
import io.github.telegramspring.api.method.GetUpdates;
import io.github.telegramspring.api.method.GetWebhookInfo;
import io.github.telegramspring.api.method.SendMessage;
import io.github.telegramspring.api.method.SetMyCommands;
import io.github.telegramspring.api.model.BotCommand;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpHeaders;
import org.springframework.http.client.ClientHttpResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever comes back from a server, a call ends with a result or with a
 * {@link TelegramApiException}, and neither shows the token.
 */
class AnswerFuzzTests {

	private static final int ANSWERS = 10_000;

	private static final List<BotMethod<?>> METHODS = List.of(GetMe.of(), SendMessage.of(42, "Hello"), GetUpdates.of(),
			GetChat.of(42), GetChatMember.of(42, 7), GetFile.of("AgAC"), GetWebhookInfo.of(),
			EditMessageText.of(42, 7, "Hello"), SetMyCommands.of(List.of(BotCommand.of("start", "Starts"))));

	private static final List<String> BODIES = List.of(TestBot.OK_USER, TestBot.OK_MESSAGE,
			"{\"ok\":true,\"result\":true,\"description\":\"Webhook was set\"}",
			"{\"ok\":true,\"result\":[{\"update_id\":1,\"message\":" + TestBot.MESSAGE + "},{\"update_id\":2}]}",
			"{\"ok\":true,\"result\":{\"status\":\"restricted\",\"user\":" + TestBot.USER
					+ ",\"is_member\":true,\"until_date\":99999999999}}",
			"{\"ok\":true,\"result\":{\"url\":\"https://example.org/bot" + TestBot.TOKEN
					+ "\",\"pending_update_count\":3,\"last_error_date\":1700000000}}",
			"{\"ok\":false,\"error_code\":400,\"description\":\"Bad Request: can't parse entities: x at byte offset 7\"}",
			"{\"ok\":false,\"error_code\":400,\"description\":\"Bad Request: no " + TestBot.TOKEN
					+ "\",\"parameters\":{\"migrate_to_chat_id\":-1001}}",
			"{\"ok\":false,\"error_code\":429,\"description\":\"Too Many Requests: retry after 5\",\"parameters\":{\"retry_after\":5}}",
			"<html><body>/bot" + TestBot.TOKEN + "/getMe was not found</body></html>");

	private static final List<Integer> STATUSES = List.of(200, 200, 200, 200, 400, 403, 404, 429, 500, 502, 504, 413,
			204, 302, 100, 599, 999);

	private static final List<String> RETRY_AFTER = List.of("5", "", "-1", "Wed, 21 Oct 2026 07:28:00 GMT", "1e9",
			"99999999999999999999", TestBot.TOKEN);

	private final Random random = new Random(20261125);

	private final JsonDamage damage = new JsonDamage(this.random);

	@Test
	void everyAnswerIsAResultOrATelegramApiException() {
		TelegramBot bot = TelegramBot.builder(TestBot.TOKEN)
			.requestFactory((uri, method) -> new CollectingRequest(uri, this::answer))
			.build();
		int results = 0;
		for (int i = 0; i < ANSWERS; i++) {
			BotMethod<?> method = pick(METHODS);
			TelegramApiException ex = call(bot, method, i);
			if (ex == null) {
				results++;
			}
			else {
				assertThat(ex.methodName()).isEqualTo(method.methodName());
				assertNoToken(TokenTraces.print(ex));
			}
		}
		assertThat(results).isBetween(ANSWERS / 50, ANSWERS * 9 / 10);
	}

	private static @Nullable TelegramApiException call(TelegramBot bot, BotMethod<?> method, int number) {
		try {
			assertThat((Object) bot.execute(method)).isNotNull();
			return null;
		}
		catch (TelegramApiException ex) {
			return ex;
		}
		catch (RuntimeException | StackOverflowError ex) {
			throw new AssertionError("Answer " + number + " to " + method, ex);
		}
	}

	private ClientHttpResponse answer() {
		byte[] body = pick(BODIES).getBytes(StandardCharsets.UTF_8);
		for (int i = this.random.nextInt(4); i > 0 && body.length > 0; i--) {
			body = this.damage.damage(body);
		}
		HttpHeaders headers = new HttpHeaders();
		if (this.random.nextInt(3) == 0) {
			headers.set(HttpHeaders.RETRY_AFTER, pick(RETRY_AFTER));
		}
		InputStream content = new ByteArrayInputStream(body);
		if (this.random.nextInt(10) == 0) {
			content = new SequenceInputStream(content, new FailingStream());
		}
		return new FixedResponse(pick(STATUSES), headers, content);
	}

	private <T> T pick(List<T> values) {
		return values.get(this.random.nextInt(values.size()));
	}

	private static void assertNoToken(String text) {
		// A damaged token may be short of a piece, but not be whole.
		assertThat(text.contains(TestBot.SECRET)).as("shows the token").isFalse();
	}

}
