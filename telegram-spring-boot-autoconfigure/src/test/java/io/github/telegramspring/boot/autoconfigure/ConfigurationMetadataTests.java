package io.github.telegramspring.boot.autoconfigure;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The metadata that completes and explains the properties in an IDE.
 */
class ConfigurationMetadataTests {

	private final Map<String, JsonNode> properties = new TreeMap<>();

	ConfigurationMetadataTests() throws IOException {
		Enumeration<URL> files = getClass().getClassLoader()
			.getResources("META-INF/spring-configuration-metadata.json");
		while (files.hasMoreElements()) {
			try (InputStream in = files.nextElement().openStream()) {
				for (JsonNode property : new JsonMapper().readTree(in).get("properties")) {
					String name = property.get("name").asString();
					if (name.startsWith("telegram.")) {
						this.properties.put(name, property);
					}
				}
			}
		}
	}

	@Test
	void knowsEveryProperty() {
		assertThat(this.properties.keySet()).containsExactlyInAnyOrder("telegram.bot.enabled", "telegram.bot.token",
				"telegram.bot.base-url", "telegram.bot.file-base-url", "telegram.bot.test-environment",
				"telegram.bot.local-server", "telegram.bot.client.connect-timeout", "telegram.bot.client.read-timeout",
				"telegram.bot.client.ssl.bundle", "telegram.bot.updates.mode", "telegram.bot.updates.allowed",
				"telegram.bot.updates.drop-pending", "telegram.bot.webhook.url", "telegram.bot.webhook.path",
				"telegram.bot.webhook.secret-token", "telegram.bot.webhook.register",
				"telegram.bot.webhook.max-connections", "telegram.bot.webhook.max-body-size",
				"telegram.bot.webhook.response-timeout", "telegram.bot.webhook.ip-address",
				"telegram.bot.webhook.certificate", "telegram.bot.webhook.ssl-bundle",
				"telegram.bot.webhook.registration-timeout", "telegram.bot.webhook.delete-on-shutdown",
				"telegram.bot.webhook.ip-allowlist", "telegram.bot.webhook.trusted-proxies",
				"telegram.bot.webhook.reply-in-response", "telegram.bot.processing.concurrency",
				"telegram.bot.processing.queue-capacity", "telegram.bot.processing.shutdown-timeout",
				"telegram.bot.processing.retry.max-attempts", "telegram.bot.processing.retry.delay",
				"telegram.bot.albums.quiet-period", "telegram.bot.albums.max-waiting", "telegram.bot.chat-action.delay",
				"telegram.bot.polling.timeout", "telegram.bot.polling.limit", "telegram.bot.polling.backoff.initial",
				"telegram.bot.polling.backoff.max", "telegram.bot.defaults.parse-mode",
				"telegram.bot.defaults.disable-notification", "telegram.bot.defaults.protect-content",
				"telegram.bot.defaults.allow-sending-without-reply", "telegram.bot.defaults.quote-answers",
				"telegram.bot.defaults.link-preview.disabled", "telegram.bot.defaults.link-preview.prefer-small-media",
				"telegram.bot.defaults.link-preview.prefer-large-media",
				"telegram.bot.defaults.link-preview.show-above-text", "telegram.bot.client.retry.enabled",
				"telegram.bot.client.retry.max-retries", "telegram.bot.client.retry.delay",
				"telegram.bot.client.retry.max-delay", "telegram.bot.client.retry.max-retry-after",
				"telegram.bot.client.retry.timeout", "telegram.bot.client.flood-control.enabled",
				"telegram.bot.client.flood-control.max-wait", "telegram.bot.client.flood-control.max-waiting",
				"telegram.bot.client.flood-control.chats-for-method", "telegram.bot.client.rate-limit.enabled",
				"telegram.bot.client.rate-limit.per-second", "telegram.bot.client.rate-limit.per-second-in-chat",
				"telegram.bot.client.rate-limit.per-minute-in-group", "telegram.bot.client.rate-limit.paid-per-second",
				"telegram.bot.health.webhook-time-to-live", "telegram.bot.checklist.ignored",
				"telegram.bot.commands.languages", "telegram.bot.commands.sync", "telegram.bot.mini-app.max-age",
				"telegram.bot.security.membership.time-to-live", "telegram.bot.security.membership.size",
				"telegram.bots");
	}

	@Test
	void describesEveryPropertyInWholeSentences() {
		assertThat(this.properties).allSatisfy((name, property) -> {
			assertThat(property.hasNonNull("description")).as(name).isTrue();
			String description = property.get("description").asString();
			assertThat(description).as(name).endsWith(".").doesNotStartWith("The ").doesNotStartWith("A ");
			assertThat(description).as(name).doesNotContain("{@", "<", "\n");
		});
	}

	@Test
	void startsDescriptionsOfSwitchesAndListsTheWaySpringBootDoes() {
		assertThat(this.properties.values()).allSatisfy((property) -> {
			String description = property.get("description").asString();
			String type = property.get("type").asString();
			if (type.equals("java.lang.Boolean")) {
				assertThat(description).startsWith("Whether ");
			}
			if (type.startsWith("java.util.Set")) {
				assertThat(description).startsWith("Comma-separated list ");
			}
		});
	}

	@Test
	void knowsDefaults() {
		for (String name : List.of("telegram.bot.enabled", "telegram.bot.updates.mode", "telegram.bot.webhook.path",
				"telegram.bot.webhook.register", "telegram.bot.webhook.max-body-size",
				"telegram.bot.polling.timeout")) {
			assertThat(this.properties.get(name).hasNonNull("defaultValue")).as(name).isTrue();
		}
	}

}
