package io.github.telegramspring.bot;

import java.util.List;

import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.api.model.MessageEntity;
import io.github.telegramspring.api.model.MessageEntityType;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CommandCallTests {

	@Test
	void takesNameRecipientAndArgumentsApart() {
		assertThat(CommandCall.of(Updates.message("/Weather@Test_Bot  Oslo 3 ")))
			.isEqualTo(new CommandCall("weather", "Test_Bot", "Oslo 3"));
	}

	@Test
	void isNoCommandWithoutTheEntity() {
		assertThat(CommandCall.of(Updates.message("/start").entities((List<MessageEntity>) null))).isNull();
	}

	@Test
	void isNoCommandWhenTheEntityIsFurtherBack() {
		Message message = Updates.message("see /start").entities(MessageEntity.of(MessageEntityType.BOT_COMMAND, 4, 6));
		assertThat(CommandCall.of(message)).isNull();
	}

	@Test
	void isNoCommandWhenAnotherEntityComesFirst() {
		Message message = Updates.message("/start").entities(MessageEntity.of(MessageEntityType.BOLD, 0, 6));
		assertThat(CommandCall.of(message)).isNull();
	}

	@Test
	void isNoCommandInACaption() {
		Message message = Updates.message("x").text(null).caption("/start");
		assertThat(CommandCall.of(message)).isNull();
	}

	@Test
	void ignoresWhatFollowsASecondAt() {
		assertThat(CommandCall.of(Updates.message("/start@test_bot@x"))).extracting(CommandCall::recipient)
			.isEqualTo("test_bot");
	}

	@Test
	void survivesAnEntityThatIsLongerThanTheText() {
		Message message = Updates.message("/a").entities(MessageEntity.of(MessageEntityType.BOT_COMMAND, 0, 99));
		assertThat(CommandCall.of(message)).isNull();
	}

	@Test
	void isForTheNamedBotInAnyCase() {
		CommandCall call = new CommandCall("start", "TEST_bot", "");
		assertThat(call.isFor("test_bot")).isTrue();
		assertThat(call.isFor("other_bot")).isFalse();
		assertThat(new CommandCall("start", null, "").isFor("test_bot")).isTrue();
	}

	@Test
	void argumentsMayStartOnTheNextLine() {
		Message message = Updates.message("/say").text("/say\nhello\nyou");
		assertThat(CommandCall.of(message)).isEqualTo(new CommandCall("say", null, "hello\nyou"));
	}

}
