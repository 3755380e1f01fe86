package io.github.telegramspring.boot.autoconfigure;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.github.telegramspring.bot.annotation.BotCommand;
import io.github.telegramspring.bot.annotation.BotController;
import io.github.telegramspring.bot.annotation.CommandScope;
import io.github.telegramspring.bot.command.CommandMenuRegistrar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@ExtendWith(OutputCaptureExtension.class)
class TelegramCommandsAutoConfigurationTests {

	/**
	 * The lists of four audiences are asked for.
	 */
	private static final int AUDIENCES = CommandScope.values().length;

	@RegisterExtension
	static final BotApiServer telegram = new BotApiServer();

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withConfiguration(
				AutoConfigurations.of(TelegramBotAutoConfiguration.class, TelegramDispatchAutoConfiguration.class,
						TelegramCommandsAutoConfiguration.class, MessageSourceAutoConfiguration.class))
		.withPropertyValues(telegram.properties())
		.withPropertyValues("telegram.bot.updates.mode=none", "spring.messages.basename=commands");

	private static ResponseDefinitionBuilder failure() {
		return aResponse().withStatus(500).withBody("{\"ok\":false,\"error_code\":500,\"description\":\"Oops\"}");
	}

	@Test
	void tellsTelegramTheCommandsThatItDoesNotHave() {
		telegram.answer("getMyCommands", "[]");
		telegram.answer("setMyCommands", "true");
		this.runner.withUserConfiguration(DescribedBot.class)
			.run((context) -> await().untilAsserted(
					() -> telegram.wireMock().verify(telegram.requests("setMyCommands").withRequestBody(equalToJson("""
							{"commands": [{"command": "help", "description": "What I can do"}]}""")))));
	}

	@Test
	void describesThemInTheLanguagesOfTheApplication() {
		telegram.answer("getMyCommands", "[]");
		telegram.answer("setMyCommands", "true");
		this.runner.withUserConfiguration(DescribedBot.class)
			.withPropertyValues("telegram.bot.commands.languages=de")
			.run((context) -> await().untilAsserted(
					() -> telegram.wireMock().verify(telegram.requests("setMyCommands").withRequestBody(equalToJson("""
							{"commands": [{"command": "help", "description": "Was ich kann"}],
							"language_code": "de"}""")))));
	}

	@Test
	void leavesAMenuThatIsAsItShouldBe() {
		telegram.answer("getMyCommands", "[]");
		telegram.wireMock()
			.stubFor(telegram.call("getMyCommands")
				.withRequestBody(equalToJson("{}"))
				.willReturn(aResponse().withHeader("Content-Type", "application/json").withBody("""
						{"ok": true, "result": [{"command": "help", "description": "What I can do"}]}""")));
		this.runner.withUserConfiguration(DescribedBot.class).run((context) -> {
			await().untilAsserted(() -> assertThat(telegram.received("getMyCommands")).hasSize(AUDIENCES));
			assertThat(telegram.received("setMyCommands")).isEmpty();
			assertThat(telegram.received("deleteMyCommands")).isEmpty();
		});
	}

	@Test
	void takesAListAwayThatIsNotDescribedAnyMore() {
		telegram.answer("setMyCommands", "true");
		telegram.answer("deleteMyCommands", "true");
		telegram.answer("getMyCommands", "[{\"command\": \"ban\", \"description\": \"Ban somebody\"}]");
		this.runner.withUserConfiguration(DescribedBot.class)
			.run((context) -> await().untilAsserted(() -> telegram.wireMock()
				.verify(telegram.requests("deleteMyCommands").withRequestBody(equalToJson("""
						{"scope": {"type": "all_chat_administrators"}}""")))));
	}

	@Test
	void startsWithoutAMenuWhenTelegramFails(CapturedOutput output) {
		telegram.wireMock().stubFor(telegram.call("getMyCommands").willReturn(failure()));
		this.runner.withUserConfiguration(DescribedBot.class).run((context) -> {
			assertThat(context).hasNotFailed();
			await().untilAsserted(() -> assertThat(output).contains("could not be told the commands")
				.doesNotContain(BotApiServer.TOKEN));
		});
	}

	@Test
	void asksNothingWithoutDescribedCommands() {
		this.runner.withUserConfiguration(HelloBot.class).run((context) -> {
			assertThat(context).hasSingleBean(CommandMenuRegistrar.class);
			assertThat(context.getBean(CommandMenuRegistrar.class).isRunning()).isFalse();
		});
	}

	@Test
	void backsOffWhenToldTo() {
		this.runner.withUserConfiguration(DescribedBot.class)
			.withPropertyValues("telegram.bot.commands.sync=false")
			.run((context) -> assertThat(context).doesNotHaveBean(CommandMenuRegistrar.class));
	}

	@Test
	void explainsALanguageThatTelegramDoesNotKnow() {
		this.runner.withPropertyValues("telegram.bot.commands.languages=de,nds")
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOf(TelegramConfigurationException.class)
				.hasMessageContaining("'nds'"));
	}

	@BotController
	static class DescribedBot {

		@BotCommand(value = "help", description = "{command.help}")
		String help() {
			return "Help";
		}

		@BotCommand(value = "debug", description = "For developers", hidden = true)
		String debug() {
			return "Debug";
		}

	}

}
