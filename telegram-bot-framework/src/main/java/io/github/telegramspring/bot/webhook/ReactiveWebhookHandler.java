package io.github.telegramspring.bot.webhook;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import io.github.telegramspring.bot.NotAnUpdateException;
import io.github.telegramspring.bot.UpdateOutcome;
import io.github.telegramspring.bot.UpdateProcessor;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

/**
 * The endpoint that Telegram delivers updates to, for reactive web servers. It checks and
 * answers as {@link WebhookRequestHandler} does. Updates are processed by the threads of
 * an executor: handlers may block, which the threads of the server must not.
 */
public final class ReactiveWebhookHandler implements HandlerFunction<ServerResponse>, WebhookEndpoint, DisposableBean {

	private static final UpdateOutcome LATE = UpdateOutcome.retry(Duration.ofSeconds(1));

	private static final UpdateOutcome UNKNOWN = UpdateOutcome.retry(Duration.ofSeconds(5));

	private final UpdateProcessor processor;

	private final WebhookSettings settings;

	private final Executor executor;

	private final WebhookCounters counters = new WebhookCounters();

	private final WebhookGate gate;

	/**
	 * Creates the endpoint.
	 * @param secret what Telegram has to send
	 * @param processor processes the updates
	 * @param settings what is taken in and how it is answered
	 * @param executor has the threads that process the updates; a {@code DisposableBean}
	 * is disposed of with the endpoint
	 */
	public ReactiveWebhookHandler(WebhookSecret secret, UpdateProcessor processor, WebhookSettings settings,
			Executor executor) {
		this.processor = processor;
		this.settings = settings;
		this.executor = executor;
		this.gate = new WebhookGate(secret, settings);
	}

	/**
	 * Makes a route to the endpoint from exactly one path: other ways to write that path
	 * lead elsewhere.
	 * @param path the path below the context path, such as {@code /telegram/webhook}
	 * @return the route
	 */
	public RouterFunction<ServerResponse> routeFrom(String path) {
		return RouterFunctions.route((request) -> isExact(request, path), this);
	}

	private static boolean isExact(ServerRequest request, String path) {
		return request.requestPath().pathWithinApplication().value().equals(path);
	}

	@Override
	public void destroy() throws Exception {
		if (this.executor instanceof DisposableBean disposable) {
			disposable.destroy();
		}
	}

	@Override
	public WebhookStatistics statistics() {
		return this.counters.toStatistics();
	}

	@Override
	public Mono<ServerResponse> handle(ServerRequest request) {
		ServerHttpRequest original = request.exchange().getRequest();
		WebhookRequest head = new ReactiveWebhookRequest(original);
		return Mono.fromRunnable(() -> this.gate.check(head))
			.then(Mono.defer(() -> read(original)))
			.flatMap((body) -> process(this.gate.unpack(head, body)))
			.onErrorResume(WebhookRefusedException.class, (ex) -> refuse(ex.refusal()));
	}

	private Mono<byte[]> read(ServerHttpRequest request) {
		return DataBufferUtils.join(request.getBody(), this.settings.maxBodySize())
			.map(ReactiveWebhookHandler::bytes)
			.defaultIfEmpty(new byte[0])
			.onErrorMap(DataBufferLimitException.class,
					(ex) -> new WebhookRefusedException(WebhookRefusal.tooLarge(this.settings.maxBodySize())));
	}

	private static byte[] bytes(DataBuffer buffer) {
		byte[] bytes = new byte[buffer.readableByteCount()];
		buffer.read(bytes);
		DataBufferUtils.release(buffer);
		return bytes;
	}

	/**
	 * Answers when the update is done or the time is up, whichever is first. When
	 * Telegram has hung up, nothing can ride in the answer any more.
	 */
	private Mono<ServerResponse> process(byte[] body) {
		ResponseReply reply = new ResponseReply(this.counters);
		CompletableFuture<UpdateOutcome> answer = new CompletableFuture<UpdateOutcome>().completeOnTimeout(LATE,
				this.settings.responseTimeout().toNanos(), TimeUnit.NANOSECONDS);
		outcome(body, reply).whenComplete((outcome, failure) -> finish(answer, reply, outcome, failure));
		return Mono.fromFuture(answer, true)
			.doOnCancel(() -> answer.complete(LATE))
			.flatMap((outcome) -> answer(outcome, reply));
	}

	private CompletionStage<UpdateOutcome> outcome(byte[] body, ResponseReply reply) {
		try {
			return CompletableFuture.supplyAsync(() -> this.settings.replyInResponse()
					? this.processor.process(body, reply) : this.processor.process(body), this.executor)
				.thenCompose(Function.identity());
		}
		catch (RejectedExecutionException ex) {
			return CompletableFuture.completedFuture(LATE);
		}
	}

	private static void finish(CompletableFuture<UpdateOutcome> answer, ResponseReply reply,
			@Nullable UpdateOutcome outcome, @Nullable Throwable failure) {
		Throwable cause = (failure instanceof CompletionException && failure.getCause() != null) ? failure.getCause()
				: failure;
		if (cause instanceof NotAnUpdateException) {
			answer.completeExceptionally(
					new WebhookRefusedException(WebhookRefusal.noUpdate(String.valueOf(cause.getMessage()))));
		}
		else if (!answer.complete((outcome != null) ? outcome : UNKNOWN) && outcome != null && outcome.isDone()) {
			reply.call();
		}
	}

	private static Mono<ServerResponse> answer(UpdateOutcome outcome, ResponseReply reply) {
		byte[] body = reply.close();
		if (!outcome.isDone()) {
			return ServerResponse.status(HttpStatus.SERVICE_UNAVAILABLE)
				.header(HttpHeaders.RETRY_AFTER, Long.toString(outcome.retryAfterSeconds()))
				.build();
		}
		if (body == null) {
			return ServerResponse.ok().build();
		}
		reply.sent();
		return ServerResponse.ok().contentType(MediaType.APPLICATION_JSON).bodyValue(body);
	}

	private Mono<ServerResponse> refuse(WebhookRefusal refusal) {
		this.counters.refused(refusal.reason());
		return ServerResponse.status(refusal.status())
			.headers((headers) -> refusal.headers().forEach(headers::set))
			.header(HttpHeaders.CONTENT_TYPE, WebhookRefusal.CONTENT_TYPE)
			.bodyValue(refusal.body());
	}

}
