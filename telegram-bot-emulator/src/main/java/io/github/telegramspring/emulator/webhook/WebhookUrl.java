package io.github.telegramspring.emulator.webhook;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

import io.github.telegramspring.emulator.wire.RefusalException;
import org.jspecify.annotations.Nullable;

/**
 * The address of a webhook, taken apart. Without a scheme it is taken as {@code https}
 * (telegram-server.md §4.6).
 *
 * @param isSecure whether it is {@code https}
 * @param host the name or number of the host
 * @param port the port
 * @param target the path and query that requests ask for
 * @param authorization the credentials that stood in the address, as a header has them,
 * or {@code null}
 */
record WebhookUrl(boolean isSecure, String host, int port, String target, @Nullable String authorization) {

	private static final int HTTP_PORT = 80;

	private static final int HTTPS_PORT = 443;

	/**
	 * Takes an address apart.
	 * @param url the address
	 * @return its parts
	 * @throws RefusalException if it is none
	 */
	static WebhookUrl parse(String url) {
		try {
			URI uri = new URI(url.contains("://") ? url : "https://" + url);
			String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
			String host = uri.getHost();
			if (host == null || !scheme.matches("https?") || uri.getPort() == 0 || uri.getPort() > 65_535) {
				throw invalid();
			}
			boolean secure = scheme.equals("https");
			int defaultPort = secure ? HTTPS_PORT : HTTP_PORT;
			return new WebhookUrl(secure, host, (uri.getPort() > 0) ? uri.getPort() : defaultPort, target(uri),
					authorization(uri));
		}
		catch (URISyntaxException ex) {
			throw invalid();
		}
	}

	private static RefusalException invalid() {
		return RefusalException.badRequest("invalid webhook URL specified");
	}

	private static String target(URI uri) {
		String path = uri.getRawPath();
		String start = (path == null || path.isEmpty()) ? "/" : path;
		return (uri.getRawQuery() != null) ? start + "?" + uri.getRawQuery() : start;
	}

	private static @Nullable String authorization(URI uri) {
		String credentials = uri.getUserInfo();
		return (credentials != null)
				? "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)) : null;
	}

	/**
	 * Returns the value of the header {@code Host}: the port is in it only if it is not
	 * the scheme's own.
	 * @return the host, and the port if need be
	 */
	String hostHeader() {
		return (this.port == (this.isSecure ? HTTPS_PORT : HTTP_PORT)) ? this.host : this.host + ":" + this.port;
	}

}
