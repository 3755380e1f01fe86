package io.github.telegramspring.emulator.method;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

import io.github.telegramspring.emulator.engine.BotSession;
import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.http.Upload;
import io.github.telegramspring.emulator.webhook.WebhookRequest;
import io.github.telegramspring.emulator.webhook.WebhookRules;
import io.github.telegramspring.emulator.wire.Answer;

/**
 * How the bot gets its updates (telegram-server.md §3 and §4.6).
 */
final class UpdateMethods {

	private static final int MAX_UPDATES = 100;

	private static final int MAX_SECONDS = 50;

	private final WebhookRules rules;

	UpdateMethods(WebhookRules rules) {
		this.rules = rules;
	}

	void addTo(MethodTable table) {
		table.addWaiting("getUpdates", this::getUpdates);
		table.add("setWebhook", this::setWebhook);
		table.add("deleteWebhook", this::deleteWebhook);
		table.add("getWebhookInfo", (bot, arguments) -> Answer.result(bot.webhook().info()));
	}

	private CompletableFuture<Answer> getUpdates(BotSession bot, Arguments arguments) {
		if (bot.webhook().isSet()) {
			return bot.polling().refuseForWebhook();
		}
		int offset = arguments.number("offset", 0, Integer.MIN_VALUE, Integer.MAX_VALUE);
		int limit = arguments.number("limit", MAX_UPDATES, 1, MAX_UPDATES);
		int timeout = arguments.number("timeout", 0, 0, MAX_SECONDS);
		bot.updates().allowed().change(arguments.text("allowed_updates"));
		return bot.polling().poll(offset, limit, timeout);
	}

	private Answer setWebhook(BotSession bot, Arguments arguments) {
		Upload certificate = arguments.upload("certificate");
		int connections = arguments.number("max_connections", this.rules.defaultConnections(), 1,
				this.rules.maxConnections());
		return bot.webhook()
			.change(new WebhookRequest(arguments.text("url"), arguments.text("secret_token"), connections,
					arguments.text("ip_address"), arguments.flag("drop_pending_updates"),
					arguments.text("allowed_updates"),
					(certificate != null) ? new String(certificate.content(), StandardCharsets.ISO_8859_1) : ""));
	}

	private Answer deleteWebhook(BotSession bot, Arguments arguments) {
		return bot.webhook().change(WebhookRequest.delete(arguments.flag("drop_pending_updates")));
	}

}
