package io.github.telegramspring.api;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Function;

import io.github.telegramspring.api.call.ApiInterceptor;
import io.github.telegramspring.api.http.TelegramHttpComponents;
import io.github.telegramspring.api.observation.ApiObservationConvention;
import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;

import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.util.Assert;
import org.springframework.util.StringUtils;

/**
 * Collects and checks the settings of a bot.
 */
final class DefaultTelegramBotBuilder implements TelegramBot.Builder {

	private static final URI TELEGRAM = URI.create("https://api.telegram.org");

	private final BotToken token;

	private final TokenRedactor redactor;

	private URI baseUrl = TELEGRAM;

	private @Nullable URI fileBaseUrl;

	private boolean testEnvironment;

	private ServerMode server = ServerMode.CLOUD;

	private @Nullable Duration connectTimeout;

	private @Nullable Duration readTimeout;

	private @Nullable ClientHttpRequestFactory requestFactory;

	private @Nullable Function<TelegramHttpComponents, HttpComponentsClientHttpRequestFactory> httpComponents;

	private final CallSettings calls = new CallSettings();

	DefaultTelegramBotBuilder(BotToken token) {
		this.token = token;
		this.redactor = new TokenRedactor(token);
	}

	@Override
	public TelegramBot.Builder baseUrl(String baseUrl) {
		this.baseUrl = parseUrl("base URL", baseUrl);
		return this;
	}

	@Override
	public TelegramBot.Builder fileBaseUrl(String fileBaseUrl) {
		this.fileBaseUrl = parseUrl("base URL of files", fileBaseUrl);
		return this;
	}

	private URI parseUrl(String name, String url) {
		try {
			URI uri = new URI(StringUtils.trimTrailingCharacter(url, '/'));
			boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
			boolean plain = uri.getHost() != null && uri.getRawUserInfo() == null && uri.getRawQuery() == null
					&& uri.getRawFragment() == null;
			if (web && plain && !uri.getRawPath().contains("/bot" + this.token.id())) {
				return uri;
			}
		}
		catch (URISyntaxException ex) {
			// Its message repeats the URL, so the one below takes its place.
		}
		throw new IllegalArgumentException("The " + name
				+ " must be like https://api.telegram.org: http or https, a host, perhaps a port and a path, but no "
				+ "user, query, fragment or /bot<token>; this one is '" + this.redactor.redact(url) + "'");
	}

	@Override
	public TelegramBot.Builder testEnvironment(boolean testEnvironment) {
		this.testEnvironment = testEnvironment;
		return this;
	}

	@Override
	public TelegramBot.Builder localServer(boolean localServer) {
		this.server = localServer ? ServerMode.LOCAL : ServerMode.CLOUD;
		return this;
	}

	@Override
	public TelegramBot.Builder connectTimeout(Duration connectTimeout) {
		this.connectTimeout = checkTimeout("connect timeout", connectTimeout);
		return this;
	}

	@Override
	public TelegramBot.Builder readTimeout(Duration readTimeout) {
		this.readTimeout = checkTimeout("read timeout", readTimeout);
		return this;
	}

	private static Duration checkTimeout(String name, Duration timeout) {
		Assert.isTrue(
				timeout.compareTo(Duration.ofMillis(1)) >= 0
						&& timeout.compareTo(Duration.ofMillis(Integer.MAX_VALUE)) <= 0,
				() -> "The " + name + " must be between a millisecond and 24 days, as in Duration.ofSeconds(5), but is "
						+ timeout);
		return timeout;
	}

	@Override
	public TelegramBot.Builder requestFactory(ClientHttpRequestFactory requestFactory) {
		this.requestFactory = requestFactory;
		this.httpComponents = null;
		return this;
	}

	@Override
	public TelegramBot.Builder httpComponents(
			Function<TelegramHttpComponents, HttpComponentsClientHttpRequestFactory> factory) {
		this.httpComponents = factory;
		this.requestFactory = null;
		return this;
	}

	@Override
	public TelegramBot.Builder interceptor(ApiInterceptor interceptor) {
		this.calls.add(interceptor);
		return this;
	}

	@Override
	public TelegramBot.Builder defaults(BotDefaults defaults) {
		this.calls.defaults(defaults);
		return this;
	}

	@Override
	public TelegramBot.Builder observationRegistry(ObservationRegistry registry) {
		this.calls.observationRegistry(registry);
		return this;
	}

	@Override
	public TelegramBot.Builder observationConvention(ApiObservationConvention convention) {
		this.calls.observationConvention(convention);
		return this;
	}

	@Override
	public TelegramBot.Builder asyncExecutor(Executor executor) {
		this.calls.asyncExecutor(executor);
		return this;
	}

	@Override
	public TelegramBot build() {
		boolean ownTransport = this.requestFactory != null || this.httpComponents != null;
		Assert.state(!ownTransport || (this.connectTimeout == null && this.readTimeout == null),
				"connectTimeout and readTimeout are for the default HTTP client; set them on the one you gave instead");
		if (this.requestFactory != null) {
			return new DefaultTelegramBot(this.token, endpoints(this.token.value()), this.requestFactory, this.server,
					null, this.calls);
		}
		HttpComponentsClientHttpRequestFactory factory = createRequestFactory();
		return new DefaultTelegramBot(this.token, endpoints(this.token.toString()), factory, this.server, factory,
				this.calls);
	}

	private HttpComponentsClientHttpRequestFactory createRequestFactory() {
		TelegramHttpComponents components = new TelegramHttpComponents(this.token.value(), this.token.toString());
		if (this.httpComponents == null) {
			return components.createRequestFactory(orDefault(this.connectTimeout, 5), orDefault(this.readTimeout, 60));
		}
		HttpComponentsClientHttpRequestFactory factory = this.httpComponents.apply(components);
		Assert.state(components.isApplied(), "The function given to httpComponents must let TelegramHttpComponents "
				+ "customize both the HttpClientBuilder and the PoolingHttpClientConnectionManagerBuilder");
		return factory;
	}

	private static Duration orDefault(@Nullable Duration timeout, int seconds) {
		return (timeout != null) ? timeout : Duration.ofSeconds(seconds);
	}

	private BotEndpoints endpoints(String tokenInPath) {
		URI files = (this.fileBaseUrl != null) ? this.fileBaseUrl : this.baseUrl;
		return new BotEndpoints(this.baseUrl, files, tokenInPath, this.testEnvironment);
	}

}
