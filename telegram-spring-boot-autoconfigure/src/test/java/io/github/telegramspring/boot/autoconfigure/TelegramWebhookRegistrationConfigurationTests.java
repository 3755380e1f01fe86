package io.github.telegramspring.boot.autoconfigure;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.webhook.WebhookRegistrar;
import io.github.telegramspring.bot.webhook.WebhookRegistration;
import io.github.telegramspring.bot.webhook.WebhookRequestHandler;
import io.github.telegramspring.bot.webhook.WebhookSecret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockServletContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the webhook is registered as.
 */
class TelegramWebhookRegistrationConfigurationTests {

	private static final String URL = "telegram.bot.webhook.url=https://bot.example.com";

	private static final String CERTIFICATE = "classpath:io/github/telegramspring/boot/autoconfigure/webhook.pem";

	private static final AutoConfigurations CONFIGURATIONS = AutoConfigurations.of(TelegramBotAutoConfiguration.class,
			TelegramDispatchAutoConfiguration.class, TelegramProcessingAutoConfiguration.class,
			TelegramPollingAutoConfiguration.class, TelegramWebhookAutoConfiguration.class,
			TelegramWebhookSecurityAutoConfiguration.class);

	@RegisterExtension
	static final BotApiServer telegram = new BotApiServer();

	private final WebApplicationContextRunner runner = new WebApplicationContextRunner()
		.withConfiguration(CONFIGURATIONS)
		.withUserConfiguration(HelloBot.class)
		.withPropertyValues(telegram.properties());

	@Test
	void leavesARegistrationOfTheApplicationAlone() {
		this.runner.withPropertyValues(URL).withUserConfiguration(OwnRegistration.class).run((context) -> {
			assertThat(context).hasSingleBean(WebhookRegistration.class).hasSingleBean(WebhookRegistrar.class);
			assertThat(context.getBean(WebhookRegistration.class).url()).hasHost("own.example.com");
		});
	}

	@Test
	void registersNothingWhenToldNotTo() {
		this.runner.withPropertyValues("telegram.bot.updates.mode=webhook", "telegram.bot.webhook.register=false")
			.run((context) -> assertThat(context).hasSingleBean(WebhookRequestHandler.class)
				.doesNotHaveBean(WebhookRegistrar.class)
				.doesNotHaveBean(WebhookRegistration.class));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			https://bot.example.com,           '',   https://bot.example.com/telegram/webhook
			https://bot.example.com/,          '',   https://bot.example.com/telegram/webhook
			https://bot.example.com:8443,      '',   https://bot.example.com:8443/telegram/webhook
			https://bot.example.com?from=here, '',   https://bot.example.com/telegram/webhook?from=here
			https://bot.example.com,           /app, https://bot.example.com/app/telegram/webhook
			https://bot.example.com/in,        /app, https://bot.example.com/in
			https://bot.example.com/in/,       '',   https://bot.example.com/in/
			""")
	void completesTheUrl(String url, String contextPath, String registered) {
		MockServletContext servletContext = new MockServletContext();
		servletContext.setContextPath(contextPath);
		this.runner.withPropertyValues("telegram.bot.webhook.url=" + url)
			.withInitializer((context) -> context.setServletContext(servletContext))
			.run((context) -> assertThat(context.getBean(WebhookRegistration.class).url()).hasToString(registered));
	}

	@Test
	void honoursItsProperties() {
		this.runner
			.withPropertyValues(URL, "telegram.bot.webhook.secret-token=own_Secret-1",
					"telegram.bot.webhook.max-connections=7", "telegram.bot.updates.allowed=poll",
					"telegram.bot.updates.drop-pending=true")
			.run((context) -> {
				WebhookRegistration registration = context.getBean(WebhookRegistration.class);
				assertThat(registration.secret().value()).isEqualTo("own_Secret-1");
				assertThat(registration.maxConnections()).isEqualTo(7);
				assertThat(registration.updateTypes()).isEqualTo(EnumSet.of(UpdateType.POLL));
				assertThat(registration.dropPendingUpdates()).isTrue();
			});
	}

	@Test
	void needsNoTokenWithABotAndASecretOfTheApplication() {
		TelegramBot own = TelegramBot.builder(BotApiServer.TOKEN).baseUrl(telegram.baseUrl()).build();
		this.runner.withPropertyValues(URL, "telegram.bot.token=", "telegram.bot.webhook.secret-token=own_Secret-1")
			.withBean("own", TelegramBot.class, () -> own)
			.run((context) -> assertThat(context).hasSingleBean(WebhookRegistrar.class));
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://localhost:8080", "http://127.0.0.1:8080/in", "https://bot.example.com:9000" })
	void allowsAnyWebAddressWithABotApiServerOfOnesOwn(String url) {
		this.runner.withPropertyValues("telegram.bot.webhook.url=" + url)
			.run((context) -> assertThat(context.getBean(WebhookRegistration.class).url()).asString().startsWith(url));
	}

	@Test
	void uploadsACertificate() {
		this.runner
			.withPropertyValues(URL, "telegram.bot.webhook.certificate=" + CERTIFICATE,
					"telegram.bot.webhook.ip-address=203.0.113.9")
			.run((context) -> {
				WebhookRegistration registration = context.getBean(WebhookRegistration.class);
				assertThat(registration.certificate()).isNotNull();
				assertThat(registration.ipAddress()).isEqualTo("203.0.113.9");
			});
	}

	@Test
	void uploadsThePublicPartOfABundle() {
		this.runner.withConfiguration(AutoConfigurations.of(SslAutoConfiguration.class))
			.withPropertyValues(URL, "telegram.bot.webhook.ssl-bundle=web",
					"spring.ssl.bundle.pem.web.keystore.certificate=" + CERTIFICATE,
					"spring.ssl.bundle.pem.web.keystore.private-key=" + CERTIFICATE.replace(".pem", ".key"))
			.run((context) -> {
				assertThat(context.getBean(WebhookRegistration.class).certificate()).isNotNull();
				String expected = new ClassPathResource("webhook.pem", BotApiServer.class)
					.getContentAsString(StandardCharsets.US_ASCII);
				assertThat(telegram.received("setWebhook")).singleElement()
					.satisfies((request) -> assertThat(request.getBodyAsString()).contains(expected)
						.doesNotContain("PRIVATE KEY"));
			});
	}

	@Configuration(proxyBeanMethods = false)
	static class OwnRegistration {

		@Bean
		WebhookRegistration ownRegistration() {
			return new WebhookRegistration(URI.create("https://own.example.com/in"), WebhookSecret.of("own"), 1,
					EnumSet.noneOf(UpdateType.class), false);
		}

	}

}
