package io.github.telegramspring.boot.autoconfigure;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import io.github.telegramspring.bot.UpdateOutcome;
import io.github.telegramspring.bot.UpdateProcessor;
import io.github.telegramspring.bot.polling.PollingReceiver;
import io.github.telegramspring.bot.webhook.ReactiveWebhookHandler;
import io.github.telegramspring.bot.webhook.WebhookRegistrar;
import io.github.telegramspring.bot.webhook.WebhookRegistration;
import io.github.telegramspring.bot.webhook.WebhookRequestHandler;
import io.github.telegramspring.bot.webhook.WebhookSecret;
import io.github.telegramspring.bot.webhook.WebhookServlet;
import io.github.telegramspring.bot.webhook.WebhookSettings;
import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.ReactiveWebApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class TelegramWebhookAutoConfigurationTests {

	private static final String URL = "telegram.bot.webhook.url=https://bot.example.com";

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

	private final ReactiveWebApplicationContextRunner reactiveRunner = new ReactiveWebApplicationContextRunner()
		.withConfiguration(CONFIGURATIONS)
		.withUserConfiguration(HelloBot.class)
		.withPropertyValues(telegram.properties());

	@Test
	void mountsTheEndpointOnExactlyItsPath(CapturedOutput output) {
		this.runner.withPropertyValues(URL).run((context) -> {
			ServletRegistrationBean<?> registration = context.getBean("telegramWebhookServletRegistration",
					ServletRegistrationBean.class);
			assertThat(registration.getUrlMappings()).containsExactly("/telegram/webhook");
			assertThat(registration.getServlet()).isInstanceOf(WebhookServlet.class);
			assertThat(context).doesNotHaveBean(PollingReceiver.class);
			assertThat(output).contains("Telegram webhook endpoint HTTP POST /telegram/webhook");
		});
	}

	@Test
	void mountsTheEndpointOnAnotherPath() {
		this.runner.withPropertyValues(URL, "telegram.bot.webhook.path=/bots/hello.in").run((context) -> {
			ServletRegistrationBean<?> registration = context.getBean("telegramWebhookServletRegistration",
					ServletRegistrationBean.class);
			assertThat(registration.getUrlMappings()).containsExactly("/bots/hello.in");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "telegram.bot.updates.mode=none", "telegram.bot.updates.mode=polling",
			"telegram.bot.enabled=false", "telegram.bot.webhook.url=" })
	void backsOff(String property) {
		this.runner.withPropertyValues(URL, property)
			.run((context) -> assertThat(context).hasNotFailed()
				.doesNotHaveBean(WebhookRequestHandler.class)
				.doesNotHaveBean(WebhookRegistrar.class));
	}

	@Test
	void backsOffForBeansOfTheApplication() {
		UpdateProcessor processor = (json) -> CompletableFuture.completedStage(UpdateOutcome.HANDLED);
		WebhookSecret secret = WebhookSecret.of("own");
		WebhookRequestHandler handler = new WebhookRequestHandler(secret, processor, 10, Duration.ofSeconds(50));
		this.runner.withPropertyValues(URL)
			.withBean("mySecret", WebhookSecret.class, () -> secret)
			.withBean("myHandler", WebhookRequestHandler.class, () -> handler)
			.withUserConfiguration(OwnServlet.class)
			.run((context) -> {
				assertThat(context.getBean(WebhookSecret.class)).isSameAs(secret);
				assertThat(context.getBean(WebhookRequestHandler.class)).isSameAs(handler);
				assertThat(context).hasSingleBean(ServletRegistrationBean.class)
					.doesNotHaveBean("telegramWebhookServletRegistration");
			});
	}

	@Test
	void honoursTheLimitsOfTheEndpoint() {
		this.runner.withPropertyValues(URL, "telegram.bot.webhook.max-body-size=2KB",
				"telegram.bot.webhook.response-timeout=3s", "telegram.bot.webhook.ip-allowlist=telegram, 10.0.0.0/8",
				"telegram.bot.webhook.trusted-proxies=fd00::/8", "telegram.bot.webhook.reply-in-response=true")
			.run((context) -> {
				WebhookSettings settings = context.getBean(WebhookSettings.class);
				assertThat(settings.maxBodySize()).isEqualTo(2048);
				assertThat(settings.responseTimeout()).hasSeconds(3);
				assertThat(settings.sources()).isNotNull();
				assertThat(settings.replyInResponse()).isTrue();
			});
		this.runner.withPropertyValues(URL)
			.run((context) -> assertThat(context.getBean(WebhookSettings.class)).isEqualTo(WebhookSettings.DEFAULT));
	}

	@Test
	void derivesTheSecretFromTheToken() {
		this.runner.withPropertyValues(URL)
			.run((context) -> assertThat(context.getBean(WebhookSecret.class).value()).isEqualTo(BotApiServer.SECRET));
	}

	@Test
	void failsOutsideOfWebApplications() {
		Stream.of("telegram.bot.updates.mode=webhook", URL)
			.forEach((property) -> new ApplicationContextRunner().withConfiguration(CONFIGURATIONS)
				.withPropertyValues(telegram.properties())
				.withPropertyValues(property)
				.run((context) -> assertThat(context).getFailure().rootCause().hasMessageContaining("no web server")));
	}

	@Test
	void failsWithoutServletClasses() {
		new ApplicationContextRunner().withConfiguration(CONFIGURATIONS)
			.withPropertyValues(telegram.properties())
			.withPropertyValues(URL)
			.withClassLoader(new FilteredClassLoader(Servlet.class, Filter.class))
			.run((context) -> assertThat(context).getFailure().rootCause().hasMessageContaining("no web server"));
	}

	@Test
	void worksWithoutReactiveClasses() {
		this.runner.withPropertyValues(URL)
			.withClassLoader(new FilteredClassLoader("org.springframework.web.reactive", "reactor"))
			.run((context) -> assertThat(context).hasSingleBean(WebhookRequestHandler.class));
	}

	@Test
	void servesReactiveApplications() {
		this.reactiveRunner.withPropertyValues(URL, "spring.webflux.base-path=/app").run((context) -> {
			assertThat(context).hasSingleBean(ReactiveWebhookHandler.class)
				.doesNotHaveBean(WebhookRequestHandler.class);
			assertThat(context.getBean(WebhookRegistration.class).url())
				.hasToString("https://bot.example.com/app/telegram/webhook");
		});
	}

	@Test
	void worksWithoutServletClassesInReactiveApplications() {
		this.reactiveRunner.withPropertyValues(URL)
			.withClassLoader(new FilteredClassLoader("jakarta.servlet", "org.springframework.web.servlet"))
			.run((context) -> assertThat(context).hasSingleBean(ReactiveWebhookHandler.class));
	}

	@Test
	void explainsWhyAddressesCannotBeToldApart() {
		this.reactiveRunner
			.withPropertyValues(URL, "telegram.bot.webhook.ip-allowlist=telegram",
					"server.forward-headers-strategy=framework")
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.hasMessageContaining("believes the address that any client claims"));
	}

	@Test
	void servesTheEndpointAheadOfSpringSecurity() {
		this.runner.withConfiguration(AutoConfigurations.of(SecurityFilterAutoConfiguration.class))
			.withPropertyValues(URL, "spring.security.filter.order=-7")
			.run((context) -> {
				FilterRegistrationBean<?> registration = context.getBean("telegramWebhookFilterRegistration",
						FilterRegistrationBean.class);
				assertThat(registration.getUrlPatterns()).containsExactly("/telegram/webhook");
				assertThat(registration.getOrder())
					.isLessThan(context.getBean(SecurityFilterProperties.class).getOrder());
			});
	}

	@Test
	void needsNoFilterWithoutSpringSecurity() {
		this.runner.withPropertyValues(URL)
			.run((context) -> assertThat(context).hasSingleBean(WebhookRequestHandler.class)
				.doesNotHaveBean(FilterRegistrationBean.class));
		this.runner.withPropertyValues(URL)
			.withClassLoader(
					new FilteredClassLoader("org.springframework.security", "org.springframework.boot.security"))
			.run((context) -> assertThat(context).hasSingleBean(WebhookRequestHandler.class)
				.doesNotHaveBean(FilterRegistrationBean.class));
	}

	@Test
	void needsNoFilterWithoutAWebhook() {
		this.runner.withConfiguration(AutoConfigurations.of(SecurityFilterAutoConfiguration.class))
			.withPropertyValues("telegram.bot.updates.mode=none")
			.run((context) -> assertThat(context).doesNotHaveBean("telegramWebhookFilterRegistration"));
	}

	@Configuration(proxyBeanMethods = false)
	static class OwnServlet {

		@Bean
		ServletRegistrationBean<WebhookServlet> ownServlet(WebhookRequestHandler handler) {
			return new ServletRegistrationBean<>(new WebhookServlet(handler), "/own");
		}

	}

}
