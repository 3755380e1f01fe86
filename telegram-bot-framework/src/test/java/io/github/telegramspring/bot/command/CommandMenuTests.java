package io.github.telegramspring.bot.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

import io.github.telegramspring.api.command.CommandList;
import io.github.telegramspring.api.json.Json;
import io.github.telegramspring.api.model.BotCommandScope;
import io.github.telegramspring.api.model.ChatType;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.annotation.CommandScope;
import io.github.telegramspring.bot.mapping.RegisteredHandler;
import io.github.telegramspring.bot.mapping.UpdateMappingInfo;
import org.junit.jupiter.api.Test;

import org.springframework.context.NoSuchMessageException;
import org.springframework.context.support.StaticMessageSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CommandMenuTests {

	private final StaticMessageSource messages = new StaticMessageSource();

	@Test
	void isEmptyWithoutDescribedCommands() {
		CommandMenu menu = menu(command("start", "", (it) -> it), command("admin", "Hidden", (it) -> it.scopes()),
				handler(UpdateMappingInfo.of(UpdateType.MESSAGE).description("Not a command")));
		assertThat(menu.isEmpty()).isTrue();
	}

	@Test
	void showsCommandsForAnyChatToEverybody() {
		CommandMenu menu = menu(command("weather", "Weather", (it) -> it), command("help", "Help", (it) -> it));
		assertThat(menu.isEmpty()).isFalse();
		assertThat(lists(menu)).containsExactly("default help=Help weather=Weather");
	}

	@Test
	void sortsCommandsByTheirOrderAndThenByName() {
		CommandMenu menu = menu(command("b", "B", (it) -> it), command("a", "A", (it) -> it),
				command("z", "Z", (it) -> it.order(1)));
		assertThat(lists(menu)).containsExactly("default z=Z a=A b=B");
	}

	@Test
	void showsTheFirstNameOfACommand() {
		CommandMenu menu = menu(
				handler(UpdateMappingInfo.of(UpdateType.MESSAGE).commands("help", "h").description("Help")));
		assertThat(lists(menu)).containsExactly("default help=Help");
	}

	@Test
	void showsACommandWhereItCanBeUsed() {
		CommandMenu menu = menu(command("help", "Help", (it) -> it),
				command("login", "Log in", (it) -> it.chatTypes(ChatType.PRIVATE)),
				command("rules", "Rules", (it) -> it.chatTypes(ChatType.GROUP, ChatType.SUPERGROUP)),
				command("post", "Post", (it) -> it.chatTypes(ChatType.CHANNEL)));
		assertThat(lists(menu)).containsExactly("default help=Help", "all_private_chats help=Help login=Log in",
				"all_group_chats help=Help rules=Rules");
	}

	@Test
	void showsACommandToThoseItIsMeantFor() {
		CommandMenu menu = menu(command("help", "Help", (it) -> it),
				command("rules", "Rules", (it) -> it.scopes(CommandScope.GROUPS)),
				command("ban", "Ban", (it) -> it.scopes(CommandScope.ADMINISTRATORS)));
		assertThat(lists(menu)).containsExactly("default help=Help", "all_group_chats help=Help rules=Rules",
				"all_chat_administrators ban=Ban help=Help rules=Rules");
	}

	@Test
	void prefersTheDescriptionForTheAudienceItself() {
		CommandMenu menu = menu(command("start", "Start", (it) -> it),
				command("start", "Start a game", (it) -> it.scopes(CommandScope.GROUPS)));
		assertThat(lists(menu)).containsExactly("default start=Start", "all_group_chats start=Start a game");
	}

	@Test
	void describesCommandsInEveryLanguage() {
		this.messages.addMessage("command.help", Locale.ROOT, "Help");
		this.messages.addMessage("command.help", Locale.GERMAN, "Hilfe");
		CommandMenu menu = menu(command("help", "{command.help}", (it) -> it));
		assertThat(lists(menu, Locale.GERMAN)).containsExactly("default help=Help", "default de help=Hilfe");
	}

	@Test
	void doesWithoutNoDescription() {
		CommandMenu menu = menu(command("help", "{command.help}", (it) -> it));
		assertThatExceptionOfType(NoSuchMessageException.class).isThrownBy(() -> lists(menu))
			.withMessageContaining("command.help");
	}

	private CommandMenu menu(RegisteredHandler... handlers) {
		return CommandMenu.of(List.of(handlers), this.messages);
	}

	private static RegisteredHandler command(String name, String description,
			UnaryOperator<UpdateMappingInfo.Builder> more) {
		return handler(more.apply(UpdateMappingInfo.of(UpdateType.MESSAGE).commands(name).description(description)));
	}

	private static RegisteredHandler handler(UpdateMappingInfo.Builder mapping) {
		return new MappedHandler(mapping.build());
	}

	/**
	 * The lists with commands, each as its audience, language and commands.
	 */
	private static List<String> lists(CommandMenu menu, Locale... languages) {
		return menu.lists(Arrays.asList(languages))
			.stream()
			.filter((list) -> !list.commands().isEmpty())
			.map(CommandMenuTests::describe)
			.toList();
	}

	private static String describe(CommandList list) {
		StringBuilder text = new StringBuilder();
		BotCommandScope scope = list.set().scope();
		text.append((scope != null) ? Json.write(scope).replaceAll(".*:\"|\"}", "") : "default");
		text.append((list.set().languageCode() != null) ? " " + list.set().languageCode() : "");
		list.commands().forEach((it) -> text.append(" ").append(it.command()).append("=").append(it.description()));
		return text.toString();
	}

	private record MappedHandler(UpdateMappingInfo mapping) implements RegisteredHandler {

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
