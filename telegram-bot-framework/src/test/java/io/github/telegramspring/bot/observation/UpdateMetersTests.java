package io.github.telegramspring.bot.observation;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.api.model.Update;
import io.github.telegramspring.bot.RecordingBot;
import io.github.telegramspring.bot.UpdateOutcome;
import io.github.telegramspring.bot.Updates;
import io.github.telegramspring.bot.processing.DefaultUpdateProcessor;
import io.github.telegramspring.bot.processing.ProcessingSettings;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class UpdateMetersTests {

	private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

	@Test
	void countWhatBecomesOfUpdates() throws Exception {
		CompletableFuture<Void> release = new CompletableFuture<>();
		DefaultUpdateProcessor processor = DefaultUpdateProcessor.builder(new RecordingBot(), (context) -> {
			if (context.update().updateId() == 1) {
				context.finishAfter(release);
			}
			if (context.update().updateId() == 4) {
				throw new IllegalStateException("broken");
			}
		}).settings(new ProcessingSettings(10, 1, Duration.ofSeconds(20))).failedUpdates((failed) -> {
		}).build();
		new ProcessingMetrics(processor, "shop").bindTo(this.registry);
		CompletionStage<UpdateOutcome> first = processor.process(Updates.json(Updates.text(1, "runs")));
		processor.process(Updates.json(Updates.text(1, "joins")));
		CompletionStage<UpdateOutcome> second = processor.process(Updates.json(Updates.text(2, "waits")));
		processor.process(Updates.json(Updates.text(3, "finds no room")));
		assertThat(gauge("telegram.updates.in.flight")).isOne();
		assertThat(gauge("telegram.updates.waiting")).isOne();
		assertThat(gauge("telegram.updates.lanes")).isOne();
		release.complete(null);
		first.toCompletableFuture().get(20, TimeUnit.SECONDS);
		second.toCompletableFuture().get(20, TimeUnit.SECONDS);
		processor.process(Updates.json(Updates.text(1, "again")));
		processor.process(Updates.json(Updates.text(4, 43, "fails")));
		assertThat(outcomes("handled")).isEqualTo(2);
		assertThat(outcomes("joined")).isOne();
		assertThat(outcomes("duplicate")).isOne();
		assertThat(outcomes("rejected")).isOne();
		assertThat(outcomes("failed")).isOne();
		assertThat(outcomes("retry")).isZero();
		processor.destroy();
	}

	@Test
	void measureHowOldUpdatesAre() throws Exception {
		UpdateLagInterceptor interceptor = new UpdateLagInterceptor(this.registry, "shop");
		Message old = Updates.message("hi").date(Instant.now().minus(Duration.ofHours(1)));
		handle(interceptor, Update.of(1).message(old));
		handle(interceptor, Update.of(2));
		Timer lag = this.registry.get("telegram.updates.lag").tag("bot", "shop").timer();
		assertThat(lag.count()).isOne();
		assertThat(lag.max(TimeUnit.MINUTES)).isGreaterThanOrEqualTo(60);
	}

	private static void handle(UpdateLagInterceptor interceptor, Update update) throws Exception {
		CompletableFuture<Long> passed = new CompletableFuture<>();
		interceptor.handle(Updates.context(new RecordingBot(), update),
				(context) -> passed.complete(context.update().updateId()));
		assertThat(passed).isCompletedWithValue(update.updateId());
	}

	private double gauge(String name) {
		return this.registry.get(name).tag("bot", "shop").gauge().value();
	}

	private double outcomes(String outcome) {
		return this.registry.get("telegram.updates.outcomes")
			.tag("bot", "shop")
			.tag("outcome", outcome)
			.functionCounter()
			.count();
	}

}
