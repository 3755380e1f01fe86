package io.github.telegramspring.boot.autoconfigure;

import java.time.Duration;
import java.util.Map;

import io.github.telegramspring.api.model.UpdateType;
import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

class TelegramBotPropertiesTests {

	@Test
	void bindsWhoTheBotIsAndHowUpdatesComeIn() {
		TelegramBotProperties properties = bind("telegram.bot", TelegramBotProperties.class, Map.ofEntries(
				Map.entry("telegram.bot.token", "the-token"),
				Map.entry("telegram.bot.base-url", "http://localhost:8081"),
				Map.entry("telegram.bot.file-base-url", "http://localhost:8082"),
				Map.entry("telegram.bot.test-environment", "true"), Map.entry("telegram.bot.local-server", "true"),
				Map.entry("telegram.bot.client.connect-timeout", "2s"),
				Map.entry("telegram.bot.client.read-timeout", "3s"), Map.entry("telegram.bot.client.ssl.bundle", "own"),
				Map.entry("telegram.bot.updates.mode", "polling"),
				Map.entry("telegram.bot.updates.allowed", "message,callback_query,chat-member"),
				Map.entry("telegram.bot.updates.drop-pending", "true")));
		assertThat(properties.getToken()).isEqualTo("the-token");
		assertThat(properties.getBaseUrl()).isEqualTo("http://localhost:8081");
		assertThat(properties.getFileBaseUrl()).isEqualTo("http://localhost:8082");
		assertThat(properties.isTestEnvironment()).isTrue();
		assertThat(properties.isLocalServer()).isTrue();
		assertThat(properties.getClient().getConnectTimeout()).isEqualTo(Duration.ofSeconds(2));
		assertThat(properties.getClient().getReadTimeout()).isEqualTo(Duration.ofSeconds(3));
		assertThat(properties.getClient().getSsl().getBundle()).isEqualTo("own");
		assertThat(properties.getUpdates().getMode()).isEqualTo(UpdatesMode.POLLING);
		assertThat(properties.getUpdates().getAllowed()).containsExactlyInAnyOrder(UpdateType.MESSAGE,
				UpdateType.CALLBACK_QUERY, UpdateType.CHAT_MEMBER);
		assertThat(properties.getUpdates().isDropPending()).isTrue();
	}

	@Test
	void hasDefaults() {
		TelegramBotProperties properties = new TelegramBotProperties();
		assertThat(properties.getUpdates().getMode()).isEqualTo(UpdatesMode.AUTO);
		assertThat(properties.getUpdates().getAllowed()).isNull();
		TelegramWebhookProperties webhook = new TelegramWebhookProperties();
		assertThat(webhook.getPath()).isEqualTo("/telegram/webhook");
		assertThat(webhook.getMaxConnections()).isEqualTo(100);
		assertThat(webhook.getMaxBodySize()).isEqualTo(DataSize.ofBytes(1024 * 1024));
		TelegramPollingProperties polling = new TelegramPollingProperties();
		assertThat(polling.getTimeout()).isEqualTo(Duration.ofSeconds(50));
		assertThat(polling.getLimit()).isEqualTo(100);
	}

	@Test
	void bindsTheWebhook() {
		TelegramWebhookProperties properties = bind("telegram.bot.webhook", TelegramWebhookProperties.class,
				Map.of("telegram.bot.webhook.url", "https://bot.example.com", "telegram.bot.webhook.path", "/in",
						"telegram.bot.webhook.secret-token", "s", "telegram.bot.webhook.max-connections", "5",
						"telegram.bot.webhook.max-body-size", "64KB"));
		assertThat(properties.getUrl()).isEqualTo("https://bot.example.com");
		assertThat(properties.getPath()).isEqualTo("/in");
		assertThat(properties.getSecretToken()).isEqualTo("s");
		assertThat(properties.getMaxConnections()).isEqualTo(5);
		assertThat(properties.getMaxBodySize()).isEqualTo(DataSize.ofKilobytes(64));
	}

	@Test
	void bindsPolling() {
		TelegramPollingProperties properties = bind("telegram.bot.polling", TelegramPollingProperties.class,
				Map.of("telegram.bot.polling.timeout", "20", "telegram.bot.polling.limit", "7",
						"telegram.bot.polling.backoff.initial", "2s", "telegram.bot.polling.backoff.max", "1m"));
		assertThat(properties.getTimeout()).isEqualTo(Duration.ofSeconds(20));
		assertThat(properties.getLimit()).isEqualTo(7);
		assertThat(properties.getBackoff().getInitial()).isEqualTo(Duration.ofSeconds(2));
		assertThat(properties.getBackoff().getMax()).isEqualTo(Duration.ofMinutes(1));
	}

	@Test
	void takesTheTokenFromTheEnvironmentVariable() {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources()
			.addFirst(new SystemEnvironmentPropertySource("test-systemEnvironment",
					Map.of("TELEGRAM_BOT_TOKEN", BotApiServer.TOKEN)));
		ConfigurationPropertySources.attach(environment);
		TelegramBotProperties properties = Binder.get(environment)
			.bind("telegram.bot", TelegramBotProperties.class)
			.get();
		assertThat(properties.getToken()).isEqualTo(BotApiServer.TOKEN);
	}

	@Test
	void doesNotShowTheTokenAsText() {
		TelegramBotProperties properties = new TelegramBotProperties();
		properties.setToken(BotApiServer.TOKEN);
		assertThat(properties.toString()).doesNotContain("7654321");
		TelegramWebhookProperties webhook = new TelegramWebhookProperties();
		webhook.setSecretToken("hush");
		assertThat(webhook.toString()).doesNotContain("hush");
	}

	private static <T> T bind(String name, Class<T> type, Map<String, String> properties) {
		return new Binder(new MapConfigurationPropertySource(properties)).bind(name, Bindable.of(type)).get();
	}

}
