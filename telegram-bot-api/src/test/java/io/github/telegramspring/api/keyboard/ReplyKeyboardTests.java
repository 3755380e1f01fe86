package io.github.telegramspring.api.keyboard;

import java.util.List;

import io.github.telegramspring.api.json.Json;
import io.github.telegramspring.api.model.KeyboardButtonRequestManagedBot;
import io.github.telegramspring.api.model.KeyboardButtonRequestUsers;
import io.github.telegramspring.api.model.PollType;
import io.github.telegramspring.api.model.ReplyKeyboardMarkup;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ReplyKeyboardTests {

	@Test
	void textsBecomeButtons() {
		assertThat(Json.write(ReplyKeyboard.row("Small", "Large")))
			.isEqualTo("{\"keyboard\":[[{\"text\":\"Small\"},{\"text\":\"Large\"}]]}");
		assertThat(ReplyKeyboard.column("Small", "Large").keyboard()).hasSize(2);
	}

	@Test
	void eachFactoryAsksForOneThing() {
		ReplyKeyboardMarkup keyboard = ReplyKeyboard.grid(3,
				List.of(ReplyButtons.contact("a"), ReplyButtons.location("b"), ReplyButtons.poll("c"),
						ReplyButtons.poll("d", PollType.QUIZ), ReplyButtons.webApp("e", "https://example.org"),
						ReplyButtons.users("f", 1), ReplyButtons.group("g", 2), ReplyButtons.channel("h", 3),
						ReplyButtons.managedBot("i", KeyboardButtonRequestManagedBot.of(4))));
		assertThat(keyboard.keyboard()).hasSize(3);
		assertThat(keyboard.keyboard().get(2).get(1).requestChat().chatIsChannel()).isTrue();
	}

	@Test
	void settingsAreThoseOfTheBotApi() {
		ReplyKeyboardMarkup keyboard = ReplyKeyboard.builder()
			.row("A")
			.row(ReplyButtons.contact("B"), ReplyButtons.contact("C"))
			.balanced(2, List.of())
			.resize()
			.oneTime()
			.persistent()
			.selective()
			.placeholder("Choose")
			.build();
		assertThat(keyboard.resizeKeyboard()).isTrue();
		assertThat(keyboard.oneTimeKeyboard()).isTrue();
		assertThat(keyboard.isPersistent()).isTrue();
		assertThat(keyboard.selective()).isTrue();
		assertThat(keyboard.inputFieldPlaceholder()).isEqualTo("Choose");
		assertThat(ReplyKeyboard.builder().append(keyboard).build().keyboard()).isEqualTo(keyboard.keyboard());
	}

	@Test
	void keyboardIsRemovedOrReplacedByAReply() {
		assertThat(Json.write(ReplyKeyboard.remove())).isEqualTo("{\"remove_keyboard\":true}");
		assertThat(Json.write(ReplyKeyboard.forceReply())).isEqualTo("{\"force_reply\":true}");
		assertThat(ReplyKeyboard.forceReply("Your name").inputFieldPlaceholder()).isEqualTo("Your name");
	}

	@Test
	void mistakesAreExplained() {
		assertThatIllegalArgumentException().isThrownBy(() -> ReplyKeyboard.builder().build())
			.withMessageContaining("ReplyKeyboard.remove()");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> ReplyKeyboard.row(ReplyButtons.users("A", 1), ReplyButtons.users("B", 1)))
			.withMessageEndingWith("two buttons have 1");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> ReplyButtons.users("A", KeyboardButtonRequestUsers.of(1).maxQuantity(11)))
			.withMessageContaining("11 were asked for");
		assertThatIllegalArgumentException().isThrownBy(() -> ReplyKeyboard.forceReply("x".repeat(65)));
	}

}
