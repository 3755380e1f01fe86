package io.github.telegramspring.bot.annotation;

import java.util.Optional;

import io.github.telegramspring.api.model.CallbackQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.annotation.ReflectiveRuntimeHintsRegistrar;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;

import static org.assertj.core.api.Assertions.assertThat;

class HandlerMethodReflectiveProcessorTests {

	private final RuntimeHints hints = new RuntimeHints();

	@BeforeEach
	void process() {
		new ReflectiveRuntimeHintsRegistrar().registerRuntimeHints(this.hints, ShopBot.class);
	}

	@Test
	void letsHandlersBeCalled() {
		assertThat(RuntimeHintsPredicates.reflection().onMethodInvocation(ShopBot.class, "start")).accepts(this.hints);
		assertThat(RuntimeHintsPredicates.reflection().onMethodInvocation(ShopBot.class, "failed")).accepts(this.hints);
	}

	@Test
	void letsNoOtherMethodBeCalled() {
		assertThat(RuntimeHintsPredicates.reflection().onMethodInvocation(ShopBot.class, "other")).rejects(this.hints);
	}

	@Test
	void letsRecordsBeMadeOfTheDataOfButtons() {
		assertRecord(Buy.class);
		assertRecord(Item.class);
		assertRecord(Page.class);
	}

	@Test
	void letsTheRecordsOfASealedTypeBeMade() {
		assertRecord(Open.class);
		assertRecord(Close.class);
	}

	@Test
	void needsNothingForObjectsOfTheBotApi() {
		assertThat(this.hints.reflection().typeHints())
			.noneMatch((hint) -> hint.getType().getName().startsWith("io.github.telegramspring.api"));
	}

	private void assertRecord(Class<?> type) {
		assertThat(RuntimeHintsPredicates.reflection()
			.onType(type)
			.withMemberCategory(MemberCategory.INVOKE_DECLARED_CONSTRUCTORS)).accepts(this.hints);
		assertThat(
				RuntimeHintsPredicates.reflection().onMethodInvocation(type, type.getRecordComponents()[0].getName()))
			.accepts(this.hints);
	}

	static class ShopBot {

		@BotCommand
		String start() {
			return "Welcome";
		}

		@BotCallback
		void buy(Buy buy, CallbackQuery query) {
		}

		@BotCallback
		void turn(Optional<Page> page) {
		}

		@BotCallback
		void toggle(Toggle toggle) {
		}

		@BotExceptionHandler
		void failed(IllegalStateException ex) {
		}

		void other() {
		}

	}

	record Buy(Item item) {
	}

	record Item(long id) {
	}

	record Page(int number) {
	}

	sealed interface Toggle {

	}

	record Open(long id) implements Toggle {
	}

	record Close(long id) implements Toggle {
	}

}
