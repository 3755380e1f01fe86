package io.github.telegramspring.boot.autoconfigure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import io.github.telegramspring.api.BotDefaults;
import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.call.ApiInterceptor;
import io.github.telegramspring.api.method.ApiCall;
import io.github.telegramspring.api.method.GetMe;
import io.github.telegramspring.api.model.LinkPreviewOptions;
import io.github.telegramspring.api.model.ParseMode;
import io.github.telegramspring.api.observation.ApiObservationContext;
import io.github.telegramspring.api.observation.DefaultApiObservationConvention;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistryAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import static org.assertj.core.api.Assertions.assertThat;

class TelegramCallAutoConfigurationTests {

	@RegisterExtension
	static final BotApiServer telegram = new BotApiServer();

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(TelegramBotAutoConfiguration.class))
		.withPropertyValues(telegram.properties());

	@Test
	void givesTheBotNoDefaultsByDefault() {
		this.runner
			.run((context) -> assertThat(context.getBean(TelegramBot.class).defaults()).isEqualTo(BotDefaults.of()));
	}

	@Test
	void givesTheBotTheDefaultsOfTheProperties() {
		this.runner
			.withPropertyValues("telegram.bot.defaults.parse-mode=html",
					"telegram.bot.defaults.disable-notification=true", "telegram.bot.defaults.protect-content=false",
					"telegram.bot.defaults.allow-sending-without-reply=true",
					"telegram.bot.defaults.quote-answers=true", "telegram.bot.defaults.link-preview.disabled=true",
					"telegram.bot.defaults.link-preview.prefer-small-media=true",
					"telegram.bot.defaults.link-preview.prefer-large-media=false",
					"telegram.bot.defaults.link-preview.show-above-text=true")
			.run((context) -> assertThat(context.getBean(TelegramBot.class).defaults()).isEqualTo(new BotDefaults(
					ParseMode.HTML, new LinkPreviewOptions(true, null, true, false, true), true, false, true, true)));
	}

	@Test
	void prefersDefaultsOfTheApplication() {
		BotDefaults own = BotDefaults.of().protectContent(true);
		this.runner.withBean(BotDefaults.class, () -> own)
			.withPropertyValues("telegram.bot.defaults.parse-mode=html")
			.run((context) -> assertThat(context.getBean(TelegramBot.class).defaults()).isEqualTo(own));
	}

	@Test
	void refusesAParseModeThatIsNone() {
		this.runner.withPropertyValues("telegram.bot.defaults.parse-mode=unknown")
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOf(TelegramConfigurationException.class)
				.hasMessageContaining("telegram.bot.defaults.parse-mode"));
	}

	@Test
	void putsInterceptorsAroundCallsInTheirOrderButNotAroundPolling() {
		this.runner.withUserConfiguration(Interceptors.class).run((context) -> {
			context.getBean(TelegramBot.class).getMe();
			assertThat(context.getBean(Interceptors.class).seen).containsExactly("first", "second");
			TelegramBot poller = context.getBean(TelegramBotFactory.class).createPatient(Duration.ofSeconds(60));
			poller.getMe();
			assertThat(context.getBean(Interceptors.class).seen).hasSize(2);
		});
	}

	@Test
	void observesCallsIfThereIsARegistry() {
		List<String> seen = new ArrayList<>();
		this.runner.withBean(ObservationRegistry.class, () -> registry(seen)).run((context) -> {
			context.getBean(TelegramBot.class).executeAsync(GetMe.of()).get();
			assertThat(seen).containsExactly("telegram.api: telegram getMe");
		});
	}

	@Test
	void observesCallsByTheConventionOfTheApplication() {
		List<String> seen = new ArrayList<>();
		this.runner.withBean(ObservationRegistry.class, () -> registry(seen))
			.withBean(OwnConvention.class)
			.run((context) -> {
				context.getBean(TelegramBot.class).getMe();
				assertThat(seen).containsExactly("telegram.api: own");
			});
	}

	@Test
	void tagsCallsWithTheBotWhateverTheConvention() {
		this.runner.withBean(ObservationRegistry.class, TestObservationRegistry::create)
			.withBean(OwnConvention.class)
			.run((context) -> {
				context.getBean(TelegramBot.class).getMe();
				TestObservationRegistryAssert.assertThat(context.getBean(TestObservationRegistry.class))
					.hasSingleObservationThat()
					.hasLowCardinalityKeyValue("bot", "default")
					.hasLowCardinalityKeyValue("method", "getMe")
					.hasHighCardinalityKeyValue("chat.id", "none");
			});
	}

	private static ObservationRegistry registry(List<String> seen) {
		ObservationRegistry registry = ObservationRegistry.create();
		registry.observationConfig().observationHandler(new ObservationHandler<>() {

			@Override
			public void onStop(Observation.Context context) {
				seen.add(context.getName() + ": " + context.getContextualName());
			}

			@Override
			public boolean supportsContext(Observation.Context context) {
				return true;
			}

		});
		return registry;
	}

	static final class OwnConvention extends DefaultApiObservationConvention {

		@Override
		public String getContextualName(ApiObservationContext context) {
			return "own";
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class Interceptors {

		final List<String> seen = new ArrayList<>();

		@Bean
		@Order(2)
		ApiInterceptor second() {
			return new NotingInterceptor("second", this.seen);
		}

		@Bean
		@Order(1)
		ApiInterceptor first() {
			return new NotingInterceptor("first", this.seen);
		}

	}

	record NotingInterceptor(String name, List<String> seen) implements ApiInterceptor {

		@Override
		public <R> R intercept(ApiCall<R> call, Chain chain) {
			this.seen.add(this.name);
			return chain.proceed(call);
		}

	}

}
