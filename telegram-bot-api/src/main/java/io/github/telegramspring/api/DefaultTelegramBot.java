package io.github.telegramspring.api;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import io.github.telegramspring.api.call.ApiInterceptor;
import io.github.telegramspring.api.error.BotClosedException;
import io.github.telegramspring.api.error.TelegramApiException;
import io.github.telegramspring.api.file.FileSource;
import io.github.telegramspring.api.json.MemberDefaults;
import io.github.telegramspring.api.method.ApiCall;
import io.github.telegramspring.api.method.BotMethod;
import io.github.telegramspring.api.method.CallOptions;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.ClientHttpRequest;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpResponse;

/**
 * Calls the Bot API through a {@link ClientHttpRequestFactory}: writes a request, reads
 * its answer, and sees to it that no exception shows the token.
 */
final class DefaultTelegramBot implements TelegramBot, ApiInterceptor.Chain {

	private final BotToken token;

	private final BotEndpoints endpoints;

	private final ClientHttpRequestFactory requestFactory;

	private final ServerMode server;

	private final @Nullable DisposableBean ownResources;

	private final BotDefaults defaults;

	private final @Nullable MemberDefaults memberDefaults;

	private final Executor asyncExecutor;

	private final ApiInterceptor.@Nullable Chain chain;

	private final ResponseReader responseReader;

	private final FailureTranslator failureTranslator;

	private final FileSource fileSource;

	private volatile boolean closed;

	DefaultTelegramBot(BotToken token, BotEndpoints endpoints, ClientHttpRequestFactory requestFactory,
			ServerMode server, @Nullable DisposableBean ownResources, CallSettings settings) {
		this.token = token;
		this.endpoints = endpoints;
		this.requestFactory = requestFactory;
		this.server = server;
		this.ownResources = ownResources;
		this.defaults = settings.defaults();
		this.memberDefaults = settings.memberDefaults();
		this.asyncExecutor = settings.asyncExecutor();
		this.chain = settings.chain(this);
		TokenRedactor redactor = new TokenRedactor(token);
		this.responseReader = new ResponseReader(redactor);
		this.failureTranslator = new FailureTranslator(redactor);
		this.fileSource = new FileServer(this::getFile, endpoints, requestFactory, server, redactor);
	}

	@Override
	public <R> R execute(BotMethod<R> method) {
		return (this.chain != null) ? this.chain.proceed(ApiCall.of(method))
				: exchange(method, ApiCall.optionsOf(method));
	}

	@Override
	public <R> R proceed(ApiCall<R> call) {
		return exchange(call, call.options());
	}

	private <R> R exchange(BotMethod<R> method, CallOptions options) {
		if (this.closed) {
			throw new BotClosedException(method.methodName(), null);
		}
		RequestBody body = RequestBody.of(method, this.server, options.withoutDefaults() ? null : this.memberDefaults);
		try (ClientHttpResponse response = send(method, body, options.readTimeout())) {
			return this.responseReader.read(method, response);
		}
		catch (TelegramApiException ex) {
			throw ex;
		}
		catch (IOException | RuntimeException ex) {
			if (this.closed && !body.isWritten() && ex instanceof IllegalStateException) {
				throw new BotClosedException(method.methodName(), ex);
			}
			throw this.failureTranslator.translate(method.methodName(), body, ex);
		}
	}

	private ClientHttpResponse send(BotMethod<?> method, RequestBody body, @Nullable Duration readTimeout)
			throws IOException {
		ClientHttpRequestFactory factory = (readTimeout != null) ? ReadTimeouts.apply(readTimeout, this.requestFactory)
				: this.requestFactory;
		ClientHttpRequest request = factory.createRequest(this.endpoints.method(method.methodName()), HttpMethod.POST);
		body.writeTo(request);
		return request.execute();
	}

	@Override
	public <R> CompletableFuture<R> executeAsync(BotMethod<R> method) {
		return AsyncCall.start(() -> execute(method), this.asyncExecutor);
	}

	@Override
	public BotDefaults defaults() {
		return this.defaults;
	}

	@Override
	public FileSource fileSource() {
		return this.fileSource;
	}

	@Override
	public void close() {
		this.closed = true;
		try {
			if (this.ownResources != null) {
				this.ownResources.destroy();
			}
		}
		catch (Exception ex) {
			throw new IllegalStateException("The connections of " + this + " cannot be closed", ex);
		}
	}

	/**
	 * Returns the id of the bot.
	 */
	@Override
	public String toString() {
		return "TelegramBot[" + this.token.id() + "]";
	}

}
