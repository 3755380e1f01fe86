package io.github.telegramspring.benchmarks;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;

/**
 * What a call is compared with: Apache HttpClient alone, which posts the same bytes and
 * reads the same answer to its end. That client does without all that can be switched
 * off, as the bot's own does.
 */
public final class BareCall implements Closeable {

	/**
	 * The token of the bot.
	 */
	public static final String TOKEN = "123456:AAF-q9_sJx0vVb7TzKw3mRlYc2hNd5gPoEi";

	/**
	 * The text that is sent.
	 */
	public static final String TEXT = "Hello, Ada! Your order has been sent today.";

	private static final int CONNECTIONS = 100;

	private static final byte[] REQUEST = ("{\"chat_id\":42,\"text\":\"" + TEXT + "\"}")
		.getBytes(StandardCharsets.UTF_8);

	private final CloseableHttpClient client = HttpClients.custom()
		.disableRedirectHandling()
		.disableAutomaticRetries()
		.disableCookieManagement()
		.disableContentCompression()
		.disableConnectionState()
		.disableAuthCaching()
		.disableDefaultUserAgent()
		.setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
			.setMaxConnPerRoute(CONNECTIONS)
			.setMaxConnTotal(CONNECTIONS)
			.build())
		.build();

	private final String url;

	/**
	 * Creates the client.
	 * @param baseUrl the address of Telegram
	 */
	public BareCall(String baseUrl) {
		this.url = baseUrl + "/bot" + TOKEN + "/sendMessage";
	}

	/**
	 * Sends a message.
	 * @return how long the answer was, in bytes
	 * @throws IOException if that fails
	 */
	public int sendMessage() throws IOException {
		HttpPost post = new HttpPost(this.url);
		post.setEntity(new ByteArrayEntity(REQUEST, ContentType.APPLICATION_JSON));
		return this.client.execute(post, (response) -> EntityUtils.toByteArray(response.getEntity()).length);
	}

	@Override
	public void close() throws IOException {
		this.client.close();
	}

}
