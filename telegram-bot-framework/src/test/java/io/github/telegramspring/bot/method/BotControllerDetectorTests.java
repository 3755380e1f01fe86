package io.github.telegramspring.bot.method;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.annotation.BotCommand;
import io.github.telegramspring.bot.annotation.BotController;
import io.github.telegramspring.bot.annotation.UpdateMapping;
import org.aopalliance.intercept.MethodInterceptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
			assertThat(application.registry.mappings()).hasSize(1);
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

	@Test
	void findsPrivateMethodsAsWell() throws Exception {
		try (BotApplication application = new BotApplication(Private.class)) {
			assertThat(application.send("/private")).hasSize(1);
		}
	}

	@Test
	void failsTheStartWhenTwoMethodsHaveTheSameCommand() {
		assertThatExceptionOfType(AmbiguousMappingException.class)
			.isThrownBy(() -> new BotApplication(Plain.class, Rival.class))
			.withMessageContaining("mapped to /plain")
			.withMessageContaining("Plain#plain()")
			.withMessageContaining("Rival#rival()");
	}

	@Test
	void failsTheStartWhenTwoMethodsTakeAnyUpdateOfAKind() {
		assertThatExceptionOfType(AmbiguousMappingException.class).isThrownBy(() -> new BotApplication(Greedy.class))
			.withMessageContaining("mapped to updates of type message");
	}

	@Test
	void failsTheStartWhenAParameterCannotBeResolved() {
		assertThatExceptionOfType(InvalidHandlerMethodException.class).isThrownBy(() -> new BotApplication(Odd.class))
			.withMessageContaining("Odd#odd(StringBuilder)")
			.withMessageContaining("parameter 0 of type java.lang.StringBuilder")
			.withMessageContaining("HandlerMethodArgumentResolver");
	}

	@Test
	void failsTheStartWhenAReturnValueCannotBeHandled() {
		assertThatExceptionOfType(InvalidHandlerMethodException.class)
			.isThrownBy(() -> new BotApplication(OddReturn.class))
			.withMessageContaining("return value of type java.util.List<java.lang.Integer>");
	}

	@ParameterizedTest
	@ValueSource(classes = { Slash.class, UpperCase.class, TooLong.class, Hyphen.class })
	void failsTheStartWhenTheNameOfACommandIsNotAllowed(Class<?> controller) {
		assertThatExceptionOfType(InvalidHandlerMethodException.class).isThrownBy(() -> new BotApplication(controller))
			.withMessageContaining("is not the name of a command")
			.withMessageContaining("1-32 characters");
	}

	@Test
	void failsTheStartWhenNoKindOfUpdateIsNamed() {
		assertThatExceptionOfType(InvalidHandlerMethodException.class)
			.isThrownBy(() -> new BotApplication(Kindless.class))
			.withMessageContaining("not mapped to any known kind of update");
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

	@BotController
	static class Plain {

		@BotCommand("plain")
		String plain() {
			return "plain";
		}

	}

	@BotController
	static class Rival {

		@BotCommand("plain")
		String rival() {
			return "rival";
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

	@BotController
	static class Private {

		@SuppressWarnings("UnusedMethod") // it is the bot that calls it
		@BotCommand("private")
		private String secret() {
			return "private";
		}

	}

	@BotController
	static class Greedy {

		@UpdateMapping(types = UpdateType.MESSAGE)
		void one() {
		}

		@UpdateMapping(types = { UpdateType.POLL, UpdateType.MESSAGE })
		void two() {
		}

	}

	@BotController
	static class Odd {

		@BotCommand("odd")
		void odd(StringBuilder builder) {
		}

	}

	@BotController
	static class OddReturn {

		@BotCommand("odd")
		List<Integer> odd() {
			return List.of();
		}

	}

	@BotController
	static class Slash {

		@BotCommand("/start")
		void start() {
		}

	}

	@BotController
	static class UpperCase {

		@BotCommand("Start")
		void start() {
		}

	}

	@BotController
	static class TooLong {

		@BotCommand("a123456789b123456789c123456789d12")
		void start() {
		}

	}

	@BotController
	static class Hyphen {

		@BotCommand("go-home")
		void start() {
		}

	}

	@BotController
	static class Kindless {

		@UpdateMapping
		void any() {
		}

	}

}
