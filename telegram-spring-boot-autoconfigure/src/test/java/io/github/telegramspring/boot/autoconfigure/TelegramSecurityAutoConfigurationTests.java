package io.github.telegramspring.boot.autoconfigure;

import java.time.Duration;

import io.github.telegramspring.api.BotToken;
import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.model.User;
import io.github.telegramspring.api.webapp.InitDataSigner;
import io.github.telegramspring.api.webapp.InitDataValidator;
import io.github.telegramspring.api.webapp.WebAppUser;
import io.github.telegramspring.bot.security.AccessDeniedAnswers;
import io.github.telegramspring.bot.security.AuthenticationArgumentResolver;
import io.github.telegramspring.bot.security.ChatMemberships;
import io.github.telegramspring.bot.security.TelegramSecurityInterceptor;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

class TelegramSecurityAutoConfigurationTests {

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(TelegramBotAutoConfiguration.class,
				TelegramSecurityAutoConfiguration.class, TelegramMiniAppAutoConfiguration.class))
		.withBean(TelegramBot.class, RecordingBot::new);

	@Test
	void knowsThoseWhoSendUpdates() {
		this.runner.run((context) -> assertThat(context).hasSingleBean(TelegramSecurityInterceptor.class)
			.hasSingleBean(AccessDeniedAnswers.class)
			.hasSingleBean(AuthenticationArgumentResolver.class));
	}

	@Test
	void backsOffWithoutSpringSecurity() {
		this.runner.withClassLoader(new FilteredClassLoader(SecurityContextHolder.class))
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(ChatMemberships.class));
	}

	@Test
	void backsOffIfTheApplicationHasItsOwn() {
		ChatMemberships memberships = new ChatMemberships(Duration.ZERO, 1);
		this.runner.withBean(ChatMemberships.class, () -> memberships)
			.run((context) -> assertThat(context).getBean(ChatMemberships.class).isSameAs(memberships));
	}

	@Test
	void saysWhatIsWrongWithTheMembershipProperties() {
		this.runner.withPropertyValues("telegram.bot.security.membership.size=-1")
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOf(TelegramConfigurationException.class)
				.hasMessageContaining("'telegram.bot.security.membership' is of size -1"));
	}

	@Test
	void checksWhatMiniAppsSend() {
		String token = "123456:" + "k".repeat(35);
		String initData = InitDataSigner.of(BotToken.of(token)).sign(WebAppUser.of(User.of(42, false, "Ada")));
		this.runner.withPropertyValues("telegram.bot.token=" + token)
			.run((context) -> assertThat(context.getBean(InitDataValidator.class).validate(initData).user().id())
				.isEqualTo(42));
	}

	@Test
	void needsNoTokenAsLongAsNobodyChecks() {
		this.runner.run((context) -> assertThat(context.getBeanNamesForType(InitDataValidator.class)).hasSize(1));
	}

	@Test
	void saysWhatIsWrongWithTheAge() {
		this.runner.withPropertyValues("telegram.bot.mini-app.max-age=0", "telegram.bot.token=123456:" + "k".repeat(35))
			.run((context) -> assertThat(catchThrowable(() -> context.getBean(InitDataValidator.class))).rootCause()
				.hasMessageContaining("'telegram.bot.mini-app.max-age' is PT0S"));
	}

}
