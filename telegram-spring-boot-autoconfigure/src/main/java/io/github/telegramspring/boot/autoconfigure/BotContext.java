package io.github.telegramspring.boot.autoconfigure;

import java.util.Map;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.web.context.reactive.AnnotationConfigReactiveWebApplicationContext;
import org.springframework.boot.web.context.reactive.ReactiveWebApplicationContext;
import org.springframework.boot.web.context.servlet.AnnotationConfigServletWebApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.Lifecycle;
import org.springframework.context.LifecycleProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.AnnotationConfigRegistry;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.AbstractApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.web.context.WebApplicationContext;

/**
 * The context of one of several bots, a child of the application's. It has the same
 * auto-configurations as an application with one bot, which read the properties of this
 * bot, so there is one way to configure a bot.
 * <p>
 * Beans are created when they are asked for or with {@link #createBeans()}, and started
 * with those of the application: so a bean of the application that is used by the bot can
 * have the bot injected.
 */
final class BotContext {

	private final BotName name;

	private final BotBeanFactory beanFactory = new BotBeanFactory();

	private final GenericApplicationContext context;

	BotContext(BotName name, ConfigurableApplicationContext application) {
		this.name = name;
		this.context = context(application, this.beanFactory);
		ConfigurableEnvironment environment = environment(application.getEnvironment());
		this.context.setEnvironment(environment);
		this.context.setId(application.getId() + ":" + name.value());
		this.context.setDisplayName("Bot '" + name.value() + "'");
		this.context.setClassLoader(application.getClassLoader());
		this.context.setParent(application);
		ConfigurationPropertySources.attach(environment);
		this.beanFactory.registerSingleton(BotName.BEAN_NAME, name);
		this.beanFactory.registerSingleton(AbstractApplicationContext.LIFECYCLE_PROCESSOR_BEAN_NAME,
				new NoLifecycleProcessor());
		((AnnotationConfigRegistry) this.context).register(BotConfiguration.class);
	}

	private static GenericApplicationContext context(ConfigurableApplicationContext application,
			DefaultListableBeanFactory beanFactory) {
		if (application instanceof WebApplicationContext) {
			return WebContext.create(beanFactory);
		}
		return (application instanceof ReactiveWebApplicationContext)
				? new AnnotationConfigReactiveWebApplicationContext(beanFactory)
				: new AnnotationConfigApplicationContext(beanFactory);
	}

	private ConfigurableEnvironment environment(ConfigurableEnvironment application) {
		ConfigurableEnvironment environment = new StandardEnvironment();
		environment.getPropertySources()
			.stream()
			.toList()
			.forEach((source) -> environment.getPropertySources().remove(source.getName()));
		new BotEnvironment(this.name.value()).addTo(environment, application);
		return environment;
	}

	void refresh() {
		this.context.refresh();
	}

	void createBeans() {
		this.beanFactory.createBeans();
	}

	<T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	<T> Map<String, T> beans(Class<T> type) {
		return this.context.getBeansOfType(type);
	}

	Map<String, Lifecycle> lifecycles() {
		Map<String, Lifecycle> lifecycles = this.context.getBeansOfType(Lifecycle.class, false, false);
		lifecycles.remove(AbstractApplicationContext.LIFECYCLE_PROCESSOR_BEAN_NAME);
		return lifecycles;
	}

	void close() {
		this.context.close();
	}

	@Configuration(proxyBeanMethods = false)
	@Import(BotAutoConfigurationSelector.class)
	static class BotConfiguration {

	}

	private static final class BotBeanFactory extends DefaultListableBeanFactory {

		private static final long serialVersionUID = 1L;

		private boolean creating;

		@Override
		public void preInstantiateSingletons() {
			if (this.creating) {
				super.preInstantiateSingletons();
			}
		}

		void createBeans() {
			this.creating = true;
			preInstantiateSingletons();
		}

	}

	/**
	 * Leaves starting and stopping to the context of the application.
	 */
	private static final class NoLifecycleProcessor implements LifecycleProcessor {

		@Override
		public void start() {
		}

		@Override
		public void stop() {
		}

		@Override
		public boolean isRunning() {
			return false;
		}

	}

	/**
	 * Keeps classes of servlets from being loaded where they are absent.
	 */
	private static final class WebContext {

		static GenericApplicationContext create(DefaultListableBeanFactory beanFactory) {
			return new AnnotationConfigServletWebApplicationContext(beanFactory);
		}

	}

}
