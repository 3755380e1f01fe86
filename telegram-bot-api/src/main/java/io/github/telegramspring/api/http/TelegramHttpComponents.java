package io.github.telegramspring.api.http;

import java.time.Duration;

import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;

/**
 * Sets Apache HttpClient up for the Bot API. HttpClient is given addresses with a
 * placeholder for the token, so that neither its logs nor its exceptions can show it; the
 * connections put the token in.
 * <p>
 * It can be applied to builders that somebody else has made, such as Spring Boot's:
 *
 * <pre class="code">
 * TelegramBot bot = TelegramBot.builder(token)
 *     .httpComponents((http) -&gt; ClientHttpRequestFactoryBuilder.httpComponents()
 *         .withHttpClientCustomizer(http::customize)
 *         .withConnectionManagerCustomizer(http::customize)
 *         .withConnectionConfigCustomizer(http::customize)
 *         .build(settings))
 *     .build();
 * </pre>
 */
public final class TelegramHttpComponents {

	/**
	 * How many connections a bot has at most. All of them go to one host, so the default
	 * of HttpClient (5 for a host) would be far too few.
	 */
	public static final int MAX_CONNECTIONS = 200;

	private static final TimeValue CONNECTION_LIFETIME = TimeValue.ofMinutes(10);

	private static final TimeValue TRUSTED_IDLE_TIME = TimeValue.ofSeconds(1);

	private final TokenMask mask;

	private boolean clientCustomized;

	private boolean connectionsCustomized;

	/**
	 * Creates the set-up for one bot.
	 * @param token the token of the bot
	 * @param placeholder what stands for the token in the paths given to HttpClient
	 */
	public TelegramHttpComponents(String token, String placeholder) {
		this.mask = new TokenMask(token, placeholder);
	}

	/**
	 * Makes the default client. It honours the system properties for proxies and
	 * certificates.
	 * @param connectTimeout how long to wait for a connection
	 * @param readTimeout how long to wait for data, and for one of the connections when
	 * all are in use
	 * @return the client, to be destroyed by the caller
	 */
	public HttpComponentsClientHttpRequestFactory createRequestFactory(Duration connectTimeout, Duration readTimeout) {
		ConnectionConfig.Builder connections = ConnectionConfig.custom()
			.setConnectTimeout(Timeout.of(connectTimeout))
			.setSocketTimeout(Timeout.of(readTimeout));
		customize(connections);
		PoolingHttpClientConnectionManagerBuilder manager = PoolingHttpClientConnectionManagerBuilder.create()
			.useSystemProperties()
			.setDefaultSocketConfig(SocketConfig.custom().setSoKeepAlive(true).build())
			.setDefaultConnectionConfig(connections.build());
		customize(manager);
		HttpClientBuilder client = HttpClientBuilder.create()
			.useSystemProperties()
			.setDefaultRequestConfig(
					RequestConfig.custom().setConnectionRequestTimeout(Timeout.of(readTimeout)).build())
			.setConnectionManager(manager.build());
		customize(client);
		return new HttpComponentsClientHttpRequestFactory(client.build());
	}

	/**
	 * Lets the client send every request exactly once, to the host it was meant for, and
	 * with no headers but the necessary: no redirects, which would carry the token to
	 * another host, no retries, cookies, compression or user agent. The proxy is that of
	 * the system properties; for another one set a route planner afterwards.
	 * @param client the builder of the client
	 */
	public void customize(HttpClientBuilder client) {
		client.disableRedirectHandling()
			.disableAutomaticRetries()
			.disableCookieManagement()
			.disableContentCompression()
			.disableConnectionState()
			.disableAuthCaching()
			.setRoutePlanner(new SystemProxyRoutePlanner())
			.disableDefaultUserAgent();
		this.clientCustomized = true;
	}

	/**
	 * Lets the connections put the token in, and sizes their pool.
	 * @param manager the builder of the connection manager
	 */
	public void customize(PoolingHttpClientConnectionManagerBuilder manager) {
		manager.setConnectionFactory(new TokenHidingConnectionFactory(this.mask))
			.setMaxConnPerRoute(MAX_CONNECTIONS)
			.setMaxConnTotal(MAX_CONNECTIONS);
		this.connectionsCustomized = true;
	}

	/**
	 * Lets connections that were idle be checked before they are used, as a request sent
	 * on a dead one cannot be repeated safely, and be renewed now and then, so that
	 * changes of the DNS are followed.
	 * @param connections the builder of the connection settings
	 */
	public void customize(ConnectionConfig.Builder connections) {
		connections.setTimeToLive(CONNECTION_LIFETIME).setValidateAfterInactivity(TRUSTED_IDLE_TIME);
	}

	/**
	 * Tells whether client and connection manager have been customized, without which the
	 * token would not be sent.
	 * @return whether both have
	 */
	public boolean isApplied() {
		return this.clientCustomized && this.connectionsCustomized;
	}

	/**
	 * Returns what stands for the token.
	 */
	@Override
	public String toString() {
		return "TelegramHttpComponents[" + this.mask + "]";
	}

}
