package io.github.telegramspring.bot.mapping;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import io.github.telegramspring.api.model.CallbackQuery;
import io.github.telegramspring.api.model.MessageContentType;
import io.github.telegramspring.api.model.Update;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.RecordingBot;
import io.github.telegramspring.bot.SampleUpdates;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.Updates;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Handlers that are found by how the data begins.
 */
class DataPrefixConditionTests {

	@Test
	void findsTheHandlerWithoutAskingTheOthers() {
		BotHandlerRegistry registry = new BotHandlerRegistry(IntStream.range(0, 1000)
			.mapToObj((number) -> handler("h" + number, taps("tag" + number + "~")))
			.toList());
		EntryLists found = registry.find(tap("tag7~AAAA"));
		assertThat(found.next()).extracting((entry) -> entry.handler().describe()).isEqualTo("h7");
		assertThat(found.next()).isNull();
	}

	@Test
	void comesBeforeAHandlerOfAnyData() {
		BotHandlerRegistry registry = new BotHandlerRegistry(
				List.of(handler("any", UpdateMappingInfo.of(UpdateType.CALLBACK_QUERY).build()),
						handler("buy", taps("buy~", "sell~"))));
		assertThat(registry.find(tap("sell~AAAA")).next()).extracting((entry) -> entry.handler().describe())
			.isEqualTo("buy");
		assertThat(registry.find(tap("other")).next()).extracting((entry) -> entry.handler().describe())
			.isEqualTo("any");
	}

	@Test
	void refusesTwoHandlersForTheSameBeginning() {
		List<RegisteredHandler> handlers = List.of(handler("one", taps("buy~")), handler("other", taps("buy~", "x~")));
		assertThatExceptionOfType(AmbiguousMappingException.class).isThrownBy(() -> new BotHandlerRegistry(handlers))
			.withMessageContaining("data buy~...")
			.withMessageContaining("one")
			.withMessageContaining("other");
	}

	@Test
	void explainsWhatIsMissing() {
		BotHandlerRegistry registry = new BotHandlerRegistry(List.of(handler("buy", taps("buy~"))));
		assertThat(registry.explain(tap("sell~A"))).singleElement()
			.extracting(MappingDecision::expected)
			.isEqualTo("data buy~...");
	}

	@Test
	void isAFurtherConditionOfAMappingThatIsLookedUpByATemplate() {
		BotHandlerRegistry registry = new BotHandlerRegistry(List.of(handler("both",
				UpdateMappingInfo.of(UpdateType.CALLBACK_QUERY)
					.data("{tag}~{rest}")
					.condition(new DataPrefixCondition(Set.of("buy~")))
					.build())));
		assertThat(registry.explain(tap("buy~A"))).singleElement().matches(MappingDecision::matched);
		assertThat(registry.explain(tap("sell~A"))).singleElement()
			.extracting(MappingDecision::expected)
			.isEqualTo("data that begins with buy~");
	}

	@Test
	void findsPayloadsOfPayments() {
		BotHandlerRegistry registry = new BotHandlerRegistry(List.of(handler("paid",
				UpdateMappingInfo.of(UpdateType.MESSAGE)
					.has(MessageContentType.SUCCESSFUL_PAYMENT)
					.condition(new DataPrefixCondition(Set.of("order~")))
					.build())));
		Update payment = SampleUpdates.message("'successful_payment':{'currency':'XTR','total_amount':5,"
				+ "'invoice_payload':'order~A','telegram_payment_charge_id':'t','provider_payment_charge_id':'p'}");
		assertThat(registry.find(context(payment)).next()).isNotNull();
	}

	@Test
	void refusesToBeginWithNothing() {
		assertThatIllegalArgumentException().isThrownBy(() -> new DataPrefixCondition(Set.of()));
	}

	private static UpdateMappingInfo taps(String... prefixes) {
		return UpdateMappingInfo.of(UpdateType.CALLBACK_QUERY)
			.condition(new DataPrefixCondition(Set.of(prefixes)))
			.build();
	}

	private static UpdateContext tap(String data) {
		return context(Update.of(1).callbackQuery(CallbackQuery.of("1", Updates.ALICE, "i").data(data)));
	}

	private static UpdateContext context(Update update) {
		return Updates.context(new RecordingBot(), update);
	}

	private static RegisteredHandler handler(String name, UpdateMappingInfo mapping) {
		return new RegisteredHandler() {

			@Override
			public UpdateMappingInfo mapping() {
				return mapping;
			}

			@Override
			public String describe() {
				return name;
			}

			@Override
			public boolean handle(UpdateContext context) {
				return true;
			}

		};
	}

}
