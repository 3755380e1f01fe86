package io.github.telegramspring.boot.autoconfigure;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.Principal;
import java.util.List;

import io.github.telegramspring.api.BotToken;
import io.github.telegramspring.api.model.User;
import io.github.telegramspring.api.webapp.InitDataSigner;
import io.github.telegramspring.api.webapp.WebAppUser;
import io.github.telegramspring.bot.annotation.BotCommand;
import io.github.telegramspring.bot.annotation.BotController;
import io.github.telegramspring.bot.security.TelegramAuthoritiesProvider;
import io.github.telegramspring.bot.security.TelegramPrincipal;
import io.github.telegramspring.bot.security.web.TelegramMiniAppConfigurer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An application whose handlers and pages are protected by Spring Security, and whose
 * users are those of Telegram.
 */
class BotSecurityTests {

	@RegisterExtension
	static final BotApiServer telegram = new BotApiServer();

	private static TestApplication application;

	private static long updateId = 1;

	@BeforeAll
	static void start() {
		application = TestApplication.startWithWebhook(telegram, SecuredApplication.class);
	}

	@AfterAll
	static void stop() {
		application.close();
	}

	@Test
	void letsAnAdministratorOfTheChatIn() throws Exception {
		telegram.answer("getChatMember",
				"{\"status\":\"creator\",\"user\":{\"id\":50,\"is_bot\":false,\"first_name\":\"Ann\"},"
						+ "\"is_anonymous\":false}");
		send(50, "/purge");
		assertThat(answer()).contains("Purged by 50");
		send(50, "/purge");
		assertThat(telegram.received("getChatMember")).hasSize(1);
	}

	@Test
	void tellsAMemberThatItIsNotAllowed() throws Exception {
		telegram.answer("getChatMember",
				"{\"status\":\"member\",\"user\":{\"id\":51,\"is_bot\":false,\"first_name\":\"Bob\"}}");
		send(51, "/purge");
		assertThat(answer()).contains("You are not allowed to do this.");
	}

	@Test
	void deniesIfTelegramDoesNotTell() throws Exception {
		send(52, "/purge");
		assertThat(answer()).contains("You are not allowed to do this.");
	}

	@Test
	void goesByTheRolesOfTheApplication() throws Exception {
		send(42, "/shutdown");
		assertThat(answer()).contains("Bye Ann");
		telegram.wireMock().resetRequests();
		send(53, "/shutdown");
		assertThat(answer()).contains("You are not allowed to do this.");
	}

	@Test
	void asksTelegramNothingIfNobodyAsksForAuthorities() throws Exception {
		send(42, "/whoami");
		assertThat(answer()).contains("42");
		assertThat(telegram.received("getChatMember")).isEmpty();
	}

	@Test
	void goesByTheNameOfTheUser() throws Exception {
		send(42, "/mine");
		assertThat(answer()).contains("Yours");
	}

	@Test
	void letsUsersOfTheMiniAppIn() throws Exception {
		HttpResponse<String> response = application.send(request("/app/me", initData(42)));
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.body()).isEqualTo("42 Ann");
	}

	@Test
	void goesByTheRolesInTheMiniApp() throws Exception {
		assertThat(application.send(request("/app/admin", initData(42))).statusCode()).isEqualTo(200);
		assertThat(application.send(request("/app/admin", initData(54))).statusCode()).isEqualTo(403);
	}

	@Test
	void asksTheMiniAppForNoTokenAgainstForgedRequests() throws Exception {
		HttpResponse<String> response = application
			.send(request("/app/me", initData(42)).POST(HttpRequest.BodyPublishers.noBody()));
		assertThat(response.body()).isEqualTo("written");
		assertThat(
				application.send(application.request("/app/me").POST(HttpRequest.BodyPublishers.noBody())).statusCode())
			.isEqualTo(403);
	}

	@Test
	void refusesForgedInitDataWithAReasonAlone() throws Exception {
		HttpResponse<String> response = application.send(request("/app/me", initData(42).replace("Ann", "Eve")));
		assertThat(response.statusCode()).isEqualTo(401);
		assertThat(response.headers().firstValue("WWW-Authenticate")).hasValue("tma error=\"signature\"");
		assertThat(response.body()).isEmpty();
	}

	@Test
	void asksForInitData() throws Exception {
		HttpResponse<String> response = application.send(application.request("/app/me"));
		assertThat(response.statusCode()).isEqualTo(401);
		assertThat(response.headers().firstValue("WWW-Authenticate")).hasValue("tma");
	}

	private static void send(long user, String command) throws Exception {
		String update = Updates.command(updateId++, command)
			.replace("\"from\":{\"id\":42", "\"from\":{\"id\":" + user)
			.replace("\"chat\":{\"id\":42,\"type\":\"private\"", "\"chat\":{\"id\":-1001,\"type\":\"supergroup\"");
		assertThat(application.deliver(update).statusCode()).isEqualTo(200);
	}

	private static String answer() {
		List<String> answers = telegram.received("sendMessage")
			.stream()
			.map((request) -> request.getBodyAsString())
			.toList();
		return answers.isEmpty() ? "" : answers.get(0);
	}

	private static String initData(long user) {
		return InitDataSigner.of(BotToken.of(BotApiServer.TOKEN)).sign(WebAppUser.of(User.of(user, false, "Ann")));
	}

	private static HttpRequest.Builder request(String path, String initData) {
		return application.request(path).header("Authorization", "tma " + initData);
	}

	@SpringBootConfiguration
	@EnableAutoConfiguration
	@EnableMethodSecurity
	@Import({ SecuredBot.class, MiniAppPages.class })
	static class SecuredApplication {

		@Bean
		SecurityFilterChain miniAppChain(HttpSecurity http) {
			return http.securityMatcher("/app/**")
				.with(TelegramMiniAppConfigurer.miniApp(), Customizer.withDefaults())
				.authorizeHttpRequests((requests) -> requests.requestMatchers("/app/admin")
					.hasRole("ADMIN")
					.anyRequest()
					.authenticated())
				.build();
		}

		@Bean
		TelegramAuthoritiesProvider roles() {
			return (principal) -> (principal.id() == 42) ? AuthorityUtils.createAuthorityList("ROLE_ADMIN") : List.of();
		}

	}

	@BotController
	static class SecuredBot {

		@BotCommand("purge")
		@PreAuthorize("hasAuthority('CHAT_ADMINISTRATOR')")
		String purge(Principal principal) {
			return "Purged by " + principal.getName();
		}

		@BotCommand("shutdown")
		@PreAuthorize("hasRole('ADMIN')")
		String shutdown(TelegramPrincipal principal) {
			return "Bye " + principal.firstName();
		}

		@BotCommand("whoami")
		String whoAmI(Principal principal) {
			return principal.getName();
		}

		@BotCommand("mine")
		@PreAuthorize("authentication.name == '42' and principal.id == 42")
		String mine() {
			return "Yours";
		}

	}

	@RestController
	static class MiniAppPages {

		@GetMapping("/app/me")
		String me(@AuthenticationPrincipal TelegramPrincipal principal) {
			return principal.getName() + " " + principal.firstName();
		}

		@GetMapping("/app/admin")
		String admin() {
			return "admin";
		}

		@PostMapping("/app/me")
		String write() {
			return "written";
		}

	}

}
