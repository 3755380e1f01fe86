package io.github.telegramspring.boot.autoconfigure;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.bot.UpdateDispatcher;
import jakarta.servlet.Servlet;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.util.StringUtils;
import org.springframework.web.reactive.function.server.RouterFunction;

/**
 * Auto-configures several bots, those below {@code telegram.bots}, each in a context of
 * its own.
 */
@AutoConfiguration(before = TelegramBotAutoConfiguration.class,
		afterName = "org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration")
@ConditionalOnClass({ TelegramBot.class, UpdateDispatcher.class })
@ConditionalOnBooleanProperty(name = "telegram.bot.enabled", matchIfMissing = true)
@Conditional(OnSeveralBotsCondition.class)
@Import({ NamedBotBeans.class, BotsOperationsConfiguration.class })
public final class TelegramBotsAutoConfiguration {

	static final String BOTS = "telegramBots";

	@Bean(BOTS)
	TelegramBots telegramBots(ConfigurableApplicationContext application) {
		if (StringUtils.hasText(application.getEnvironment().getProperty("telegram.bot.token"))) {
			throw new TelegramConfigurationException(
					"There are bots with names below 'telegram.bots', and 'telegram.bot.token' is set as well.",
					"Give that bot a name, too, and move its token to telegram.bots.<name>.token. What is set below "
							+ "telegram.bot holds for all bots. Look for the environment variable TELEGRAM_BOT_TOKEN.");
		}
		return new TelegramBots(application);
	}

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
	@ConditionalOnClass(Servlet.class)
	static class ServletConfiguration {

		@Bean
		BotServletInitializer telegramBotServletInitializer(TelegramBots bots) {
			return new BotServletInitializer(bots);
		}

	}

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
	@ConditionalOnClass({ Servlet.class, SecurityFilterProperties.class })
	static class SecurityConfiguration {

		@Bean
		@ConditionalOnBean(SecurityFilterProperties.class)
		FilterRegistrationBean<BotWebhookFilter> telegramBotsWebhookFilterRegistration(TelegramBots bots,
				SecurityFilterProperties security) {
			return new BotWebhookFilter(bots).toRegistration(security.getOrder() - 1);
		}

	}

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
	@ConditionalOnClass(RouterFunction.class)
	static class ReactiveConfiguration {

		@Bean
		BotWebFilter telegramBotWebFilter(TelegramBots bots) {
			return new BotWebFilter(bots);
		}

	}

}
