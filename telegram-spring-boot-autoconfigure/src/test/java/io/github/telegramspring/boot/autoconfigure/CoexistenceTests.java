package io.github.telegramspring.boot.autoconfigure;

import java.util.concurrent.Executor;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.convert.ConversionService;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.DispatcherServlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What Spring Boot gives an application, it gives one with a bot as well.
 */
class CoexistenceTests {

	@RegisterExtension
	static final BotApiServer telegram = new BotApiServer();

	@Test
	void leavesSharedBeansToSpringBoot() {
		try (TestApplication application = TestApplication.startWithWebhook(telegram, BotApplication.class)) {
			ConfigurableApplicationContext context = application.context();
			assertThat(context.getBeanNamesForType(Executor.class)).contains("applicationTaskExecutor");
			assertThat(context.getBeanNamesForType(JsonMapper.class)).containsExactly("jacksonJsonMapper");
			assertThat(context.getBeanNamesForType(ConversionService.class)).containsExactly("mvcConversionService");
			assertThat(context.getBeanNamesForType(DispatcherServlet.class)).hasSize(1);
			assertThat(context.getBeanNamesForType(SecurityFilterChain.class))
				.containsExactly("managementSecurityFilterChain");
		}
	}

	@Test
	void startsWithLazyBeans() throws Exception {
		try (TestApplication application = TestApplication.startWithWebhook(telegram, BotApplication.class,
				"spring.main.lazy-initialization=true")) {
			assertThat(telegram.received("setWebhook")).hasSize(1);
			assertThat(application.deliver(Updates.command(1, "/start")).statusCode()).isEqualTo(200);
			assertThat(telegram.received("sendMessage")).hasSize(1);
		}
	}

	@Test
	void pollsInAnApplicationWithoutAWebServer() {
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(PlainApplication.class)
			.properties(telegram.properties())
			.properties("spring.main.web-application-type=none", "spring.main.banner-mode=off")
			.run()) {
			assertThat(context.isRunning()).isTrue();
			await().until(() -> !telegram.received("getUpdates").isEmpty());
		}
	}

	@SpringBootConfiguration
	@EnableAutoConfiguration
	static class PlainApplication {

	}

}
