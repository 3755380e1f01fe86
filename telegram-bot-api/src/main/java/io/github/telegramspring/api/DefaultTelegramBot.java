package io.github.telegramspring.api;

import java.io.IOException;

import io.github.telegramspring.api.error.TelegramApiException;
import io.github.telegramspring.api.method.BotMethod;
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
final class DefaultTelegramBot implements TelegramBot, DisposableBean {

	private final BotToken token;

	private final BotEndpoints endpoints;

	private final ClientHttpRequestFactory requestFactory;

	private final @Nullable DisposableBean ownResources;

	private final ResponseReader responseReader;

	private final FailureTranslator failureTranslator;

	DefaultTelegramBot(BotToken token, BotEndpoints endpoints, ClientHttpRequestFactory requestFactory,
			@Nullable DisposableBean ownResources) {
		this.token = token;
		this.endpoints = endpoints;
		this.requestFactory = requestFactory;
		this.ownResources = ownResources;
		TokenRedactor redactor = new TokenRedactor(token);
		this.responseReader = new ResponseReader(redactor);
		this.failureTranslator = new FailureTranslator(redactor);
	}

	@Override
	public <R> R execute(BotMethod<R> method) {
		RequestBody body = RequestBody.of(method);
		try (ClientHttpResponse response = send(method, body)) {
			return this.responseReader.read(method, response);
		}
		catch (TelegramApiException ex) {
			throw ex;
		}
		catch (IOException | RuntimeException ex) {
			throw this.failureTranslator.translate(method.methodName(), body, ex);
		}
	}

	private ClientHttpResponse send(BotMethod<?> method, RequestBody body) throws IOException {
		ClientHttpRequest request = this.requestFactory.createRequest(this.endpoints.method(method.methodName()),
				HttpMethod.POST);
		body.writeTo(request);
		return request.execute();
	}

	/**
	 * Closes the connections, unless the HTTP client belongs to somebody else.
	 */
	@Override
	public void destroy() throws Exception {
		if (this.ownResources != null) {
			this.ownResources.destroy();
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
