package io.github.telegramspring.boot.autoconfigure;

import java.util.List;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.webapp.InitDataValidator;
import io.github.telegramspring.bot.callback.CallbackButtons;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.support.AutowireCandidateQualifier;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.EnvironmentAware;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotationMetadata;

/**
 * Lets the application have the beans of several bots injected by the name of the bot, as
 * in {@code @Qualifier("shop") TelegramBot}. Without a name they are not found, since
 * none of the bots comes before the others.
 */
class NamedBotBeans implements ImportBeanDefinitionRegistrar, EnvironmentAware {

	private static final List<Class<?>> TYPES = List.of(TelegramBot.class, CallbackButtons.class,
			InitDataValidator.class);

	private List<String> names = List.of();

	@Override
	public void setEnvironment(Environment environment) {
		this.names = BotNames.enabled(environment);
	}

	@Override
	public void registerBeanDefinitions(AnnotationMetadata metadata, BeanDefinitionRegistry registry) {
		for (String name : this.names) {
			TYPES.forEach((type) -> registry.registerBeanDefinition(name + type.getSimpleName(), bean(name, type)));
		}
	}

	private static RootBeanDefinition bean(String name, Class<?> type) {
		RootBeanDefinition definition = new RootBeanDefinition(type);
		definition.setTargetType(type);
		definition.setFactoryBeanName(TelegramBotsAutoConfiguration.BOTS);
		definition.setFactoryMethodName("bean");
		definition.getConstructorArgumentValues().addIndexedArgumentValue(0, name);
		definition.getConstructorArgumentValues().addIndexedArgumentValue(1, type);
		definition.addQualifier(new AutowireCandidateQualifier(Qualifier.class, name));
		definition.setDefaultCandidate(false);
		definition.setLazyInit(true);
		return definition;
	}

}
