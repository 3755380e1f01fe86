package io.github.telegramspring.bot.method;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Collection;
import java.util.List;

import io.github.telegramspring.api.model.ChatType;
import io.github.telegramspring.api.model.MessageContentType;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.SampleUpdates;
import io.github.telegramspring.bot.Unhandled;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.Updates;
import io.github.telegramspring.bot.annotation.BotCommand;
import io.github.telegramspring.bot.annotation.BotController;
import io.github.telegramspring.bot.annotation.BotMessage;
import io.github.telegramspring.bot.annotation.UpdateMapping;
import io.github.telegramspring.bot.mapping.UpdateCondition;
import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AliasFor;
import org.springframework.core.annotation.Order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What all mapping annotations have in common.
 */
class MappingAnnotationTests {

	@Test
	void ordersByTheAnnotationOnTheMethod() throws Exception {
		assertThat(Recording.reached(Ordered.class, Updates.text(1, "ab"))).isEqualTo("first");
	}

	@Test
	void passesOnWhatAHandlerLeavesUnhandled() throws Exception {
		assertThat(Recording.reached(Passing.class, Updates.text(1, "/go"))).isEqualTo("second");
	}

	@Test
	void letsAnApplicationComposeItsOwnAnnotations() throws Exception {
		assertThat(Recording.reached(Composed.class, Updates.text(1, "/secret"))).isEqualTo("secret");
		assertThat(Recording.reached(Composed.class, SampleUpdates.of(UpdateType.MESSAGE))).isEqualTo("nothing");
	}

	@Test
	void letsAnApplicationAddConditionsOfItsOwn() throws Exception {
		try (BotApplication application = new BotApplication(Odd.class, OddConditions.class)) {
			application.dispatch(Updates.text(1, "/odd"));
			assertThat(application.context.getBean(Odd.class).reached).isEqualTo("odd");
			application.context.getBean(Odd.class).reached = "nothing";
			application.dispatch(Updates.text(2, "/odd"));
			assertThat(application.context.getBean(Odd.class).reached).isEqualTo("nothing");
			assertThat(application.registry.explain(Updates.context(application.bot, Updates.text(2, "/odd"))))
				.singleElement()
				.asString()
				.endsWith("not matched, expected an update with an odd number");
		}
	}

	@Test
	void failsTheStartWhenAPatternCannotBeRead() {
		assertThatExceptionOfType(InvalidHandlerMethodException.class)
			.isThrownBy(() -> new BotApplication(BadPattern.class))
			.withMessageContaining("BadPattern#bad(): 'a[' is not a pattern");
	}

	@Test
	void failsTheStartWhenContentIsAskedOfWhatHasNone() {
		assertThatExceptionOfType(InvalidHandlerMethodException.class)
			.isThrownBy(() -> new BotApplication(BadContent.class))
			.withMessageContaining("it asks for a command or for content, but is mapped to [MESSAGE, POLL] as well");
	}

	@BotController
	static class Ordered extends Recording {

		@BotMessage(pattern = "a")
		@Order(2)
		void second() {
			this.reached = "second";
		}

		@BotMessage(pattern = "b")
		@Order(1)
		void first() {
			this.reached = "first";
		}

	}

	@BotController
	static class Passing extends Recording {

		@BotCommand("go")
		Unhandled first() {
			return Unhandled.UNHANDLED;
		}

		@BotMessage(pattern = "go")
		Object second() {
			this.reached = "second";
			return List.of();
		}

	}

	@Retention(RetentionPolicy.RUNTIME)
	@BotCommand(chatTypes = ChatType.PRIVATE)
	@interface PrivateCommand {

		@AliasFor(annotation = BotCommand.class)
		String[] value();

	}

	@BotController
	static class Composed extends Recording {

		@PrivateCommand("secret")
		void secret() {
			this.reached = "secret";
		}

	}

	@Retention(RetentionPolicy.RUNTIME)
	@interface OddOnly {

	}

	record OddNumber() implements UpdateCondition {

		@Override
		public boolean matches(UpdateContext context) {
			return context.update().updateId() % 2 == 1;
		}

		@Override
		public String describe() {
			return "an update with an odd number";
		}

	}

	@Configuration
	static class OddConditions {

		@Bean
		HandlerMethodConditions oddOnly() {
			return (method) -> conditions(method);
		}

		private static Collection<UpdateCondition> conditions(BotHandlerMethod method) {
			return method.hasMethodAnnotation(OddOnly.class) ? List.of(new OddNumber()) : List.of();
		}

	}

	@BotController
	static class Odd extends Recording {

		@OddOnly
		@BotCommand("odd")
		void odd() {
			this.reached = "odd";
		}

	}

	@BotController
	static class BadPattern {

		@BotMessage(pattern = "a[")
		void bad() {
		}

	}

	@BotController
	static class BadContent {

		@UpdateMapping(types = { UpdateType.MESSAGE, UpdateType.POLL }, has = MessageContentType.PHOTO)
		void bad() {
		}

	}

}
