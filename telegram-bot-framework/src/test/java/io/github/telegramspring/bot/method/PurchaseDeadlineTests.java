package io.github.telegramspring.bot.method;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.github.telegramspring.api.method.AnswerPreCheckoutQuery;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.RecordingBot;
import io.github.telegramspring.bot.SampleUpdates;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.Updates;
import org.junit.jupiter.api.Test;

import org.springframework.context.support.StaticMessageSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Purchases whose handler takes too long.
 */
class PurchaseDeadlineTests {

	private final RecordingBot bot = new RecordingBot();

	private final UpdateContext query = Updates.context(this.bot, SampleUpdates.of(UpdateType.PRE_CHECKOUT_QUERY));

	@Test
	void areRefusedBeforeTelegramGivesUp() throws Exception {
		CountDownLatch refused = new CountDownLatch(1);
		this.bot.answer(AnswerPreCheckoutQuery.class, (call) -> {
			refused.countDown();
			return true;
		});
		PurchaseDeadline deadline = deadline(Duration.ofMillis(1));
		deadline.handle(this.query, (context) -> assertThat(refused.await(20, TimeUnit.SECONDS)).isTrue());
		deadline.destroy();
		assertThat(this.bot.calls()).singleElement()
			.satisfies((call) -> assertThat(call).contains("\"ok\":false", "This purchase cannot be made."));
		assertThat(this.query.isAnswered()).isTrue();
	}

	@Test
	void areLeftToAHandlerThatAnswersInTime() throws Exception {
		this.bot.answer(AnswerPreCheckoutQuery.class, (call) -> true);
		PurchaseDeadline deadline = deadline(Duration.ofSeconds(9));
		deadline.handle(this.query, (context) -> context.bot().execute(AnswerPreCheckoutQuery.of("p", true)));
		deadline.destroy();
		assertThat(this.bot.calls()).singleElement().satisfies((call) -> assertThat(call).contains("\"ok\":true"));
	}

	@Test
	void areRefusedWhenAnAsynchronousHandlerTakesTooLong() throws Exception {
		CompletableFuture<Void> refused = new CompletableFuture<>();
		this.bot.answer(AnswerPreCheckoutQuery.class, (call) -> refused.complete(null));
		PurchaseDeadline deadline = deadline(Duration.ofMillis(1));
		deadline.handle(this.query, (context) -> context.finishAfter(refused));
		assertThat(refused).succeedsWithin(Duration.ofSeconds(20));
		deadline.destroy();
		assertThat(this.bot.calls()).singleElement().asString().contains("\"ok\":false");
	}

	@Test
	void haveToBeRefusedWithinTenSeconds() {
		assertThatIllegalArgumentException().isThrownBy(() -> deadline(Duration.ofSeconds(10)))
			.withMessageContaining("within 10000 ms");
	}

	private static PurchaseDeadline deadline(Duration timeout) {
		return new PurchaseDeadline(new PurchaseAnswers(new StaticMessageSource()), timeout);
	}

}
