package io.github.telegramspring.bot.method;

import java.util.List;

import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.annotation.BotAlbum;
import io.github.telegramspring.bot.annotation.BotCallback;
import io.github.telegramspring.bot.annotation.BotCommand;
import io.github.telegramspring.bot.annotation.BotController;
import io.github.telegramspring.bot.annotation.BotExceptionHandler;
import io.github.telegramspring.bot.annotation.BotMessage;
import io.github.telegramspring.bot.annotation.BotPreCheckout;
import io.github.telegramspring.bot.annotation.BotReaction;
import io.github.telegramspring.bot.annotation.UpdateMapping;
import io.github.telegramspring.bot.mapping.AmbiguousMappingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class HandlerMethodCheckTests {

	@Test
	void failsTheStartWhenTwoMethodsHaveTheSameCommand() {
		assertThatExceptionOfType(AmbiguousMappingException.class)
			.isThrownBy(() -> new BotApplication(Plain.class, Rival.class))
			.withMessageContaining("mapped to /plain")
			.withMessageContaining("Plain#plain()")
			.withMessageContaining("Rival#rival()");
	}

	@Test
	void failsTheStartWhenTwoMethodsTakeAnyUpdateOfAKind() {
		assertThatExceptionOfType(AmbiguousMappingException.class).isThrownBy(() -> new BotApplication(Greedy.class))
			.withMessageContaining("mapped to updates of type message");
	}

	@Test
	void failsTheStartWhenAParameterCannotBeResolved() {
		assertThatExceptionOfType(InvalidHandlerMethodException.class).isThrownBy(() -> new BotApplication(Odd.class))
			.withMessageContaining("Odd#odd(StringBuilder)")
			.withMessageContaining("parameter 0 of type java.lang.StringBuilder")
			.withMessageContaining("HandlerMethodArgumentResolver");
	}

	@Test
	void failsTheStartWhenAReturnValueCannotBeHandled() {
		assertThatExceptionOfType(InvalidHandlerMethodException.class)
			.isThrownBy(() -> new BotApplication(OddReturn.class))
			.withMessageContaining("return value of type java.util.List<java.lang.Integer>");
	}

	@ParameterizedTest
	@ValueSource(classes = { Slash.class, UpperCase.class, TooLong.class, Hyphen.class })
	void failsTheStartWhenTheNameOfACommandIsNotAllowed(Class<?> controller) {
		assertThatExceptionOfType(InvalidHandlerMethodException.class).isThrownBy(() -> new BotApplication(controller))
			.withMessageContaining("is not the name of a command")
			.withMessageContaining("1-32 characters");
	}

	@Test
	void saysWhatTwoMethodsHaveInCommonWithItsConditions() {
		assertThatExceptionOfType(AmbiguousMappingException.class).isThrownBy(() -> new BotApplication(TwoLikes.class))
			.withMessageContaining("mapped to updates of type message_reaction, a reaction");
		assertThatExceptionOfType(AmbiguousMappingException.class).isThrownBy(() -> new BotApplication(TwoAlbums.class))
			.withMessageContaining("mapped to albums among updates of type message");
	}

	@Test
	void failsTheStartWhenAMethodHasTwoMappings() {
		assertThatExceptionOfType(InvalidHandlerMethodException.class)
			.isThrownBy(() -> new BotApplication(TwoMappings.class))
			.withMessageContaining("it has the mappings @BotCommand and @BotMessage");
	}

	@Test
	void failsTheStartWhenDataCanNeverFitIntoAButton() {
		assertThatExceptionOfType(InvalidHandlerMethodException.class)
			.isThrownBy(() -> new BotApplication(LongData.class))
			.withMessageContaining("stands for 67 bytes or more")
			.withMessageContaining("The data of a button has room for 64");
	}

	@Test
	void saysWhatTheKindOfUpdateAllowsToReturn() {
		assertThatExceptionOfType(InvalidHandlerMethodException.class)
			.isThrownBy(() -> new BotApplication(TextForPurchase.class))
			.withMessageContaining("can return boolean, Optional<String> with the reason against the purchase");
	}

	@Test
	void saysWhatIsForAlbumsAndExceptionHandlers() {
		assertThatExceptionOfType(InvalidHandlerMethodException.class)
			.isThrownBy(() -> new BotApplication(AlbumAsMessage.class))
			.withMessageContaining("List<Message> with @BotAlbum");
		assertThatExceptionOfType(InvalidHandlerMethodException.class)
			.isThrownBy(() -> new BotApplication(OddExceptionHandler.class))
			.withMessageContaining("the exception or one of its causes");
	}

	@Test
	void failsTheStartWhenNoKindOfUpdateIsNamed() {
		assertThatExceptionOfType(InvalidHandlerMethodException.class)
			.isThrownBy(() -> new BotApplication(Kindless.class))
			.withMessageContaining("not mapped to any known kind of update");
	}

	@BotController
	static class Plain {

		@BotCommand("plain")
		String plain() {
			return "plain";
		}

	}

	@BotController
	static class Rival {

		@BotCommand("plain")
		String rival() {
			return "rival";
		}

	}

	@BotController
	static class Greedy {

		@UpdateMapping(types = { UpdateType.EDITED_MESSAGE, UpdateType.MESSAGE })
		void one() {
		}

		@UpdateMapping(types = { UpdateType.POLL, UpdateType.MESSAGE })
		void two() {
		}

	}

	@BotController
	static class Odd {

		@BotCommand("odd")
		void odd(StringBuilder builder) {
		}

	}

	@BotController
	static class OddReturn {

		@BotCommand("odd")
		List<Integer> odd() {
			return List.of();
		}

	}

	@BotController
	static class TwoLikes {

		@BotReaction("👍")
		void one() {
		}

		@BotReaction("👍")
		void two() {
		}

	}

	@BotController
	static class TwoAlbums {

		@BotAlbum
		void one() {
		}

		@BotAlbum
		void two() {
		}

	}

	@BotController
	static class TwoMappings {

		@BotCommand
		@BotMessage
		void both() {
		}

	}

	@BotController
	static class LongData {

		@BotCallback("a_very_long_beginning_that_leaves_no_room_for_anything_else_at_al:{id}")
		void tap() {
		}

	}

	@BotController
	static class TextForPurchase {

		@BotPreCheckout
		String check() {
			return "";
		}

	}

	@BotController
	static class AlbumAsMessage {

		@BotMessage
		void album(List<Message> messages) {
		}

	}

	@BotController
	static class OddExceptionHandler {

		@BotExceptionHandler(IllegalStateException.class)
		void odd(StringBuilder builder) {
		}

	}

	@BotController
	static class Slash {

		@BotCommand("/start")
		void start() {
		}

	}

	@BotController
	static class UpperCase {

		@BotCommand("Start")
		void start() {
		}

	}

	@BotController
	static class TooLong {

		@BotCommand("a123456789b123456789c123456789d12")
		void start() {
		}

	}

	@BotController
	static class Hyphen {

		@BotCommand("go-home")
		void start() {
		}

	}

	@BotController
	static class Kindless {

		@UpdateMapping
		void any() {
		}

	}

}
