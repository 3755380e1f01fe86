package io.github.telegramspring.boot.autoconfigure;

import java.util.ArrayList;
import java.util.List;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.bot.UpdateLedger;
import io.github.telegramspring.bot.annotation.BotCommand;
import io.github.telegramspring.bot.annotation.BotController;
import io.github.telegramspring.bot.callback.CallbackButtons;
import io.github.telegramspring.bot.processing.InMemoryUpdateLedger;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class TelegramBotsAutoConfigurationTests {

	private static final String SHOP = "telegram.bots.shop.token=1:AAAshop-spring-test-token_AAAAAAAAAA";

	private static final String SUPPORT = "telegram.bots.support.token=2:AAAsupport-spring-test-token_AAAAAA";

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withConfiguration(
				AutoConfigurations.of(TelegramBotsAutoConfiguration.class, TelegramBotAutoConfiguration.class,
						TelegramDispatchAutoConfiguration.class, TelegramProcessingAutoConfiguration.class,
						TelegramPollingAutoConfiguration.class, TelegramWebhookAutoConfiguration.class))
		.withPropertyValues("telegram.bot.updates.mode=none");

	@Test
	void backsOffForOneBot() {
		this.runner.withPropertyValues("telegram.bot.token=" + BotApiServer.TOKEN)
			.run((context) -> assertThat(context).hasSingleBean(TelegramBot.class).doesNotHaveBean(TelegramBots.class));
	}

	@Test
	void backsOffWithoutBots() {
		this.runner.withPropertyValues(SHOP, "telegram.bot.enabled=false")
			.run((context) -> assertThat(context).doesNotHaveBean(TelegramBot.class)
				.doesNotHaveBean(TelegramBots.class));
	}

	@Test
	void leavesOutABotThatIsSwitchedOff() {
		this.runner.withPropertyValues(SHOP, "telegram.bots.support.enabled=false")
			.run((context) -> assertThat(context).hasBean("shopTelegramBot").doesNotHaveBean("supportTelegramBot"));
	}

	@Test
	void hasTheBeansOfABotByItsName() {
		this.runner.withPropertyValues(SHOP, SUPPORT)
			.run((context) -> assertThat(context).hasBean("shopTelegramBot")
				.hasBean("supportTelegramBot")
				.hasBean("shopCallbackButtons")
				.doesNotHaveBean("telegramBot"));
	}

	@Test
	void signsButtonsWithTheTokenOfTheBot() {
		this.runner.withPropertyValues(SHOP, SUPPORT)
			.run((context) -> assertThat(context.getBean("shopCallbackButtons", CallbackButtons.class))
				.isNotSameAs(context.getBean("supportCallbackButtons")));
	}

	@Test
	void namesThePropertyOfABotWithoutAToken() {
		this.runner.withPropertyValues(SHOP, "telegram.bots.support.webhook.max-connections=5").run((context) -> {
			FailureAnalysis analysis = analyze(context);
			assertThat(analysis.getDescription()).startsWith("Bot 'support': ")
				.contains("'telegram.bots.support.token' is not set");
			assertThat(analysis.getAction()).contains("TELEGRAM_BOTS_SUPPORT_TOKEN", "telegram.bots.support.token")
				.doesNotContain("telegram.bot.");
		});
	}

	@Test
	void namesThePropertyOfABotThatCannotWork() {
		this.runner.withPropertyValues(SHOP, SUPPORT, "telegram.bots.shop.processing.concurrency=0")
			.run((context) -> assertThat(analyze(context).getDescription()).startsWith("Bot 'shop': ")
				.contains("'telegram.bots.shop.processing'"));
	}

	@Test
	void refusesABotBesideThoseWithNames() {
		this.runner.withPropertyValues(SHOP, "telegram.bot.token=" + BotApiServer.TOKEN)
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOf(TelegramConfigurationException.class)
				.hasMessageContaining("'telegram.bot.token' is set as well")
				.hasMessageNotContaining(BotApiServer.TOKEN));
	}

	@Test
	void refusesTheSameTokenTwice() {
		this.runner.withPropertyValues(SHOP, "telegram.bots.other.token=1:AAAshop-spring-test-token_AAAAAAAAAA")
			.run((context) -> assertThat(context).getFailure()
				.hasMessageContaining("'other' and 'shop' have the token of the same bot"));
	}

	@Test
	void refusesALedgerThatBotsWouldShare() {
		this.runner.withPropertyValues(SHOP, SUPPORT)
			.withBean("ledger", UpdateLedger.class, InMemoryUpdateLedger::new)
			.run((context) -> assertThat(context).getFailure()
				.isInstanceOf(TelegramConfigurationException.class)
				.hasMessageContaining("The bots shop, support share the UpdateLedger 'ledger'")
				.hasMessageContaining("UpdateLedgerFactory"));
	}

	@Test
	void leavesALedgerToTheOnlyBotWithAName() {
		this.runner.withPropertyValues(SHOP)
			.withBean("ledger", UpdateLedger.class, InMemoryUpdateLedger::new)
			.run((context) -> assertThat(context).hasNotFailed());
	}

	@Test
	void createsALedgerForEachBot() {
		List<Long> ids = new ArrayList<>();
		this.runner.withPropertyValues(SHOP, SUPPORT).withBean(UpdateLedgerFactory.class, () -> (id) -> {
			ids.add(id);
			return new InMemoryUpdateLedger();
		}).run((context) -> assertThat(ids).containsExactly(1L, 2L));
	}

	@Test
	void refusesANameThatIsNotPlain() {
		this.runner.withPropertyValues("telegram.bots.my-shop.token=1:AAAshop-spring-test-token_AAAAAAAAAA")
			.run((context) -> assertThat(context).getFailure().rootCause().hasMessageContaining("'my-shop'"));
	}

	@Test
	void listsTheBotsWhenAControllerIsForAnother() {
		this.runner.withPropertyValues(SHOP, SUPPORT)
			.withUserConfiguration(ForumBot.class)
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.hasMessageContaining("for the bot 'forum'")
				.hasMessageContaining("the bots are shop, support."));
	}

	@Test
	void saysThatTheOnlyBotHasNoName() {
		this.runner.withPropertyValues("telegram.bot.token=" + BotApiServer.TOKEN)
			.withUserConfiguration(ForumBot.class)
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.hasMessageContaining("the application has one bot, without a name")
				.hasMessageContaining("telegram.bots.forum"));
	}

	private static FailureAnalysis analyze(AssertableApplicationContext context) {
		Throwable failure = context.getStartupFailure();
		assertThat(failure).isNotNull();
		FailureAnalysis analysis = new NamedBotFailureAnalyzer().analyze(failure);
		assertThat(analysis).isNotNull();
		return analysis;
	}

	@BotController(bot = "forum")
	static class ForumBot {

		@BotCommand("start")
		String start() {
			return "Hello";
		}

	}

}
