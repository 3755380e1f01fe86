package io.github.telegramspring.boot.autoconfigure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executor;

import io.github.telegramspring.api.BotApi;
import io.github.telegramspring.api.BotToken;
import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.error.UnauthorizedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.http.client.autoconfigure.HttpClientAutoConfiguration;
import org.springframework.boot.http.client.autoconfigure.imperative.ImperativeHttpClientAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TelegramBotAutoConfigurationTests {

	@RegisterExtension
	static final BotApiServer telegram = new BotApiServer();

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withConfiguration(
				AutoConfigurations.of(TelegramBotAutoConfiguration.class, TelegramDispatchAutoConfiguration.class,
						TelegramProcessingAutoConfiguration.class, HttpClientAutoConfiguration.class,
						ImperativeHttpClientAutoConfiguration.class, SslAutoConfiguration.class))
		.withPropertyValues(telegram.properties());

	@Test
	void configuresABotThatCallsTelegram() {
		this.runner.run((context) -> {
			assertThat(context).hasSingleBean(TelegramBot.class).hasSingleBean(TelegramConnectionDetails.class);
			assertThat(context.getBean(TelegramBot.class).getMe().username()).isEqualTo("test_bot");
		});
	}

	@Test
	void backsOffWhenSwitchedOff() {
		new ApplicationContextRunner()
			.withConfiguration(
					AutoConfigurations.of(TelegramBotAutoConfiguration.class, TelegramDispatchAutoConfiguration.class,
							TelegramProcessingAutoConfiguration.class, TelegramPollingAutoConfiguration.class,
							TelegramWebhookAutoConfiguration.class, TelegramWebhookSecurityAutoConfiguration.class))
			.withPropertyValues("telegram.bot.enabled=false")
			.run((context) -> assertThat(context.getBeanDefinitionNames())
				.noneMatch((name) -> name.toLowerCase(Locale.ROOT).contains("telegram")));
	}

	@Test
	void backsOffWithoutTheBotApi() {
		this.runner.withClassLoader(new FilteredClassLoader(TelegramBot.class))
			.run((context) -> assertThat(context).doesNotHaveBean(TelegramConnectionDetails.class));
	}

	@Test
	void failsWithoutAToken() {
		this.runner.withPropertyValues("telegram.bot.token=")
			.run((context) -> assertThat(context).getFailure().rootCause().hasMessageContaining("telegram.bot.token"));
	}

	@Test
	void needsNoTokenForABotOfTheApplication() {
		TelegramBot own = TelegramBot.create(BotApiServer.TOKEN);
		this.runner.withPropertyValues("telegram.bot.token=")
			.withBean("own", TelegramBot.class, () -> own)
			.run((context) -> {
				assertThat(context).hasNotFailed().doesNotHaveBean(TelegramBotFactory.class);
				assertThat(context.getBean(TelegramBot.class)).isSameAs(own);
			});
	}

	@Test
	void takesTheTokenFromTheEnvironmentVariable() {
		new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(TelegramBotAutoConfiguration.class))
			.withInitializer((context) -> context.getEnvironment()
				.getPropertySources()
				.addFirst(new SystemEnvironmentPropertySource("test-systemEnvironment",
						Map.of("TELEGRAM_BOT_TOKEN", BotApiServer.TOKEN))))
			.run((context) -> assertThat(context.getBean(TelegramConnectionDetails.class).getToken().id())
				.isEqualTo(7654321));
	}

	@Test
	void usesConnectionDetailsInPlaceOfProperties() {
		telegram.wireMock()
			.stubFor(post(urlPathEqualTo("/bot" + OtherServer.TOKEN + "/test/getMe"))
				.willReturn(okJson("{\"ok\":true,\"result\":{\"id\":1,\"is_bot\":true,\"first_name\":\"Other\"}}")));
		this.runner.withUserConfiguration(OtherServer.class)
			.withPropertyValues("telegram.bot.token=", "telegram.bot.base-url=https://api.telegram.org")
			.run((context) -> {
				assertThat(context).hasSingleBean(TelegramConnectionDetails.class);
				assertThat(context.getBean(TelegramBot.class).getMe().firstName()).isEqualTo("Other");
			});
	}

	@Test
	void appliesCustomizersInOrder() {
		List<String> applied = new ArrayList<>();
		this.runner
			.withBean("second", TelegramBotBuilderCustomizer.class,
					() -> new OrderedCustomizer(2, () -> applied.add("second")))
			.withBean("first", TelegramBotBuilderCustomizer.class,
					() -> new OrderedCustomizer(1, () -> applied.add("first")))
			.run((context) -> assertThat(applied).containsExactly("first", "second"));
	}

	@Test
	void hasNoCallThatSpringWouldTakeForADestroyMethod() {
		assertThat(BotApi.class.getMethods()).filteredOn((method) -> method.getParameterCount() == 0)
			.extracting("name")
			.doesNotContain("close", "shutdown");
	}

	@Test
	void reportsARejectedToken() {
		telegram.wireMock()
			.stubFor(telegram.call("getMe")
				.willReturn(
						okJson("{\"ok\":false,\"error_code\":401,\"description\":\"Unauthorized\"}").withStatus(401)));
		this.runner.run((context) -> assertThatExceptionOfType(UnauthorizedException.class)
			.isThrownBy(() -> context.getBean(TelegramBot.class).getMe()));
	}

	@Test
	void leavesExecutorAndJsonMapperToSpringBoot() {
		this.runner
			.withConfiguration(
					AutoConfigurations.of(TaskExecutionAutoConfiguration.class, JacksonAutoConfiguration.class))
			.run((context) -> {
				assertThat(context).hasSingleBean(Executor.class).hasBean("applicationTaskExecutor");
				assertThat(context).hasSingleBean(JsonMapper.class);
			});
	}

	@Configuration(proxyBeanMethods = false)
	static class OtherServer {

		static final String TOKEN = "1:BBBtelegram-spring-test-token_BBBB";

		@Bean
		TelegramConnectionDetails otherTelegram() {
			return new TelegramConnectionDetails() {

				@Override
				public BotToken getToken() {
					return BotToken.of(TOKEN);
				}

				@Override
				public String getBaseUrl() {
					return telegram.baseUrl();
				}

				@Override
				public boolean isTestEnvironment() {
					return true;
				}

			};
		}

	}

	private record OrderedCustomizer(int order, Runnable action) implements TelegramBotBuilderCustomizer, Ordered {

		@Override
		public void customize(TelegramBot.Builder builder) {
			this.action.run();
		}

		@Override
		public int getOrder() {
			return this.order;
		}

	}

}
