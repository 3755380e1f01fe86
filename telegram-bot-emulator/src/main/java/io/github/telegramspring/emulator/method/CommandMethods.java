package io.github.telegramspring.emulator.method;

import java.util.ArrayList;
import java.util.List;

import io.github.telegramspring.api.json.Json;
import io.github.telegramspring.api.json.JsonReader;
import io.github.telegramspring.api.json.JsonValues;
import io.github.telegramspring.api.model.BotCommand;
import io.github.telegramspring.api.model.BotCommandScope;
import io.github.telegramspring.api.model.BotCommandScopeDefault;
import io.github.telegramspring.emulator.engine.BotSession;
import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.wire.Answer;
import io.github.telegramspring.emulator.wire.RefusalException;
import io.github.telegramspring.emulator.world.BotAccount;
import tools.jackson.core.JacksonException;

/**
 * The bot's menus of commands, by scope and language. The limits are those of
 * telegram-server.md §6.
 */
final class CommandMethods {

	private static final int MAX_COMMANDS = 100;

	private static final int MAX_NAME = 32;

	private static final int MAX_DESCRIPTION = 256;

	void addTo(MethodTable table) {
		table.add("setMyCommands", this::setMyCommands);
		table.add("getMyCommands", this::getMyCommands);
		table.add("deleteMyCommands", this::deleteMyCommands);
	}

	private Answer setMyCommands(BotSession bot, Arguments arguments) {
		List<BotCommand> commands = new ArrayList<>();
		for (BotCommand command : readCommands(arguments.text("commands"))) {
			commands.add(check(command));
		}
		if (commands.size() > MAX_COMMANDS) {
			throw RefusalException.badRequest("BOT_COMMANDS_TOO_MUCH");
		}
		bot.account().setCommands(menu(arguments), commands);
		return Answer.done();
	}

	private static List<BotCommand> readCommands(String json) {
		return json.isEmpty() ? List.of()
				: read(json, (parser) -> JsonValues.readListOrNull(parser, BotCommand::readOrNull), "commands");
	}

	private static <T> T read(String json, JsonReader<T> reader, String what) {
		try {
			return Json.read(json, reader);
		}
		catch (JacksonException ex) {
			throw RefusalException.badRequest("can't parse " + what + " JSON object");
		}
	}

	private static BotCommand check(BotCommand given) {
		String name = given.command().strip();
		String command = name.startsWith("/") ? name.substring(1) : name;
		String description = given.description().strip();
		if (command.isEmpty()) {
			throw RefusalException.badRequest("command must be non-empty");
		}
		if (command.codePointCount(0, command.length()) > MAX_NAME) {
			throw RefusalException.badRequest("command length must not exceed " + MAX_NAME);
		}
		if (description.isEmpty()) {
			throw RefusalException.badRequest("command description must be non-empty");
		}
		if (description.codePointCount(0, description.length()) > MAX_DESCRIPTION) {
			throw RefusalException.badRequest("command description length must not exceed " + MAX_DESCRIPTION);
		}
		if (!command.matches("[a-z0-9_]+")) {
			throw RefusalException.badRequest("BOT_COMMAND_INVALID");
		}
		return BotCommand.of(command, description);
	}

	private Answer getMyCommands(BotSession bot, Arguments arguments) {
		List<BotCommand> commands = bot.account().commands(menu(arguments));
		return Answer.result((out) -> out.writeValue(commands));
	}

	private Answer deleteMyCommands(BotSession bot, Arguments arguments) {
		bot.account().setCommands(menu(arguments), List.of());
		return Answer.done();
	}

	private static BotAccount.CommandMenu menu(Arguments arguments) {
		String json = arguments.text("scope");
		BotCommandScope scope = json.isEmpty() ? BotCommandScopeDefault.of()
				: read(json, BotCommandScope::readOrNull, "BotCommandScope");
		if (scope instanceof BotCommandScope.Unknown) {
			throw RefusalException.badRequest("can't parse BotCommandScope: Unsupported type specified");
		}
		return new BotAccount.CommandMenu(scope, arguments.text("language_code"));
	}

}
