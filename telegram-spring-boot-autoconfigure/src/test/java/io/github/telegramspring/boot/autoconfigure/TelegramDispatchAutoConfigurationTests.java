package io.github.telegramspring.boot.autoconfigure;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.api.model.User;
import io.github.telegramspring.bot.BotIdentity;
import io.github.telegramspring.bot.FailedUpdate;
import io.github.telegramspring.bot.FailedUpdateHandler;
import io.github.telegramspring.bot.LoggingFailedUpdateHandler;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.UpdateDispatcher;
import io.github.telegramspring.bot.UpdateInterceptor;
import io.github.telegramspring.bot.UpdateOutcome;
import io.github.telegramspring.bot.UpdateProcessor;
import io.github.telegramspring.bot.annotation.BotCommand;
import io.github.telegramspring.bot.annotation.BotController;
import io.github.telegramspring.bot.mapping.AmbiguousMappingException;
import io.github.telegramspring.bot.mapping.BotHandlerRegistry;
import io.github.telegramspring.bot.mapping.HandlerDispatcher;
import io.github.telegramspring.bot.method.HandlerMethodArgumentResolver;
import io.github.telegramspring.bot.method.HandlerMethodReturnValueHandler;
import io.github.telegramspring.bot.method.HandlerMethodSupport;
import io.github.telegramspring.bot.method.InvalidHandlerMethodException;
import io.github.telegramspring.bot.method.ReturnValueHandlers;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.core.ResolvableType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;

class TelegramDispatchAutoConfigurationTests {

