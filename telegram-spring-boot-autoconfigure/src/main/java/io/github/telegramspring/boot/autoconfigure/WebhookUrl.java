package io.github.telegramspring.boot.autoconfigure;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * The address that Telegram is told: checked by the rules of {@code setWebhook}, so that
 * what is wrong shows in terms of the application's properties.
 */
final class WebhookUrl {

	private static final Pattern TELEGRAM = Pattern.compile("https?://api\\.telegram\\.org([:/].*)?",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern TOKEN = Pattern.compile("\\d(:|%3A)[A-Za-z0-9_-]{24,}", Pattern.CASE_INSENSITIVE);

	private static final Pattern LOCAL_NAME = Pattern.compile("(^|\\.)(localhost|local|internal)$|^\\[");

	private static final Pattern RESERVED_ADDRESS = Pattern
		.compile("^(0|10|127|169\\.254|172\\.(1[6-9]|2\\d|3[01])|192\\.168|22[4-9]|23\\d|24\\d|25[0-5])(\\.\\d+)+$");

	private static final Set<Integer> TELEGRAM_PORTS = Set.of(80, 88, 443, 8443);

	private static final String EXAMPLE = "Set telegram.bot.webhook.url to the public address of this application, "
			+ "such as https://bot.example.com; ";

	private final TelegramConnectionDetails connection;

	WebhookUrl(TelegramConnectionDetails connection) {
		this.connection = connection;
	}

	/**
	 * Works the address out.
	 * @param url the configured address
	 * @param endpoint the path of the endpoint with the context path, for an address
	 * without a path
	 */
	URI resolve(@Nullable String url, String endpoint) {
		if (!StringUtils.hasText(url)) {
			throw new TelegramConfigurationException(
					"Updates are to come in by webhook, but 'telegram.bot.webhook.url' is not set, "
							+ "so Telegram cannot be told where to deliver them.",
					EXAMPLE + "or set telegram.bot.webhook.register: false if the webhook is registered by "
							+ "somebody else; or set telegram.bot.updates.mode: polling to need no public address.");
		}
		if (TOKEN.matcher(url).find()) {
			throw new TelegramConfigurationException(
					"'telegram.bot.webhook.url' contains the token of a bot, which would show in the logs of "
							+ "every server on the way.",
					"Remove the token from telegram.bot.webhook.url. Telegram proves who it is by "
							+ "telegram.bot.webhook.secret-token, which need not be set.");
		}
		URI parsed = parse(url);
		checkScheme(parsed);
		checkPort(parsed);
		checkHost(parsed);
		return hasPath(parsed) ? parsed : parsed.resolve(endpoint + query(parsed));
	}

	private static URI parse(String url) {
		try {
			URI uri = new URI(url);
			if (uri.getScheme() != null && uri.getHost() != null && uri.getRawFragment() == null
					&& uri.getRawUserInfo() == null) {
				return uri;
			}
		}
		catch (URISyntaxException ex) {
			// Its message repeats the URL, and the one below says more.
		}
		throw new TelegramConfigurationException("'telegram.bot.webhook.url' is not the address of a web server.",
				EXAMPLE + "it consists of https://, a host name, and perhaps a port and a path. Characters that a "
						+ "URL cannot have are percent-encoded; a user, a password or a '#' are not allowed.");
	}

	private void checkScheme(URI url) {
		String scheme = url.getScheme().toLowerCase(Locale.ROOT);
		if (!scheme.equals("https") && !(scheme.equals("http") && !isTelegramItself())) {
			throw new TelegramConfigurationException(
					"'telegram.bot.webhook.url' begins with '" + scheme
							+ "://', but Telegram delivers updates over HTTPS only.",
					EXAMPLE + "TLS may end at a proxy in front of the application. Plain http:// is allowed with a "
							+ "Bot API server of your own, set with telegram.bot.base-url. Without a public address, "
							+ "set telegram.bot.updates.mode: polling and remove telegram.bot.webhook.url.");
		}
	}

	private void checkPort(URI url) {
		if (url.getPort() != -1 && isTelegramItself() && !TELEGRAM_PORTS.contains(url.getPort())) {
			throw new TelegramConfigurationException(
					"'telegram.bot.webhook.url' has port " + url.getPort()
							+ ", but Telegram delivers updates to ports 443, 80, 88 and 8443 only.",
					EXAMPLE + "without a port it is 443. The application itself may listen on any port "
							+ "(server.port) behind a proxy.");
		}
	}

	private void checkHost(URI url) {
		String host = url.getHost().toLowerCase(Locale.ROOT);
		if (isTelegramItself() && (LOCAL_NAME.matcher(host).find() || RESERVED_ADDRESS.matcher(host).find())) {
			throw new TelegramConfigurationException(
					"'telegram.bot.webhook.url' has the host " + host
							+ ", which Telegram cannot reach: it is reserved for private networks, or an IPv6 address.",
					EXAMPLE + "the host is a public name or a public IPv4 address. To try a bot at home, set "
							+ "telegram.bot.updates.mode: polling and remove telegram.bot.webhook.url.");
		}
	}

	private boolean isTelegramItself() {
		String baseUrl = this.connection.getBaseUrl();
		return baseUrl == null || TELEGRAM.matcher(baseUrl).matches();
	}

	private static boolean hasPath(URI url) {
		String path = url.getRawPath();
		return StringUtils.hasLength(path) && !path.equals("/");
	}

	private static String query(URI url) {
		return (url.getRawQuery() != null) ? "?" + url.getRawQuery() : "";
	}

}
