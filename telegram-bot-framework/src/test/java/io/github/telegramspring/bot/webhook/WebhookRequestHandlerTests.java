package io.github.telegramspring.bot.webhook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import io.github.telegramspring.bot.NotAnUpdateException;
import io.github.telegramspring.bot.UpdateOutcome;
import jakarta.servlet.ServletInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class WebhookRequestHandlerTests {

	private static final String UPDATE = "{\"update_id\":1}";

	private final List<String> processed = new ArrayList<>();

	private final WebhookRequestHandler handler = new WebhookRequestHandler(WebhookSecret.of("right"), this::process,
			64, Duration.ofSeconds(50));

	private CompletionStage<UpdateOutcome> outcome = CompletableFuture.completedStage(UpdateOutcome.HANDLED);

	private CompletionStage<UpdateOutcome> process(byte[] json) {
		String text = new String(json, StandardCharsets.UTF_8);
		if (text.equals("no update")) {
			throw new NotAnUpdateException("Not an update", new IllegalArgumentException());
		}
		this.processed.add(text);
		return this.outcome;
	}

	@AfterEach
	void stop() {
		this.handler.destroy();
	}

	@Test
	void answersOkAfterProcessing() throws Exception {
		MockHttpServletResponse response = handle(request(UPDATE));
		assertThat(response.getStatus()).isEqualTo(200);
		assertThat(response.getContentAsByteArray()).isEmpty();
		assertThat(this.processed).containsExactly(UPDATE);
	}

	@Test
	void acknowledgesWhatFailedOrWasDoneBefore() throws Exception {
		this.outcome = CompletableFuture.completedStage(UpdateOutcome.FAILED);
		assertThat(handle(request(UPDATE)).getStatus()).isEqualTo(200);
		this.outcome = CompletableFuture.completedStage(UpdateOutcome.DUPLICATE);
		assertThat(handle(request(UPDATE)).getStatus()).isEqualTo(200);
	}

	@Test
	void asksForAnotherDeliveryOfWhatIsNotDone() throws Exception {
		this.outcome = CompletableFuture.completedStage(UpdateOutcome.retry(Duration.ofMillis(6_001)));
		assertRetry(handle(request(UPDATE)), "7");
		this.outcome = CompletableFuture.completedStage(UpdateOutcome.rejected(Duration.ZERO));
		assertRetry(handle(request(UPDATE)), "1");
	}

	private static void assertRetry(MockHttpServletResponse response, String seconds) throws Exception {
		assertThat(response.getStatus()).isEqualTo(503);
		assertThat(response.getHeader("Retry-After")).isEqualTo(seconds);
		assertThat(response.getContentAsString()).isEmpty();
	}

	@Test
	void setsTheThreadOfTheRequestFreeWhileAnUpdateWaits() throws Exception {
		CompletableFuture<UpdateOutcome> later = new CompletableFuture<>();
		this.outcome = later;
		MockHttpServletRequest request = request(UPDATE);
		request.setAsyncSupported(true);
		MockHttpServletResponse response = handle(request);
		assertThat(request.isAsyncStarted()).isTrue();
		later.complete(UpdateOutcome.retry(Duration.ofSeconds(3)));
		assertRetry(response, "3");
		assertThat(request.isAsyncStarted()).isFalse();
	}

	@Test
	void waitsOnTheThreadOfTheRequestIfThatCannotBeSetFree() throws Exception {
		this.outcome = CompletableFuture.supplyAsync(() -> UpdateOutcome.HANDLED);
		assertThat(handle(request(UPDATE)).getStatus()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "application/json", "application/json;charset=utf-8", "Application/JSON; charset=\"UTF-8\"" })
	void acceptsJsonWithAnyCharsetParameter(String contentType) throws Exception {
		MockHttpServletRequest request = request(UPDATE);
		request.setContentType(contentType);
		assertThat(handle(request).getStatus()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/plain", "application/x-www-form-urlencoded", "application/jsonx", "nonsense", "" })
	void refusesOtherTypes(String contentType) throws Exception {
		MockHttpServletRequest request = request(UPDATE);
		request.setContentType(contentType);
		assertRefused(request, 415, "application/json");
	}

	@Test
	void refusesAMissingType() throws Exception {
		MockHttpServletRequest request = request(UPDATE);
		request.setContentType(null);
		assertRefused(request, 415, "application/json");
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET", "PUT", "DELETE", "HEAD", "post" })
	void refusesOtherVerbs(String verb) throws Exception {
		MockHttpServletRequest request = request(UPDATE);
		request.setMethod(verb);
		assertThat(assertRefused(request, 405, "POST").getHeader("Allow")).isEqualTo("POST");
	}

	@Test
	void refusesAWrongSecretBeforeReadingAnything() throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/telegram/webhook") {

			@Override
			public ServletInputStream getInputStream() {
				throw new AssertionError("The body was read");
			}

		};
		request.addHeader(WebhookSecret.HEADER, "wrong");
		assertRefused(request, 401, "missing or wrong");
		assertThat(this.handler.statistics().refused(RefusalReason.SECRET)).isOne();
	}

	@Test
	void refusesAMissingSecretWhateverElseIsWrong() throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/telegram/webhook");
		assertRefused(request, 401, "missing or wrong");
	}

	@Test
	void refusesABodyThatIsDeclaredTooLarge() throws Exception {
		assertRefused(request("x".repeat(65)), 413, "at most 64 bytes");
	}

	@Test
	void refusesABodyThatTurnsOutTooLarge() throws Exception {
		assertRefused(request("x".repeat(65), -1), 413, "at most 64 bytes");
	}

	@Test
	void takesWhatComesOfABodyThatIsDeclaredLonger() throws Exception {
		assertThat(handle(request("x".repeat(10), 20)).getStatus()).isEqualTo(200);
		assertThat(this.processed).containsExactly("x".repeat(10));
	}

	@Test
	void acceptsABodyOfExactlyTheLimit() throws Exception {
		assertThat(handle(request("x".repeat(64))).getStatus()).isEqualTo(200);
	}

	@Test
	void answersBadRequestToWhatIsNoUpdate() throws Exception {
		assertRefused(request("no update"), 400, "Not an update");
	}

	private MockHttpServletResponse assertRefused(MockHttpServletRequest request, int status, String reason)
			throws Exception {
		MockHttpServletResponse response = handle(request);
		assertThat(response.getStatus()).isEqualTo(status);
		assertThat(response.getContentType()).isEqualTo("text/plain;charset=UTF-8");
		assertThat(response.getContentAsString()).contains(reason).endsWith(".\n").hasLineCount(1);
		assertThat(this.processed).isEmpty();
		return response;
	}

	private MockHttpServletResponse handle(MockHttpServletRequest request) throws IOException {
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.handler.handleRequest(request, response);
		return response;
	}

	private static MockHttpServletRequest request(String body) {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/telegram/webhook");
		fill(request, body);
		return request;
	}

	private static MockHttpServletRequest request(String body, long declaredLength) {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/telegram/webhook") {

			@Override
			public long getContentLengthLong() {
				return declaredLength;
			}

		};
		fill(request, body);
		return request;
	}

	private static void fill(MockHttpServletRequest request, String body) {
		request.addHeader(WebhookSecret.HEADER, "right");
		request.setContentType("application/json");
		request.setContent(body.getBytes(StandardCharsets.UTF_8));
	}

}
