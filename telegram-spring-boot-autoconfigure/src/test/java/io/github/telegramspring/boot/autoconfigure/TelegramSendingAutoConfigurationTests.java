package io.github.telegramspring.boot.autoconfigure;

import java.util.ArrayList;
import java.util.List;

import com.github.tomakehurst.wiremock.stubbing.Scenario;
import io.github.bucket4j.Bucket;
import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.call.ApiInterceptor;
import io.github.telegramspring.api.error.ServerErrorException;
import io.github.telegramspring.api.flood.FloodControlInterceptor;
import io.github.telegramspring.api.method.ApiCall;
import io.github.telegramspring.api.migration.ChatMigration;
import io.github.telegramspring.api.migration.ChatMigrationInterceptor;
import io.github.telegramspring.api.rate.RateLimitInterceptor;
import io.github.telegramspring.api.rate.RateLimiter;
import io.github.telegramspring.api.retry.RetryInterceptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.PayloadApplicationEvent;

import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TelegramSendingAutoConfigurationTests {

	private static final String BAD_GATEWAY = "{\"ok\":false,\"error_code\":502,\"description\":\"Bad Gateway\"}";

	@RegisterExtension
	static final BotApiServer telegram = new BotApiServer();

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withConfiguration(
				AutoConfigurations.of(TelegramBotAutoConfiguration.class, TelegramSendingAutoConfiguration.class))
		.withPropertyValues(telegram.properties())
		.withPropertyValues("telegram.bot.client.retry.delay=1ms");

	@Test
	void repeatsWhatDoesNoHarmByDefault() {
		failOnce("getMe", BAD_GATEWAY, 502, "{\"ok\":true,\"result\":{\"id\":1,\"is_bot\":true,\"first_name\":\"A\"}}");
		this.runner.run((context) -> assertThat(context.getBean(TelegramBot.class).getMe().id()).isOne());
	}

	@Test
	void sendsAMessageOnce() {
		telegram.wireMock().stubFor(telegram.call("sendMessage").willReturn(jsonResponse(BAD_GATEWAY, 502)));
		this.runner.run((context) -> assertThatExceptionOfType(ServerErrorException.class)
			.isThrownBy(() -> context.getBean(TelegramBot.class).sendMessage(42, "Hi")));
		assertThat(telegram.received("sendMessage")).hasSize(1);
	}

	@Test
	void publishesTheMoveOfAChatAndFollowsIt() {
		failOnce("sendMessage",
				"{\"ok\":false,\"error_code\":400,\"description\":\"Bad Request: group chat was upgraded to a supergroup "
						+ "chat\",\"parameters\":{\"migrate_to_chat_id\":-1001234567890}}",
				400,
				"{\"ok\":true,\"result\":{\"message_id\":2,\"date\":1,\"chat\":{\"id\":-1001234567890,\"type\":\"supergroup\"}}}");
		List<Object> events = new ArrayList<>();
		this.runner
			.withInitializer((context) -> context.addApplicationListener((event) -> events
				.add((event instanceof PayloadApplicationEvent<?> payload) ? payload.getPayload() : "")))
			.run((context) -> {
				context.getBean(TelegramBot.class).sendMessage(-42, "Hi");
				assertThat(events).contains(new ChatMigration(-42, -1001234567890L));
			});
		assertThat(telegram.received("sendMessage").get(1).getBodyAsString()).contains("\"chat_id\":-1001234567890");
	}

	@Test
	void canBeSwitchedOff() {
		this.runner
			.withPropertyValues("telegram.bot.client.retry.enabled=false",
					"telegram.bot.client.flood-control.enabled=false")
			.run((context) -> assertThat(context).doesNotHaveBean(RetryInterceptor.class)
				.doesNotHaveBean(FloodControlInterceptor.class)
				.doesNotHaveBean(RateLimitInterceptor.class));
	}

	@Test
	void limitsMessagesWhenAsked() {
		this.runner
			.withPropertyValues("telegram.bot.client.rate-limit.enabled=true",
					"telegram.bot.client.rate-limit.per-second=5")
			.run((context) -> assertThat(context).hasSingleBean(RateLimiter.class)
				.hasSingleBean(RateLimitInterceptor.class));
	}

	@Test
	void saysThatALimiterNeedsBucket4j() {
		this.runner.withClassLoader(new FilteredClassLoader(Bucket.class))
			.withPropertyValues("telegram.bot.client.rate-limit.enabled=true")
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOf(TelegramConfigurationException.class)
				.hasMessageContaining("bucket4j_jdk17-core"));
	}

	@Test
	void startsWithoutBucket4j() {
		this.runner.withClassLoader(new FilteredClassLoader(Bucket.class))
			.run((context) -> assertThat(context).hasNotFailed());
	}

	@ParameterizedTest
	@ValueSource(strings = { "retry.max-retries=-1", "flood-control.max-waiting=-1", "rate-limit.per-second=0" })
	void explainsSettingsThatMakeNoSense(String property) {
		this.runner.withPropertyValues("telegram.bot.client.rate-limit.enabled=true", "telegram.bot.client." + property)
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOf(TelegramConfigurationException.class)
				.hasMessageContaining("telegram.bot.client." + property.substring(0, property.indexOf('.'))));
	}

	@Test
	void putsTheInterceptorsOfTheApplicationFirst() {
		ApiInterceptor own = new PassingInterceptor();
		this.runner.withPropertyValues("telegram.bot.client.rate-limit.enabled=true")
			.withBean("own", ApiInterceptor.class, () -> own)
			.run((context) -> assertThat(context.getBean(CallConfiguration.class).interceptors())
				.<Class<?>>extracting(ApiInterceptor::getClass)
				.containsExactly(PassingInterceptor.class, ChatMigrationInterceptor.class, RateLimitInterceptor.class,
						RetryInterceptor.class, FloodControlInterceptor.class));
	}

	private static void failOnce(String method, String failure, int status, String success) {
		telegram.wireMock()
			.stubFor(telegram.call(method)
				.inScenario(method)
				.whenScenarioStateIs(Scenario.STARTED)
				.willReturn(jsonResponse(failure, status))
				.willSetStateTo("well"));
		telegram.wireMock()
			.stubFor(telegram.call(method).inScenario(method).whenScenarioStateIs("well").willReturn(okJson(success)));
	}

	private static final class PassingInterceptor implements ApiInterceptor {

		@Override
		public <R> R intercept(ApiCall<R> call, Chain chain) {
			return chain.proceed(call);
		}

	}

}
