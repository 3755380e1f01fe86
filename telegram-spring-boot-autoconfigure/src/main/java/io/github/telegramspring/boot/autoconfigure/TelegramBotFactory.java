package io.github.telegramspring.boot.autoconfigure;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

import io.github.telegramspring.api.TelegramBot;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.HttpComponentsClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpRedirects;
import org.springframework.http.client.ClientHttpRequestFactory;

/**
 * Makes bots that call the Telegram of the connection details in the way the application
 * makes its HTTP calls.
 */
class TelegramBotFactory {

	private static final HttpClientSettings DEFAULTS = HttpClientSettings.defaults()
		.withTimeouts(Duration.ofSeconds(5), Duration.ofSeconds(60));

	private final TelegramConnectionDetails connection;

	private final ClientHttpRequestFactoryBuilder<?> requestFactoryBuilder;

	private final HttpClientSettings settings;

	private final CallConfiguration calls;

	private final List<TelegramBotBuilderCustomizer> customizers;

	TelegramBotFactory(TelegramConnectionDetails connection, TelegramBotProperties.Client properties,
			ClientHttpRequestFactoryBuilder<?> requestFactoryBuilder, HttpClientSettings applicationSettings,
			CallConfiguration calls, List<TelegramBotBuilderCustomizer> customizers) {
		this.connection = connection;
		this.requestFactoryBuilder = requestFactoryBuilder;
		// A redirect would take the token, which is part of the address, to another host.
		this.settings = HttpClientSettings.defaults()
			.withTimeouts(properties.getConnectTimeout(), properties.getReadTimeout())
			.withSslBundle(connection.getSslBundle())
			.withRedirects(HttpRedirects.DONT_FOLLOW)
			.orElse(applicationSettings)
			.orElse(DEFAULTS);
		this.calls = calls;
		this.customizers = customizers;
	}

	TelegramBot create() {
		return create(this.settings, this.calls);
	}

	/**
	 * Makes a bot for calls that Telegram leaves open for some time. It has no
	 * interceptors: who polls decides itself how to go on after a failure.
	 * @param readTimeout how long to wait for an answer, at least
	 */
	TelegramBot createPatient(Duration readTimeout) {
		Duration usual = this.settings.readTimeout();
		boolean longEnough = usual != null && usual.compareTo(readTimeout) >= 0;
		return create(longEnough ? this.settings : this.settings.withReadTimeout(readTimeout),
				this.calls.withoutInterceptors());
	}

	private TelegramBot create(HttpClientSettings settings, CallConfiguration calls) {
		TelegramBot.Builder builder = TelegramBot.builder(this.connection.getToken())
			.testEnvironment(this.connection.isTestEnvironment())
			.localServer(this.connection.isLocalServer());
		calls.applyTo(builder);
		set("telegram.bot.base-url", this.connection.getBaseUrl(), builder::baseUrl);
		set("telegram.bot.file-base-url", this.connection.getFileBaseUrl(), builder::fileBaseUrl);
		if (this.requestFactoryBuilder instanceof HttpComponentsClientHttpRequestFactoryBuilder httpComponents) {
			builder.httpComponents((http) -> httpComponents.withHttpClientCustomizer(http::customize)
				.withConnectionManagerCustomizer(http::customize)
				.withConnectionConfigCustomizer(http::customize)
				.build(settings));
			return build(builder);
		}
		ClientHttpRequestFactory requestFactory = this.requestFactoryBuilder.build(settings);
		TelegramBot bot = build(builder.requestFactory(requestFactory));
		return (requestFactory instanceof DisposableBean disposable) ? new ClosingTelegramBot(bot, disposable) : bot;
	}

	private static void set(String property, @Nullable String url, Consumer<String> setter) {
		if (url == null) {
			return;
		}
		try {
			setter.accept(url);
		}
		catch (IllegalArgumentException ex) {
			throw new TelegramConfigurationException("'" + property + "' cannot be used: " + ex.getMessage() + ".",
					"Correct " + property + ", or remove it to use Telegram's own server.");
		}
	}

	private TelegramBot build(TelegramBot.Builder builder) {
		this.customizers.forEach((customizer) -> customizer.customize(builder));
		return builder.build();
	}

}
