package io.github.telegramspring.api.command;

import java.util.List;
import java.util.Locale;

import io.github.telegramspring.api.json.Json;
import io.github.telegramspring.api.model.BotCommand;
import io.github.telegramspring.api.model.BotCommandScopeAllChatAdministrators;
import io.github.telegramspring.api.model.BotCommandScopeAllGroupChats;
import io.github.telegramspring.api.model.BotCommandScopeAllPrivateChats;
import io.github.telegramspring.api.model.BotCommandScopeChat;
import io.github.telegramspring.api.model.BotCommandScopeChatAdministrators;
import io.github.telegramspring.api.model.BotCommandScopeChatMember;
import io.github.telegramspring.api.model.ChatId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CommandListTests {

	private final CommandList commands = CommandList.of().add("start", "Starts").add("help", "Helps");

	@Test
	void requestHasAudienceAndLanguage() {
		assertThat(Json.write(this.commands.forPrivateChats().language(Locale.GERMANY).set()))
			.isEqualTo("{\"commands\":[{\"command\":\"start\",\"description\":\"Starts\"},"
					+ "{\"command\":\"help\",\"description\":\"Helps\"}],"
					+ "\"scope\":{\"type\":\"all_private_chats\"},\"language_code\":\"de\"}");
		assertThat(this.commands.set().scope()).isNull();
		assertThat(this.commands.language(Locale.GERMAN).get().languageCode()).isEqualTo("de");
		assertThat(this.commands.forGroups().delete().scope()).isEqualTo(BotCommandScopeAllGroupChats.of());
	}

	@Test
	void everyAudienceHasItsScope() {
		ChatId chat = ChatId.of(-100);
		assertThat(this.commands.forPrivateChats().set().scope()).isEqualTo(BotCommandScopeAllPrivateChats.of());
		assertThat(this.commands.forAdministrators().set().scope())
			.isEqualTo(BotCommandScopeAllChatAdministrators.of());
		assertThat(this.commands.forChat(chat).set().scope()).isEqualTo(BotCommandScopeChat.of(chat));
		assertThat(this.commands.forAdministratorsOf(chat).set().scope())
			.isEqualTo(BotCommandScopeChatAdministrators.of(chat));
		assertThat(this.commands.forMember(chat, 7).set().scope()).isEqualTo(BotCommandScopeChatMember.of(chat, 7));
	}

	@Test
	void sameListDoesNotDiffer() {
		assertThat(this.commands.differenceFrom(this.commands.commands()).isEmpty()).isTrue();
		CommandList flagged = CommandList.of(BotCommand.of("a", "A").isEphemeral(false));
		assertThat(flagged.differenceFrom(List.of(BotCommand.of("a", "A"))).isEmpty()).isTrue();
	}

	@Test
	void differenceNamesWhatWouldChange() {
		CommandDifference difference = this.commands.add("new", "New")
			.differenceFrom(List.of(BotCommand.of("old", "Old"), BotCommand.of("help", "Other"),
					BotCommand.of("start", "Starts")));
		assertThat(difference.added()).containsExactly(BotCommand.of("new", "New"));
		assertThat(difference.removed()).containsExactly(BotCommand.of("old", "Old"));
		assertThat(difference.changed()).containsExactly(BotCommand.of("help", "Helps"));
		assertThat(difference.reordered()).isTrue();
		assertThat(difference.isEmpty()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/start", "Start", "two words", "a-b", "abcdefghijklmnopqrstuvwxyz0123456" })
	void nameThatTelegramRefusesIsExplained(String name) {
		assertThatIllegalArgumentException().isThrownBy(() -> this.commands.add(name, "Text"))
			.withMessageContaining("1 to 32 of a-z, 0-9 and _, without a slash, but this is '" + name + "'");
	}

	@Test
	void otherLimitsAreExplained() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.commands.add("a", ""));
		assertThatIllegalArgumentException().isThrownBy(() -> this.commands.add("a", "x".repeat(257)));
		assertThatIllegalArgumentException().isThrownBy(() -> this.commands.add("help", "Again"))
			.withMessageContaining("/help was added before");
		assertThatIllegalArgumentException().isThrownBy(() -> this.commands.language(Locale.ROOT));
		CommandList full = CommandList.of();
		for (int number = 0; number < 100; number++) {
			full = full.add("c" + number, "Command");
		}
		CommandList hundred = full;
		assertThatIllegalArgumentException().isThrownBy(() -> hundred.add("more", "More"))
			.withMessageContaining("at most 100 commands");
	}

}
