package io.github.telegramspring.boot.autoconfigure;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class BotEnvironmentTests {

	private final MockEnvironment application = new MockEnvironment();

	@Test
	void readsThePropertiesOfTheBot() {
		this.application.setProperty("telegram.bots.shop.token", "1:A");
		this.application.setProperty("telegram.bots.support.token", "2:B");
		assertThat(properties().getToken()).isEqualTo("1:A");
	}

	@Test
	void readsThemHoweverTheyAreSpelled() {
		this.application.setProperty("telegram.bots.shop.baseUrl", "http://localhost");
		this.application.setProperty("telegram.bots.shop.updates.allowed[0]", "message");
		assertThat(properties().getBaseUrl()).isEqualTo("http://localhost");
		assertThat(properties().getUpdates().getAllowed()).hasSize(1);
	}

	@Test
	void readsEnvironmentVariables() {
		this.application.getPropertySources()
			.addFirst(new SystemEnvironmentPropertySource(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
					Map.of("TELEGRAM_BOTS_SHOP_TOKEN", "1:A", "TELEGRAM_BOTS_SHOP_BASEURL", "http://localhost")));
		assertThat(properties().getToken()).isEqualTo("1:A");
		assertThat(properties().getBaseUrl()).isEqualTo("http://localhost");
	}

	@Test
	void keepsTheOrderOfPropertySources() {
		this.application.setProperty("telegram.bots.shop.base-url", "http://first");
		this.application.getPropertySources()
			.addLast(new MapPropertySource("later", Map.of("telegram.bots.shop.base-url", "http://later")));
		assertThat(properties().getBaseUrl()).isEqualTo("http://first");
	}

	@Test
	void inheritsWhatHoldsForAllBots() {
		this.application.setProperty("telegram.bot.base-url", "http://all");
		assertThat(properties().getBaseUrl()).isEqualTo("http://all");
		this.application.setProperty("telegram.bots.shop.base-url", "http://shop");
		assertThat(properties().getBaseUrl()).isEqualTo("http://shop");
	}

	@Test
	void doesNotInheritWhatIsOneBotsOwn() {
		this.application.setProperty("telegram.bot.token", "1:A");
		this.application.setProperty("telegram.bot.webhook.secret-token", "secret");
		assertThat(properties().getToken()).isEmpty();
		assertThat(environment().getProperty("telegram.bot.webhook.secret-token")).isEmpty();
	}

	@Test
	void putsTheNameAtTheEndOfThePath() {
		assertThat(environment().getProperty("telegram.bot.webhook.path")).isEqualTo("/telegram/webhook/shop");
		this.application.setProperty("telegram.bot.webhook.path", "/bots");
		assertThat(environment().getProperty("telegram.bot.webhook.path")).isEqualTo("/bots/shop");
		this.application.setProperty("telegram.bots.shop.webhook.path", "/shop");
		assertThat(environment().getProperty("telegram.bot.webhook.path")).isEqualTo("/shop");
	}

	private TelegramBotProperties properties() {
		return Binder.get(environment()).bindOrCreate("telegram.bot", TelegramBotProperties.class);
	}

	private ConfigurableEnvironment environment() {
		ConfigurableEnvironment environment = new StandardEnvironment();
		environment.getPropertySources()
			.stream()
			.toList()
			.forEach((source) -> environment.getPropertySources().remove(source.getName()));
		new BotEnvironment("shop").addTo(environment, this.application);
		environment.merge(this.application);
		return environment;
	}

}
