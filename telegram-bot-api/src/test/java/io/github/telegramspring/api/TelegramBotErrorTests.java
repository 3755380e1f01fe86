package io.github.telegramspring.api;

import java.time.Duration;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.github.telegramspring.api.error.BadRequestException;
import io.github.telegramspring.api.error.BotBlockedException;
import io.github.telegramspring.api.error.ChatMigratedException;
import io.github.telegramspring.api.error.ChatNotFoundException;
import io.github.telegramspring.api.error.RequestTooLargeException;
import io.github.telegramspring.api.error.ServerErrorException;
import io.github.telegramspring.api.error.TelegramApiException;
import io.github.telegramspring.api.error.TooManyRequestsException;
import io.github.telegramspring.api.error.UnauthorizedException;
import io.github.telegramspring.api.error.UnreadableResponseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class TelegramBotErrorTests extends WithBotApiServer {

	@Test
	void tellsWhatTelegramTold() {
		ChatNotFoundException ex = failWithJson(ChatNotFoundException.class, 400,
				"{\"ok\":false,\"error_code\":400,\"description\":\"Bad Request: chat not found\"}");
		assertThat(ex.methodName()).isEqualTo("sendMessage");
		assertThat(ex.errorCode()).isEqualTo(400);
		assertThat(ex.description()).isEqualTo("Bad Request: chat not found");
		assertThat(ex).hasMessageStartingWith("sendMessage failed: 400 Bad Request: chat not found. A bot knows");
	}

	@Test
	void readsTheMembersOfAnErrorInAnyOrder() {
		failWithJson(BotBlockedException.class, 403,
				"{\"description\":\"Forbidden: bot was blocked by the user\",\"x\":{\"y\":[1]},\"error_code\":403,\"ok\":false}");
	}

	@ParameterizedTest
	@ValueSource(ints = { 200, 400, 401, 403, 404, 409, 413, 421, 429, 500, 502 })
	void readsAnErrorAtEveryStatusAndTrustsItsCode(int status) {
		failWithJson(BotBlockedException.class, status,
				"{\"ok\":false,\"error_code\":403,\"description\":\"Forbidden: bot was blocked by the user\"}");
	}

	@Test
	void takesTheStatusForAMissingCode() {
		BadRequestException ex = failWithJson(BadRequestException.class, 400, "{\"ok\":false}");
		assertThat(ex.errorCode()).isEqualTo(400);
		assertThat(ex.description()).isEqualTo("no description");
	}

	@Test
	void skipsAResultThatComesWithAnError() {
		failWithJson(BadRequestException.class, 400, "{\"ok\":false,\"result\":{\"x\":[1,2]},\"error_code\":400}");
	}

	@Test
	void givesTheNewIdOfAMigratedChat() {
		ChatMigratedException ex = failWithJson(ChatMigratedException.class, 400, """
				{"ok":false,"error_code":400,"description":"Bad Request: group chat was upgraded to a supergroup chat",\
				"parameters":{"migrate_to_chat_id":-1001234567890}}""");
		assertThat(ex.newChatId()).isEqualTo(-1001234567890L);
	}

	@Test
	void givesTheTimeToWaitFromTheBody() {
		TooManyRequestsException ex = failWith(TooManyRequestsException.class, jsonResponse("""
				{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 11",\
				"parameters":{"retry_after":11}}""", 429).withHeader("Retry-After", "12"));
		assertThat(ex.retryAfter()).hasSeconds(11);
	}

	@ParameterizedTest
	@CsvSource({ "12, 12", "'Wed, 21 Oct 2026 07:28:00 GMT', 1", "-3, 1", "99999999999999, 1" })
	void givesTheTimeToWaitFromTheHeaderIfThereIsNoOther(String header, long seconds) {
		TooManyRequestsException ex = failWith(TooManyRequestsException.class,
				aResponse().withStatus(429).withHeader("Retry-After", header).withBody("<html>Slow down</html>"));
		assertThat(ex.retryAfter()).isEqualTo(Duration.ofSeconds(seconds));
	}

	@Test
	void givesTheTimeToWaitFromTheDescriptionIfHeaderAndBodyAreGarbage() {
		TooManyRequestsException ex = failWith(TooManyRequestsException.class, jsonResponse("""
				{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 9",\
				"parameters":{"retry_after":"soon"}}""", 429).withHeader("Retry-After", "soon"));
		assertThat(ex.retryAfter()).hasSeconds(9);
	}

	@Test
	void takesNotFoundForABadToken() {
		UnauthorizedException ex = failWithJson(UnauthorizedException.class, 404,
				"{\"ok\":false,\"error_code\":404,\"description\":\"Not Found\"}");
		assertThat(ex).hasMessageContaining("Check the token");
	}

	@ParameterizedTest
	@ValueSource(ints = { 200, 204, 400, 401, 403, 404, 409, 418 })
	void reportsAnEmptyBody(int status) {
		UnreadableResponseException ex = failWith(UnreadableResponseException.class, aResponse().withStatus(status));
		assertThat(ex.errorCode()).isEqualTo(status);
		assertThat(ex.excerpt()).isEmpty();
		assertThat(ex).hasMessageContaining(status + " the answer is empty").hasMessageContaining("check the base URL");
	}

	@ParameterizedTest
	@ValueSource(ints = { 200, 400, 401, 403, 404, 418 })
	void reportsAPageByItsText(int status) {
		UnreadableResponseException ex = failWith(UnreadableResponseException.class, aResponse().withStatus(status)
			.withBody(
					"<html><head><style>p { color: red }</style></head>\r\n<body><p>Please&nbsp;<b>log in</b></p></html>"));
		assertThat(ex.excerpt()).isEqualTo("Please&nbsp; log in");
		assertThat(ex).hasMessageContaining("it begins with: Please&nbsp; log in");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "<html><body>Bad Gateway</body></html>", "{\"ok\":fal", "null", "{}" })
	void takesAServerErrorForWhatItIsWhateverItsBody(String body) {
		ServerErrorException ex = failWith(ServerErrorException.class, aResponse().withStatus(502).withBody(body));
		assertThat(ex.errorCode()).isEqualTo(502);
		assertThat(ex.description()).isEqualTo("Bad Gateway");
		ex = failWith(ServerErrorException.class, aResponse().withStatus(504).withBody(body));
		assertThat(ex.errorCode()).isEqualTo(504);
		assertThat(ex.description()).isEqualTo("Gateway Timeout");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "<html><body>Too large</body></html>",
			"{\"ok\":false,\"error_code\":413,\"description\":\"Request Entity Too Large\"}" })
	void takesATooLargeRequestForWhatItIsWhateverTheBody(String body) {
		failWith(RequestTooLargeException.class, aResponse().withStatus(413).withBody(body));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"ok\":true,\"result\":{\"message_id\":7", "{\"ok\":true,", "{",
			"{\"ok\":true,\"result\":}", "{\"ok\":true,\"result\":\"secret words\"}",
			"{\"ok\":true,\"result\":{\"text\":\"secret words\"}}", "{\"ok\":true}", "{\"ok\":true,\"result\":null}",
			"{\"ok\":\"yes\",\"result\":{\"text\":\"secret words\"}}", "{}", "{\"result\":{}}" })
	void reportsJsonThatIsNoAnswerWithoutQuotingIt(String json) {
		UnreadableResponseException ex = failWithJson(UnreadableResponseException.class, 200, json);
		assertThat(ex.errorCode()).isEqualTo(200);
		assertThat(ex.excerpt()).isEmpty();
		assertThat(ex).hasMessageStartingWith("sendMessage failed: 200 the answer ")
			.hasMessageNotContaining("secret words");
	}

	@ParameterizedTest
	@ValueSource(strings = { "[]", "true", "42", "\"ok\"", "ok", "\u0000\u0001\u0002" })
	void reportsWhatIsNoObject(String body) {
		failWith(UnreadableResponseException.class, aResponse().withBody(body));
	}

	@Test
	void quotesTheJsonOfSomeOtherServer() {
		UnreadableResponseException ex = failWithJson(UnreadableResponseException.class, 404,
				"{\"message\":\"no Route matched with those values\"}");
		assertThat(ex).hasMessageContaining("no Route matched");
	}

	@Test
	void quotesALongBodyInPart() {
		UnreadableResponseException ex = failWith(UnreadableResponseException.class,
				aResponse().withBody("Sorry! ".repeat(10_000)));
		assertThat(ex.excerpt()).startsWith("Sorry! Sorry!").endsWith("...").hasSizeLessThan(130);
	}

	@Test
	void doesNotFollowRedirects() {
		UnreadableResponseException ex = failWith(UnreadableResponseException.class,
				aResponse().withStatus(302).withHeader("Location", server.baseUrl() + "/elsewhere"));
		assertThat(ex.errorCode()).isEqualTo(302);
		server.verify(1, postRequestedFor(anyUrl()));
	}

	@Test
	void sendsAFailedCallOnce() {
		failWith(ServerErrorException.class, aResponse().withStatus(503).withHeader("Retry-After", "0"));
		server.verify(1, postRequestedFor(anyUrl()));
	}

	private <T extends TelegramApiException> T failWithJson(Class<T> type, int status, String json) {
		return failWith(type, jsonResponse(json, status));
	}

	private <T extends TelegramApiException> T failWith(Class<T> type, ResponseDefinitionBuilder response) {
		server.stubFor(post(anyUrl()).willReturn(response));
		T ex = catchThrowableOfType(type, () -> this.bot.sendMessage(42, "Hello"));
		assertThat(ex).isExactlyInstanceOf(type);
		return ex;
	}

}