	private final RecordingBot bot = new RecordingBot();

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(TelegramDispatchAutoConfiguration.class,
				TelegramProcessingAutoConfiguration.class))
		.withBean(TelegramBot.class, () -> this.bot);

	@Test
	void configuresTheWayOfAnUpdate() {
		this.runner.withUserConfiguration(HelloBot.class).run((context) -> {
			assertThat(context).hasSingleBean(BotIdentity.class)
				.hasSingleBean(HandlerDispatcher.class)
				.hasSingleBean(LoggingFailedUpdateHandler.class);
			assertThat(context.getBean(BotHandlerRegistry.class).updateTypes()).containsExactly(UpdateType.MESSAGE);
			process(context.getBean(UpdateProcessor.class), "/start");
			assertThat(this.bot.calls()).singleElement().asString().contains("Hello Ann");
		});
	}

	@Test
	void backsOffWithoutABot() {
		new ApplicationContextRunner()
			.withConfiguration(AutoConfigurations.of(TelegramDispatchAutoConfiguration.class,
					TelegramProcessingAutoConfiguration.class))
			.run((context) -> assertThat(context).doesNotHaveBean(UpdateProcessor.class));
	}

	@Test
	void backsOffWhenSwitchedOff() {
		this.runner.withPropertyValues("telegram.bot.enabled=false")
			.run((context) -> assertThat(context).doesNotHaveBean(UpdateProcessor.class));
	}

	@Test
	void backsOffForEachBeanOfTheApplication() {
		UpdateProcessor processor = (json) -> CompletableFuture.completedStage(UpdateOutcome.HANDLED);
		UpdateDispatcher dispatcher = (context) -> {
		};
		FailedUpdateHandler failedUpdates = (failed) -> {
		};
		BotHandlerRegistry registry = new BotHandlerRegistry(List.of());
		BotIdentity identity = new BotIdentity(this.bot);
		HandlerMethodSupport support = new HandlerMethodSupport(List.of(), new ReturnValueHandlers(), null, List.of());
		this.runner.withBean("myProcessor", UpdateProcessor.class, () -> processor)
			.withBean("myDispatcher", UpdateDispatcher.class, () -> dispatcher)
			.withBean("myFailedUpdates", FailedUpdateHandler.class, () -> failedUpdates)
			.withBean("myRegistry", BotHandlerRegistry.class, () -> registry)
			.withBean("myIdentity", BotIdentity.class, () -> identity)
			.withBean("mySupport", HandlerMethodSupport.class, () -> support)
			.run((context) -> {
				assertThat(context.getBean(UpdateProcessor.class)).isSameAs(processor);
				assertThat(context.getBean(UpdateDispatcher.class)).isSameAs(dispatcher);
				assertThat(context.getBean(FailedUpdateHandler.class)).isSameAs(failedUpdates);
				assertThat(context.getBean(BotHandlerRegistry.class)).isSameAs(registry);
				assertThat(context.getBean(BotIdentity.class)).isSameAs(identity);
				assertThat(context.getBean(HandlerMethodSupport.class)).isSameAs(support);
			});
	}

	@Test
	void asksResolversOfTheApplicationFirst() {
		HandlerMethodArgumentResolver resolver = mock();
		given(resolver.supportsParameter(any()))
			.willAnswer((call) -> call.<MethodParameter>getArgument(0).getParameterType() == User.class);
		given(resolver.supportsUpdateType(any(), any())).willReturn(true);
		this.runner.withBean(HandlerMethodArgumentResolver.class, () -> resolver)
			.withUserConfiguration(HelloBot.class)
			.run((context) -> {
				process(context.getBean(UpdateProcessor.class), "/start");
				then(resolver).should().resolveArgument(any(), any());
			});
	}

	@Test
	void asksReturnValueHandlersOfTheApplicationFirst() {
		List<Object> values = new ArrayList<>();
		this.runner.withBean(HandlerMethodReturnValueHandler.class, () -> new HandlerMethodReturnValueHandler() {

			@Override
			public boolean supportsReturnType(ResolvableType returnType) {
				return returnType.toClass() == String.class;
			}

			@Override
			public void handleReturnValue(Object value, UpdateContext context) {
				values.add(value);
			}

		}).withUserConfiguration(HelloBot.class).run((context) -> {
			process(context.getBean(UpdateProcessor.class), "/start");
			assertThat(values).containsExactly("Hello Ann");
			assertThat(this.bot.calls()).isEmpty();
		});
	}

	@Test
	void appliesInterceptorsInOrder() {
		List<String> applied = new ArrayList<>();
		this.runner.withBean("inner", UpdateInterceptor.class, () -> new OrderedInterceptor(2, "inner", applied))
			.withBean("outer", UpdateInterceptor.class, () -> new OrderedInterceptor(1, "outer", applied))
			.run((context) -> {
				process(context.getBean(UpdateProcessor.class), "/start");
				assertThat(applied).containsExactly("outer", "inner");
			});
	}

	@Test
	void reportsFailedUpdatesToTheApplication() {
		List<FailedUpdate> failed = new ArrayList<>();
		this.runner.withBean(FailedUpdateHandler.class, () -> failed::add)
			.withUserConfiguration(HelloBot.class)
			.run((context) -> {
				process(context.getBean(UpdateProcessor.class), "/fail");
				assertThat(failed).singleElement()
					.satisfies((update) -> assertThat(update.cause()).hasMessage("failed on purpose"));
			});
	}

	@Test
	void failsAtStartupForTwoHandlersOfOneCommand() {
		this.runner.withBean("one", HelloBot.class)
			.withBean("two", SecondBot.class)
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOf(AmbiguousMappingException.class));
	}

	@Test
	void failsAtStartupForAHandlerThatCannotWork() {
		this.runner.withUserConfiguration(BrokenBot.class)
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOf(InvalidHandlerMethodException.class));
	}

	@Test
	void callsNobodyAtStartup() {
		TelegramBot untouched = mock();
		new ApplicationContextRunner()
			.withConfiguration(AutoConfigurations.of(TelegramDispatchAutoConfiguration.class,
					TelegramProcessingAutoConfiguration.class))
			.withBean(TelegramBot.class, () -> untouched)
			.withUserConfiguration(HelloBot.class)
			.run((context) -> assertThat(context).hasNotFailed());
		then(untouched).should(never()).execute(any());
	}

	private static void process(UpdateProcessor processor, String command) {
		processor.process(Updates.command(1, command).getBytes(StandardCharsets.UTF_8));
	}

	private record OrderedInterceptor(int order, String name,
			List<String> applied) implements UpdateInterceptor, Ordered {

		@Override
		public void handle(UpdateContext context, Chain chain) throws Exception {
			this.applied.add(this.name);
			chain.proceed(context);
		}

		@Override
		public int getOrder() {
			return this.order;
		}

	}

	@BotController
	static class SecondBot {

		@BotCommand("start")
		void start() {
		}

	}

	@BotController
	static class BrokenBot {

		@BotCommand("broken")
		void broken(Thread thread) {
		}

	}

}
