package io.github.telegramspring.boot.autoconfigure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.bot.BotIdentity;
import io.github.telegramspring.bot.FailedUpdateHandler;
import io.github.telegramspring.bot.LanguageCodeLocaleResolver;
import io.github.telegramspring.bot.LocaleInterceptor;
import io.github.telegramspring.bot.LoggingFailedUpdateHandler;
import io.github.telegramspring.bot.UpdateDispatcher;
import io.github.telegramspring.bot.UserLocaleResolver;
import io.github.telegramspring.bot.mapping.BotHandlerRegistry;
import io.github.telegramspring.bot.mapping.HandlerDispatcher;
import io.github.telegramspring.bot.mapping.RegisteredHandler;
import io.github.telegramspring.bot.mapping.UpdateHandler;
import io.github.telegramspring.bot.mapping.UpdateRoutes;
import io.github.telegramspring.bot.method.BotControllerDetector;
import io.github.telegramspring.bot.method.ExceptionHandling;
import io.github.telegramspring.bot.method.HandlerMethodArgumentResolver;
import io.github.telegramspring.bot.method.HandlerMethodConditions;
import io.github.telegramspring.bot.method.HandlerMethodDecorator;
import io.github.telegramspring.bot.method.HandlerMethodReturnValueHandler;
import io.github.telegramspring.bot.method.HandlerMethodSupport;
import io.github.telegramspring.bot.method.PlainHandlers;
import io.github.telegramspring.bot.method.PurchaseAnswers;
import io.github.telegramspring.bot.method.PurchaseDeadline;
import io.github.telegramspring.bot.method.UpdateExceptionResolver;
import io.github.telegramspring.bot.method.UsageAnswers;
import io.github.telegramspring.bot.method.ViolationAnswers;
import io.github.telegramspring.bot.method.support.ChatActions;
import io.github.telegramspring.bot.method.support.StandardHandlerSupport;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.MessageSource;
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
@EnableConfigurationProperties(TelegramChatActionProperties.class)
public final class TelegramDispatchAutoConfiguration {

	private static final Duration PURCHASE_TIMEOUT = Duration.ofSeconds(8);

	@Bean
	@ConditionalOnMissingBean
	BotIdentity telegramBotIdentity(TelegramBot bot) {
		return new BotIdentity(bot);
	}

	@Bean
	@ConditionalOnMissingBean(UserLocaleResolver.class)
	LanguageCodeLocaleResolver telegramUserLocaleResolver() {
		return new LanguageCodeLocaleResolver();
	}

	@Bean
	@ConditionalOnMissingBean
	LocaleInterceptor telegramLocaleInterceptor(UserLocaleResolver resolver) {
		return new LocaleInterceptor(resolver);
	}

	@Bean
	@ConditionalOnMissingBean
	ChatActions telegramChatActions(TelegramChatActionProperties properties) {
		try {
			return new ChatActions(properties.getDelay());
		}
		catch (IllegalArgumentException ex) {
			throw new TelegramConfigurationException(
					"'telegram.bot.chat-action.delay' cannot be used: " + ex.getMessage() + ".",
					"Set telegram.bot.chat-action.delay to 0s or more, or remove it to use 300ms.");
		}
	}

	@Bean
	@ConditionalOnMissingBean
	HandlerMethodSupport telegramHandlerMethodSupport(ConfigurableListableBeanFactory beanFactory,
			ObjectProvider<HandlerMethodArgumentResolver> argumentResolvers,
			ObjectProvider<HandlerMethodReturnValueHandler> returnValueHandlers,
			ObjectProvider<HandlerMethodDecorator> decorators, MessageSource messages) {
		return new StandardHandlerSupport(conversionService(beanFactory), messages)
			.resolvers(argumentResolvers.orderedStream().toList())
			.returnValueHandlers(returnValueHandlers.orderedStream().toList())
			.decorators(decorators.orderedStream().toList())
			.validator(HandlerArgumentValidator.find(beanFactory))
			.build();
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
		BeanFactory current = beanFactory;
		while (current instanceof ConfigurableListableBeanFactory listable) {
			ApplicationConversionService.addBeans(conversionService, listable);
			current = listable.getParentBeanFactory();
		}
		return conversionService;
	}

	@Bean
	@ConditionalOnMissingBean
	ExceptionHandling telegramExceptionHandling(ConfigurableListableBeanFactory beanFactory,
			HandlerMethodSupport support, ObjectProvider<UpdateExceptionResolver> resolvers, MessageSource messages) {
		List<UpdateExceptionResolver> all = new ArrayList<>(resolvers.orderedStream().toList());
		all.addAll(List.of(new UsageAnswers(messages), new ViolationAnswers(messages), new PurchaseAnswers(messages)));
		return new ExceptionHandling(beanFactory, support, all);
	}

	@Bean
	@ConditionalOnMissingBean
	PurchaseDeadline telegramPurchaseDeadline(MessageSource messages) {
		return new PurchaseDeadline(new PurchaseAnswers(messages), PURCHASE_TIMEOUT);
	}

	@Bean
	@ConditionalOnMissingBean
	BotHandlerRegistry telegramBotHandlerRegistry(ConfigurableListableBeanFactory beanFactory,
			HandlerMethodSupport support, ExceptionHandling exceptionHandling,
			ObjectProvider<HandlerMethodConditions> conditions, ObjectProvider<UpdateHandler> handlers,
			ObjectProvider<UpdateRoutes> routes, MessageSource messages, ObjectProvider<BotName> name) {
		BotControllerDetector controllers = new BotControllerDetector(beanFactory, support,
				conditions.orderedStream().toList(), exceptionHandling, messages);
		List<RegisteredHandler> all = new ArrayList<>(detectHandlers(controllers, beanFactory, name.getIfAvailable()));
		PlainHandlers plainHandlers = new PlainHandlers(support, exceptionHandling);
		all.addAll(plainHandlers.prepare(handlers.orderedStream().toList()));
		routes.orderedStream().map(UpdateRoutes::handlers).map(plainHandlers::prepare).forEach(all::addAll);
		return new BotHandlerRegistry(all);
	}

	private static List<RegisteredHandler> detectHandlers(BotControllerDetector controllers,
			ConfigurableListableBeanFactory beanFactory, @Nullable BotName name) {
		BotName.checkControllers(beanFactory, (name != null) ? name.all() : List.of());
		return (name != null) ? controllers.detectHandlers(name.value()) : controllers.detectHandlers();
	}

	@Bean
	@ConditionalOnMissingBean(UpdateDispatcher.class)
	HandlerDispatcher telegramUpdateDispatcher(BotHandlerRegistry registry) {
		return new HandlerDispatcher(registry);
	}

	@Bean
	@ConditionalOnMissingBean(FailedUpdateHandler.class)
	LoggingFailedUpdateHandler telegramFailedUpdateHandler() {
		return new LoggingFailedUpdateHandler();
	}

}
