package io.github.telegramspring.bot.method;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.annotation.Argument;
import io.github.telegramspring.bot.annotation.BotCommand;
import io.github.telegramspring.bot.annotation.BotController;
import io.github.telegramspring.bot.annotation.UpdateMapping;
import org.aopalliance.intercept.MethodInterceptor;
import org.junit.jupiter.api.Test;

import org.springframework.aop.framework.autoproxy.DefaultAdvisorAutoProxyCreator;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Scope;
import org.springframework.context.annotation.ScopedProxyMode;

import static org.assertj.core.api.Assertions.assertThat;

class BotControllerDetectorTests {

	private static final AtomicInteger created = new AtomicInteger();

	@Test
	void invokesProxiesAndNotWhatIsBehindThem() throws Exception {
		try (BotApplication application = new BotApplication(Proxies.class, Plain.class)) {
			assertThat(application.send("/plain"))
				.containsExactly("sendMessage {\"chat_id\":42,\"text\":\"proxied plain\"}");
		}
	}

	@Test
	void invokesJdkProxiesThroughTheirInterface() throws Exception {
		try (BotApplication application = new BotApplication(JdkProxies.class, Greeter.class)) {
			assertThat(application.context.getBean(Greeting.class)).isNotInstanceOf(Greeter.class);
			assertThat(application.send("/greet Ada"))
				.containsExactly("sendMessage {\"chat_id\":42,\"text\":\"proxied Hello Ada\"}");
		}
	}

	@Test
	void createsPrototypesForEveryUpdate() throws Exception {
		created.set(0);
		try (BotApplication application = new BotApplication(Prototype.class)) {
			assertThat(created).hasValue(0);
			application.send("/count");
			application.send("/count");
			assertThat(created).hasValue(2);
		}
	}

	@Test
	void createsLazyControllersWithTheirFirstUpdate() throws Exception {
		created.set(0);
		try (BotApplication application = new BotApplication(LazyController.class)) {
			assertThat(created).hasValue(0);
			application.send("/lazy");
			application.send("/lazy");
			assertThat(created).hasValue(1);
		}
	}

	@Test
	void findsScopedProxiesOnce() throws Exception {
		try (BotApplication application = new BotApplication(Scoped.class)) {
			assertThat(application.registry.handlers()).hasSize(1);
			assertThat(application.send("/scoped")).hasSize(1);
		}
	}

	@Test
	void findsInheritedMethodsAndComposedAnnotations() throws Exception {
		try (BotApplication application = new BotApplication(Composed.class)) {
			assertThat(application.send("/plain")).hasSize(1);
			assertThat(application.send("/secret")).hasSize(2);
		}
	}

	@Configuration
	static class Proxies {

		@Bean
		static DefaultAdvisorAutoProxyCreator autoProxyCreator() {
			DefaultAdvisorAutoProxyCreator creator = new DefaultAdvisorAutoProxyCreator();
			creator.setProxyTargetClass(true);
			return creator;
		}

		@Bean
		static DefaultPointcutAdvisor advisor() {
			return new DefaultPointcutAdvisor(new AnnotationMatchingPointcut(null, UpdateMapping.class, true),
					(MethodInterceptor) (invocation) -> "proxied " + invocation.proceed());
		}

	}

	@Configuration
	static class JdkProxies {

		@Bean
		static DefaultAdvisorAutoProxyCreator autoProxyCreator() {
			return new DefaultAdvisorAutoProxyCreator();
		}

		@Bean
		static DefaultPointcutAdvisor advisor() {
			return Proxies.advisor();
		}

	}

	interface Greeting {

		String greet(String name);

	}

	@BotController
	static class Greeter implements Greeting {

		@Override
		@BotCommand("greet")
		public String greet(@Argument String name) {
			return "Hello " + name;
		}

	}

	@BotController
	static class Plain {

		@BotCommand("plain")
		String plain() {
			return "plain";
		}

	}

	@BotController
	@Scope(BeanDefinition.SCOPE_PROTOTYPE)
	static class Prototype {

		Prototype() {
			created.incrementAndGet();
		}

		@BotCommand("count")
		void count() {
		}

	}

	@BotController
	@Lazy
	static class LazyController {

		LazyController() {
			created.incrementAndGet();
		}

		@BotCommand("lazy")
		void lazy() {
		}

	}

	@BotController
	@Scope(scopeName = BeanDefinition.SCOPE_PROTOTYPE, proxyMode = ScopedProxyMode.TARGET_CLASS)
	static class Scoped {

		@BotCommand("scoped")
		String scoped() {
			return "scoped";
		}

	}

	@Retention(RetentionPolicy.RUNTIME)
	@UpdateMapping(types = UpdateType.MESSAGE, commands = "secret")
	@interface SecretCommand {

	}

	@BotController
	static class Composed extends Plain {

		@SecretCommand
		String secret() {
			return "secret";
		}

	}

}
