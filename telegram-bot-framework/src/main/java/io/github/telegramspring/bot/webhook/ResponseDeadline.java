package io.github.telegramspring.bot.webhook;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/**
 * Answers deliveries whose updates take too long.
 * <p>
 * Almost every delivery is answered within milliseconds, so to set a timer for each and
 * to cancel it would cost more than the deadline is worth. Instead each is put at the end
 * of a line, and takes those that were answered from its front, so that the garbage
 * collector finds them dead while they are young. Now and then one thread walks along the
 * line: it takes out what was answered behind a slow one, and answers what is late. A
 * delivery is late up to a fiftieth of the deadline after its time.
 */
final class ResponseDeadline {

	private static final int WALKS = 50;

	private final Queue<WebhookExchange> line = new ConcurrentLinkedQueue<>();

	private final ScheduledExecutorService watch;

	private final ScheduledFuture<?> walks;

	private final Duration timeout;

	ResponseDeadline(Duration timeout) {
		this.timeout = timeout;
		CustomizableThreadFactory threads = new CustomizableThreadFactory("telegram-webhook-deadline-");
		threads.setDaemon(true);
		this.watch = Executors.newSingleThreadScheduledExecutor(threads);
		long pause = Math.max(1, Math.min(1000, timeout.toMillis() / WALKS));
		this.walks = this.watch.scheduleWithFixedDelay(this::walk, pause, pause, TimeUnit.MILLISECONDS);
	}

	void watch(WebhookExchange exchange) {
		WebhookExchange first = this.line.peek();
		while (first != null && first.isAnswered()) {
			this.line.remove(first);
			first = this.line.peek();
		}
		this.line.add(exchange);
	}

	private void walk() {
		long now = System.nanoTime();
		this.line.removeIf((exchange) -> {
			if (!isLate(exchange, now)) {
				return exchange.isAnswered();
			}
			exchange.answerLate();
			return true;
		});
	}

	private boolean isLate(WebhookExchange exchange, long now) {
		return now - exchange.startedAt() >= this.timeout.toNanos();
	}

	void stop() {
		this.walks.cancel(false);
		this.watch.shutdownNow();
	}

}
