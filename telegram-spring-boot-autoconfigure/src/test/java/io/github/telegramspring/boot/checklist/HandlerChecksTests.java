package io.github.telegramspring.boot.checklist;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import io.github.telegramspring.api.model.ChatType;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.mapping.BotHandlerRegistry;
import io.github.telegramspring.bot.mapping.RegisteredHandler;
import io.github.telegramspring.bot.mapping.UpdateCondition;
import io.github.telegramspring.bot.mapping.UpdateMappingInfo;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HandlerChecksTests {

	private static final UpdateMappingInfo MESSAGE = UpdateMappingInfo.of(UpdateType.MESSAGE).build();

	private static final UpdateMappingInfo BUTTON = UpdateMappingInfo.of(UpdateType.CALLBACK_QUERY)
		.data("buy:{id}")
		.build();

	@Test
	void findNothingInABotThatIsAllRight() {
		UpdateMappingInfo fallback = UpdateMappingInfo.of(UpdateType.CALLBACK_QUERY).fallback().build();
		assertThat(findings(EnumSet.of(UpdateType.MESSAGE, UpdateType.CALLBACK_QUERY), MESSAGE, BUTTON, fallback))
			.isEmpty();
	}

	@Test
	void findUpdatesThatNoHandlerIsFor() {
		assertThat(findings(EnumSet.of(UpdateType.MESSAGE, UpdateType.POLL, UpdateType.POLL_ANSWER), MESSAGE))
			.singleElement()
			.satisfies((finding) -> {
				assertThat(finding.item()).isEqualTo(ChecklistItem.UPDATES_WITHOUT_HANDLER);
				assertThat(finding.text()).contains("asks for poll, poll_answer");
			});
	}

	@Test
	void findHandlersThatAreNeverCalled() {
		UpdateMappingInfo inline = UpdateMappingInfo.of(UpdateType.INLINE_QUERY).build();
		assertThat(findings(EnumSet.of(UpdateType.MESSAGE), MESSAGE, inline)).singleElement().satisfies((finding) -> {
			assertThat(finding.item()).isEqualTo(ChecklistItem.HANDLER_WITHOUT_UPDATES);
			assertThat(finding.text()).contains("handlers for inline_query");
		});
	}

	@Test
	void findButtonsThatNobodyAnswers() {
		assertThat(findings(EnumSet.of(UpdateType.CALLBACK_QUERY), BUTTON)).extracting(Finding::item)
			.containsExactly(ChecklistItem.TAPS_WITHOUT_FALLBACK);
	}

	@Test
	void acceptAFallbackForTapsInSomeChats() {
		UpdateMappingInfo inGroups = UpdateMappingInfo.of(UpdateType.CALLBACK_QUERY)
			.chatTypes(ChatType.SUPERGROUP)
			.build();
		assertThat(findings(EnumSet.of(UpdateType.CALLBACK_QUERY), BUTTON, inGroups)).isEmpty();
	}

	@Test
	void giveConditionsThatAreTakenBySurpriseTheBenefitOfTheDoubt() {
		UpdateMappingInfo surprised = UpdateMappingInfo.of(UpdateType.CALLBACK_QUERY)
			.condition(new AsksTelegram())
			.build();
		assertThat(findings(EnumSet.of(UpdateType.CALLBACK_QUERY), BUTTON, surprised)).isEmpty();
	}

	@Test
	void findCommandsThatWereForgottenToBeDescribed() {
		UpdateMappingInfo described = UpdateMappingInfo.of(UpdateType.MESSAGE)
			.commands("start")
			.description("Starts")
			.build();
		UpdateMappingInfo forgotten = UpdateMappingInfo.of(UpdateType.MESSAGE).commands("stop", "help").build();
		assertThat(findings(EnumSet.of(UpdateType.MESSAGE), described, forgotten)).singleElement()
			.satisfies((finding) -> {
				assertThat(finding.item()).isEqualTo(ChecklistItem.COMMANDS_WITHOUT_DESCRIPTION);
				assertThat(finding.text()).contains("/help, /stop");
			});
	}

	@Test
	void acceptThatNoCommandIsDescribed() {
		UpdateMappingInfo start = UpdateMappingInfo.of(UpdateType.MESSAGE).commands("start").build();
		assertThat(findings(EnumSet.of(UpdateType.MESSAGE), start)).isEmpty();
	}

	private static List<Finding> findings(Set<UpdateType> allowed, UpdateMappingInfo... mappings) {
		List<Handler> handlers = Stream.of(mappings).map(Handler::new).toList();
		return new HandlerChecks(new BotHandlerRegistry(handlers), allowed).findings();
	}

	private record AsksTelegram() implements UpdateCondition {

		@Override
		public boolean matches(UpdateContext context) {
			return context.bot().getMe().isBot();
		}

		@Override
		public String describe() {
			return "an answer of Telegram";
		}

	}

	private record Handler(UpdateMappingInfo mapping) implements RegisteredHandler {

		@Override
		public String describe() {
			return this.mapping.toString();
		}

		@Override
		public boolean handle(UpdateContext context) {
			return true;
		}

	}

}
