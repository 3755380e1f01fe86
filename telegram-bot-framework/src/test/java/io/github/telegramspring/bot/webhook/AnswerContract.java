package io.github.telegramspring.bot.webhook;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What every web server has to answer to the updates that it lets in.
 */
abstract class AnswerContract extends WebhookContract {

	@Test
	void acknowledgesWhatWasHandled() throws Exception {
		start();
		HttpResponse<String> response = deliver(update(1, "hello"));
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.body()).isEmpty();
		assertThat(handled()).containsExactly("hello");
	}

	@Test
	void acknowledgesWhatFailedAndWhatWasDone() throws Exception {
		start();
		assertThat(deliver(update(1, "fail")).statusCode()).isEqualTo(200);
		assertThat(deliver(update(1, "fail")).statusCode()).isEqualTo(200);
	}

	@Test
	void asksForAnotherDelivery() throws Exception {
		start();
		HttpResponse<String> response = deliver(update(1, "retry"));
		assertRetry(response, "7");
	}

	@Test
	void asksForAnotherDeliveryWhenNoMoreIsTakenIn() throws Exception {
		start();
		processor().start();
		processor().stop();
		assertRetry(deliver(update(1, "hello")), "1");
	}

	@Test
	void asksForAnotherDeliveryWhenTheTimeIsUp() throws Exception {
		start(SETTINGS.limits(MAX_BODY_SIZE, Duration.ofMillis(300)));
		assertRetry(deliver(update(1, "slow")), "1");
		assertThat(handled()).isEmpty();
		release();
		await().atMost(LONG).until(() -> handled().contains("slow"));
		await().atMost(LONG).until(() -> deliver(update(1, "slow")).statusCode() == 200);
		assertThat(handled()).containsExactly("slow");
	}

	private static void assertRetry(HttpResponse<String> response, String seconds) {
		assertThat(response.statusCode()).isEqualTo(503);
		assertThat(response.headers().firstValue("Retry-After")).hasValue(seconds);
		assertThat(response.body()).isEmpty();
	}

	@Test
	void answersWithTheLastMethodThatWasReturned() throws Exception {
		start(SETTINGS.replyInResponse(true));
		HttpResponse<String> response = deliver(update(1, "reply"));
		assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
		assertThat(response.body()).isEqualTo("{\"method\":\"sendMessage\",\"chat_id\":7,\"text\":\"Hi\"}");
		assertThat(bot().calls()).isEmpty();
		assertThat(deliver(update(2, "two")).body()).contains("\"Two\"");
		assertThat(bot().calls()).containsExactly("sendMessage {\"chat_id\":7,\"text\":\"One\"}");
		await().atMost(LONG).until(() -> statistics().repliesInResponse() == 2);
		assertThat(statistics().repliesByCall()).isOne();
	}

	@ParameterizedTest
	@ValueSource(strings = { "file", "get" })
	void callsWhatAnAnswerCannotCarry(String text) throws Exception {
		start(SETTINGS.replyInResponse(true));
		HttpResponse<String> response = deliver(update(1, text));
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.body()).isEmpty();
		assertThat(statistics().repliesInResponse()).isZero();
		assertThat(statistics().repliesByCall()).isOne();
	}

	@Test
	void callsByDefault() throws Exception {
		start();
		assertThat(deliver(update(1, "reply")).body()).isEmpty();
		assertThat(bot().calls()).hasSize(1);
	}

	@Test
	void callsWhatCameTooLateForTheAnswer() throws Exception {
		start(SETTINGS.limits(MAX_BODY_SIZE, Duration.ofMillis(300)).replyInResponse(true));
		assertRetry(deliver(update(1, "slow reply")), "1");
		assertThat(bot().calls()).isEmpty();
		release();
		await().atMost(LONG).until(() -> !bot().calls().isEmpty());
		await().atMost(LONG).until(() -> deliver(update(1, "slow reply")).statusCode() == 200);
		assertThat(bot().calls()).containsExactly("sendMessage {\"chat_id\":7,\"text\":\"Late\"}");
	}

	@Test
	void sendsNothingForWhatIsDeliveredAgain() throws Exception {
		start(SETTINGS.replyInResponse(true));
		assertRetry(deliver(update(1, "reply, retry")), "7");
		assertThat(bot().calls()).isEmpty();
	}

	@Test
	void joinsADeliveryOfTheSameUpdate() throws Exception {
		start();
		CompletableFuture<HttpResponse<String>> first = deliverLater(update(1, "slow"));
		await().atMost(LONG).until(() -> processor().statistics().inFlight() == 1);
		CompletableFuture<HttpResponse<String>> second = deliverLater(update(1, "slow"));
		await().atMost(LONG).until(() -> processor().statistics().duplicates() == 1);
		release();
		assertThat(first.get(60, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
		assertThat(second.get(60, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
		assertThat(handled()).containsExactly("slow");
	}

}
