package io.github.telegramspring.boot.autoconfigure;

import java.util.ArrayList;
import java.util.List;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.bot.BotIdentity;
import io.github.telegramspring.bot.FailedUpdateHandler;
import io.github.telegramspring.bot.LoggingFailedUpdateHandler;
import io.github.telegramspring.bot.UpdateDispatcher;
import io.github.telegramspring.bot.method.BotControllerDetector;
import io.github.telegramspring.bot.method.BotHandlerRegistry;
import io.github.telegramspring.bot.method.HandlerMethodArgumentResolver;
import io.github.telegramspring.bot.method.HandlerMethodDispatcher;
import io.github.telegramspring.bot.method.HandlerMethodReturnValueHandler;
import io.github.telegramspring.bot.method.HandlerMethodSupport;
import io.github.telegramspring.bot.method.support.BotMethodReturnValueHandler;
import io.github.telegramspring.bot.method.support.CommandArgumentResolver;
import io.github.telegramspring.bot.method.support.ManyReturnValueHandler;
import io.github.telegramspring.bot.method.support.TextReturnValueHandler;
import io.github.telegramspring.bot.method.support.UpdateArgumentResolver;
import io.github.telegramspring.bot.method.support.VoidReturnValueHandler;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.convert.ConversionService;

/**
 * Auto-configures the way of an update to the handler method. All handler methods are
 * found and checked when the application starts, before the first update is taken in.
 */
@AutoConfiguration(after = TelegramBotAutoConfiguration.class)
@ConditionalOnClass(UpdateDispatcher.class)
@ConditionalOnEnabledTelegramBot
@ConditionalOnBean(TelegramBot.class)
public final class TelegramDispatchAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	BotIdentity telegramBotIdentity(TelegramBot bot) {
		return new BotIdentity(bot);
	}

	@Bean
	@ConditionalOnMissingBean
	HandlerMethodSupport telegramHandlerMethodSupport(ConfigurableListableBeanFactory beanFactory,
			ObjectProvider<HandlerMethodArgumentResolver> argumentResolvers,
			ObjectProvider<HandlerMethodReturnValueHandler> returnValueHandlers) {
		List<HandlerMethodArgumentResolver> resolvers = new ArrayList<>(argumentResolvers.orderedStream().toList());
		resolvers.add(new UpdateArgumentResolver());
		resolvers.add(new CommandArgumentResolver(conversionService(beanFactory)));
		List<HandlerMethodReturnValueHandler> handlers = new ArrayList<>(returnValueHandlers.orderedStream().toList());
		handlers.addAll(
				List.of(new VoidReturnValueHandler(), new TextReturnValueHandler(), new BotMethodReturnValueHandler()));
		handlers.add(new ManyReturnValueHandler(handlers));
		return new HandlerMethodSupport(resolvers, handlers);
	}

	/**
	 * Not looked up by type: Spring MVC's is one too, with formats meant for web pages.
	 */
	private static ConversionService conversionService(ConfigurableListableBeanFactory beanFactory) {
		String name = ConfigurableApplicationContext.CONVERSION_SERVICE_BEAN_NAME;
		if (beanFactory.containsBean(name) && beanFactory.isTypeMatch(name, ConversionService.class)) {
			return beanFactory.getBean(name, ConversionService.class);
		}
		ApplicationConversionService conversionService = new ApplicationConversionService();
		ApplicationConversionService.addBeans(conversionService, beanFactory);
		return conversionService;
	}

	@Bean
	@ConditionalOnMissingBean
	BotHandlerRegistry telegramBotHandlerRegistry(ConfigurableListableBeanFactory beanFactory,
			HandlerMethodSupport support) {
		return new BotHandlerRegistry(new BotControllerDetector(beanFactory, support).detectMappings());
	}

	@Bean
	@ConditionalOnMissingBean(UpdateDispatcher.class)
	HandlerMethodDispatcher telegramUpdateDispatcher(BotHandlerRegistry registry) {
		return new HandlerMethodDispatcher(registry);
	}

	@Bean
	@ConditionalOnMissingBean(FailedUpdateHandler.class)
	LoggingFailedUpdateHandler telegramFailedUpdateHandler() {
		return new LoggingFailedUpdateHandler();
	}

}
