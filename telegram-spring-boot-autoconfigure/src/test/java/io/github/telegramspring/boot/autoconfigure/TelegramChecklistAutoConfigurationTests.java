package io.github.telegramspring.boot.autoconfigure;

import java.net.URI;
import java.util.EnumSet;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.api.model.WebhookInfo;
import io.github.telegramspring.boot.checklist.ChecklistItem;
import io.github.telegramspring.boot.checklist.Finding;
import io.github.telegramspring.boot.checklist.GoLiveChecklist;
import io.github.telegramspring.bot.webhook.WebhookRegistrar;
import io.github.telegramspring.bot.webhook.WebhookRegistration;
import io.github.telegramspring.bot.webhook.WebhookSecret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

@ExtendWith(OutputCaptureExtension.class)
class TelegramChecklistAutoConfigurationTests {

	private static final String URL = "telegram.bot.webhook.url=https://bot.example.com";

	@RegisterExtension
	static final BotApiServer telegram = new BotApiServer();

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(TelegramDispatchAutoConfiguration.class,
				TelegramChecklistAutoConfiguration.class))
		.withBean("bot", TelegramBot.class, RecordingBot::new)
		.withUserConfiguration(HelloBot.class);

	@Test
	void findsNothingInAnOrdinaryBot() {
		this.runner.run((context) -> assertThat(context.getBean(GoLiveChecklist.class).findings()).isEmpty());
		this.runner.withPropertyValues(URL)
			.run((context) -> assertThat(context.getBean(GoLiveChecklist.class).findings()).isEmpty());
	}

	@Test
	void findsASecretThatCanBeGuessed() {
		finds(ChecklistItem.SHORT_SECRET, "'telegram.bot.webhook.secret-token' has 7 characters", URL,
				"telegram.bot.webhook.secret-token=letmein");
	}

	@Test
	void findsUpdatesThatAreDroppedOnEachStart() {
		finds(ChecklistItem.DROPPED_UPDATES, "what people send while the application restarts is lost", URL,
				"telegram.bot.updates.drop-pending=true");
	}

	@Test
	void findsTooManyThreads() {
		finds(ChecklistItem.MANY_THREADS, "'telegram.bot.processing.concurrency' is 2000",
				"telegram.bot.processing.concurrency=2000");
	}

	@Test
	void findsUpdatesThatNoHandlerIsFor() {
		finds(ChecklistItem.UPDATES_WITHOUT_HANDLER, "asks for poll, but no handler is for that",
				"telegram.bot.updates.allowed=message,poll");
	}

	@Test
	void findsUpdatesThatWaited() {
		WebhookInfo info = WebhookInfo.of("", false, 500);
		TelegramBot asked = mock();
		given(asked.getWebhookInfo()).willReturn(info);
		WebhookRegistrar registrar = new WebhookRegistrar(asked,
				new WebhookRegistration(URI.create("https://bot.example.com/in"), WebhookSecret.of("secret"), 1,
						EnumSet.noneOf(UpdateType.class), false));
		this.runner.withBean(WebhookRegistrar.class, () -> registrar).run((context) -> {
			assertThat(registrar.found()).isEqualTo(info);
			assertThat(context.getBean(GoLiveChecklist.class).findings()).singleElement()
				.extracting(Finding::item)
				.isEqualTo(ChecklistItem.PENDING_UPDATES);
		});
	}

	@Test
	void findsNothingThatIsIgnored() {
		this.runner
			.withPropertyValues("telegram.bot.updates.allowed=message,poll",
					"telegram.bot.checklist.ignored=updates-without-handler")
			.run((context) -> assertThat(context.getBean(GoLiveChecklist.class).findings()).isEmpty());
	}

	@Test
	void neverShowsTheSecret(CapturedOutput output) throws Exception {
		try (TestApplication application = TestApplication.startWithWebhook(telegram, BotApplication.class,
				"telegram.bot.webhook.secret-token=letmein", "telegram.bot.updates.drop-pending=true",
				TestApplication.NO_SECURITY)) {
			assertThat(application.context().isRunning()).isTrue();
		}
		assertThat(output).contains("Before this bot goes live:\n- 'telegram.bot.webhook.secret-token' has 7")
			.contains("telegram.bot.checklist.ignored: short-secret,dropped-updates")
			.doesNotContain("letmein");
	}

	@Test
	void saysNothingIfThereIsNothing(CapturedOutput output) throws Exception {
		try (TestApplication application = TestApplication.startWithWebhook(telegram, BotApplication.class,
				TestApplication.NO_SECURITY)) {
			assertThat(application.context().getBean(GoLiveChecklist.class).findings()).isEmpty();
		}
		assertThat(output).doesNotContain("Before this bot goes live");
	}

	private void finds(ChecklistItem item, String text, String... properties) {
		this.runner.withPropertyValues(properties)
			.run((context) -> assertThat(context.getBean(GoLiveChecklist.class).findings()).singleElement()
				.satisfies((finding) -> {
					assertThat(finding.item()).isEqualTo(item);
					assertThat(finding.text()).contains(text);
				}));
	}

}
