package io.github.telegramspring.boot.autoconfigure;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * With Spring Security, the webhook is reachable and everything else is exactly as
 * protected as without a bot.
 */
@ExtendWith(OutputCaptureExtension.class)
class WebhookSecurityTests {

	private static final String[] USER = { "spring.security.user.name=user", "spring.security.user.password=password" };

	@RegisterExtension
	static final BotApiServer telegram = new BotApiServer();

	@ParameterizedTest
	@ValueSource(classes = { BotApplication.class, OneChain.class, ChainWithoutRules.class, TwoChains.class,
			DenyingChain.class })
	void opensTheWebhookAndNothingElse(Class<?> source, CapturedOutput output) throws Exception {
		List<String> without;
		try (TestApplication application = TestApplication.startWithWebhook(telegram, source,
				with("telegram.bot.enabled=false"))) {
			without = answersBesideTheWebhook(application);
		}
		try (TestApplication application = TestApplication.startWithWebhook(telegram, source, USER)) {
			assertWebhookIsOpen(application);
			assertThat(answersBesideTheWebhook(application)).isEqualTo(without);
		}
		assertThat(output).doesNotContain("You are asking Spring Security to ignore");
	}

	@Test
	void leavesTheDefaultProtectionInPlace() throws Exception {
		try (TestApplication application = TestApplication.startWithWebhook(telegram, BotApplication.class, USER)) {
			assertThat(application.send(script(application, "/page")).statusCode()).isEqualTo(401);
			assertThat(application.send(authenticated(script(application, "/page"))).body()).isEqualTo("page");
		}
	}

	@Test
	void leavesTheProtectionAgainstForgedRequestsInPlace() throws Exception {
		try (TestApplication application = TestApplication.startWithWebhook(telegram, ChainWithoutRules.class, USER)) {
			assertThat(application.send(script(application, "/page")).body()).isEqualTo("page");
			for (String path : List.of("/page", "/telegram/webhook/page")) {
				HttpResponse<String> response = application
					.send(authenticated(method(script(application, path), "POST")));
				assertThat(response.statusCode()).as(path).isEqualTo(403);
			}
		}
	}

	@Test
	void opensTheWebhookBelowAContextPath() throws Exception {
		try (TestApplication application = TestApplication.startWithWebhook(telegram, OneChain.class,
				with("server.servlet.context-path=/app"))) {
			assertThat(application.deliver("/app" + TestApplication.WEBHOOK, Updates.command(1, "/start")).statusCode())
				.isEqualTo(200);
			assertThat(application.deliver(TestApplication.WEBHOOK, Updates.command(1, "/start")).statusCode())
				.isEqualTo(404);
			assertThat(telegram.received("sendMessage")).hasSize(1);
			assertThat(telegram.received("setWebhook")).singleElement()
				.satisfies((request) -> assertThat(request.getBodyAsString())
					.contains("\"https://bot.example.com/app/telegram/webhook\""));
		}
	}

	@Test
	void opensTheWebhookWhereverSpringSecurityIs() throws Exception {
		try (TestApplication application = TestApplication.startWithWebhook(telegram, OneChain.class,
				with("spring.security.filter.order=-2147483000"))) {
			assertWebhookIsOpen(application);
			assertThat(application.send(script(application, "/page")).statusCode()).isEqualTo(401);
		}
	}

	private static String[] with(String property) {
		return new String[] { USER[0], USER[1], property };
	}

	private static void assertWebhookIsOpen(TestApplication application) throws Exception {
		telegram.wireMock().resetRequests();
		assertThat(application.deliver(Updates.command(1, "/start")).statusCode()).isEqualTo(200);
		assertThat(telegram.received("sendMessage")).hasSize(1);
		HttpResponse<String> refused = application.send(application.request(TestApplication.WEBHOOK)
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(Updates.command(1, "/start"))));
		assertThat(refused.statusCode()).isEqualTo(401);
		assertThat(refused.body()).contains("X-Telegram-Bot-Api-Secret-Token");
		assertThat(telegram.received("sendMessage")).hasSize(1);
	}

	private static List<String> answersBesideTheWebhook(TestApplication application) throws Exception {
		List<String> answers = new ArrayList<>();
		for (String path : List.of("/", "/page", "/api/page", "/error", "/telegram", "/telegram/", "/telegram/webhook/",
				"/telegram/webhook/page", "/telegram/webhooks")) {
			for (String verb : List.of("GET", "POST", "DELETE")) {
				answers.add(verb + " " + path + describe(application.send(method(script(application, path), verb))));
				answers.add(verb + " " + path + " as a user"
						+ describe(application.send(method(authenticated(script(application, path)), verb))));
			}
		}
		return answers;
	}

	private static String describe(HttpResponse<?> response) {
		return ": " + response.statusCode() + " " + response.headers().map().keySet();
	}

	private static HttpRequest.Builder method(HttpRequest.Builder request, String verb) {
		return request.method(verb,
				verb.equals("GET") ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString("text"));
	}

	private static HttpRequest.Builder script(TestApplication application, String path) {
		return application.request(path).header("X-Requested-With", "XMLHttpRequest").header("Accept", "*/*");
	}

	private static HttpRequest.Builder authenticated(HttpRequest.Builder request) {
		String credentials = Base64.getEncoder().encodeToString("user:password".getBytes(StandardCharsets.UTF_8));
		return request.header(HttpHeaders.AUTHORIZATION, "Basic " + credentials);
	}

	@Configuration(proxyBeanMethods = false)
	@Import(BotApplication.class)
	static class OneChain {

		@Bean
		SecurityFilterChain everything(HttpSecurity http) {
			return http.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
				.httpBasic(Customizer.withDefaults())
				.build();
		}

	}

	@Configuration(proxyBeanMethods = false)
	@Import(BotApplication.class)
	static class ChainWithoutRules {

		@Bean
		SecurityFilterChain everything(HttpSecurity http) {
			return http.httpBasic(Customizer.withDefaults()).build();
		}

	}

	@Configuration(proxyBeanMethods = false)
	@Import(BotApplication.class)
	static class TwoChains {

		@Bean
		@Order(1)
		SecurityFilterChain api(HttpSecurity http) {
			return http.securityMatcher("/api/**")
				.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
				.httpBasic(Customizer.withDefaults())
				.csrf((csrf) -> csrf.disable())
				.build();
		}

		@Bean
		@Order(2)
		SecurityFilterChain pages(HttpSecurity http) {
			return http
				.authorizeHttpRequests(
						(requests) -> requests.requestMatchers("/page").permitAll().anyRequest().hasRole("ADMIN"))
				.formLogin(Customizer.withDefaults())
				.build();
		}

	}

	@Configuration(proxyBeanMethods = false)
	@Import(BotApplication.class)
	static class DenyingChain {

		@Bean
		SecurityFilterChain nothing(HttpSecurity http) {
			return http.authorizeHttpRequests((requests) -> requests.anyRequest().denyAll()).build();
		}

	}

}
