package io.github.telegramspring.boot.autoconfigure;

import java.util.regex.Pattern;

/**
 * The path of the webhook endpoint: one that a servlet can be mapped to exactly. It is
 * not repeated in messages, as some put a secret there.
 */
final class WebhookPath {

	private static final Pattern SEGMENTS = Pattern.compile("(/(?!\\.{1,2}(/|$))[A-Za-z0-9._~-]+)+");

	private WebhookPath() {
	}

	static String of(TelegramWebhookProperties properties) {
		String path = properties.getPath();
		if (!SEGMENTS.matcher(path).matches()) {
			throw new TelegramConfigurationException("'telegram.bot.webhook.path' " + problem(path) + ".",
					"Set telegram.bot.webhook.path to a path such as /telegram/webhook, or remove it to use that one. "
							+ "It consists of one or more names, a '/' before each; a name consists of letters A-Z and "
							+ "a-z, digits, '-', '_', '.' and '~'. It needs no secret: that is what "
							+ "telegram.bot.webhook.secret-token is for.");
		}
		return path;
	}

	private static String problem(String path) {
		if (!path.startsWith("/")) {
			return "does not start with '/'";
		}
		if (path.endsWith("/")) {
			return "ends with '/'";
		}
		if (path.contains("*") || path.contains("{")) {
			return "contains a wildcard, but the webhook is at exactly one path";
		}
		return "contains characters or segments that the path of the webhook cannot have";
	}

}
