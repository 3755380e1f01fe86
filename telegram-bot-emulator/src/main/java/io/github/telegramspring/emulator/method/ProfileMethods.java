package io.github.telegramspring.emulator.method;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.github.telegramspring.api.json.Json;
import io.github.telegramspring.api.model.MenuButton;
import io.github.telegramspring.api.model.MenuButtonDefault;
import io.github.telegramspring.emulator.engine.BotSession;
import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.wire.Answer;
import io.github.telegramspring.emulator.wire.RefusalException;
import io.github.telegramspring.emulator.wire.UserJson;
import io.github.telegramspring.emulator.world.BotProfile;
import io.github.telegramspring.emulator.world.BotProfile.Text;
import io.github.telegramspring.emulator.world.Membership;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What a bot is called, says of itself, and asks for.
 */
final class ProfileMethods {

	private static final Set<String> ONLY_IN_CHANNELS = Set.of("can_post_messages", "can_edit_messages",
			"can_manage_direct_messages");

	private static final Set<String> ONLY_IN_GROUPS = Set.of("can_pin_messages", "can_manage_topics",
			"can_manage_tags");

	void addTo(MethodTable table) {
		table.add("getMe", (bot, arguments) -> Answer.result(UserJson.self(bot.account().user())));
		addText(table, "Name", Text.NAME);
		addText(table, "Description", Text.DESCRIPTION);
		addText(table, "ShortDescription", Text.SHORT_DESCRIPTION);
		table.add("setChatMenuButton", this::setMenuButton);
		table.add("getChatMenuButton", this::getMenuButton);
		table.add("setMyDefaultAdministratorRights", this::setRights);
		table.add("getMyDefaultAdministratorRights", this::getRights);
	}

	private static void addText(MethodTable table, String name, Text text) {
		String argument = text.name().toLowerCase(Locale.ROOT);
		table.add("setMy" + name, (bot, arguments) -> setText(bot, text, arguments, arguments.text(argument)));
		table.add("getMy" + name, (bot, arguments) -> {
			String own = profile(bot).text(text, arguments.text("language_code"));
			String shown = (text == Text.NAME && own.isEmpty()) ? bot.account().user().firstName() : own;
			return Answer.result((out) -> out.writeValue(Map.of(argument, shown)));
		});
	}

	private static Answer setText(BotSession bot, Text text, Arguments arguments, String value) {
		if (value.codePointCount(0, value.length()) > text.maxLength()) {
			throw RefusalException.badRequest("bot " + text.name().toLowerCase(Locale.ROOT).replace('_', ' ')
					+ " length must not exceed " + text.maxLength());
		}
		String language = arguments.text("language_code");
		profile(bot).setText(text, language, value);
		if (text == Text.NAME && language.isEmpty() && !value.isEmpty()) {
			bot.account().setUser(bot.account().user().firstName(value));
		}
		return Answer.done();
	}

	private Answer setMenuButton(BotSession bot, Arguments arguments) {
		String json = arguments.text("menu_button");
		MenuButton button = json.isEmpty() ? MenuButtonDefault.of() : readButton(json);
		if (button instanceof MenuButton.Unknown) {
			throw RefusalException.badRequest("can't parse menu button: Unsupported type specified");
		}
		profile(bot).setButton(chatId(bot, arguments), button);
		return Answer.done();
	}

	private static MenuButton readButton(String json) {
		try {
			return Json.read(json, MenuButton::readOrNull);
		}
		catch (JacksonException ex) {
			throw RefusalException.badRequest("can't parse menu button: " + ex.getOriginalMessage());
		}
	}

	private Answer getMenuButton(BotSession bot, Arguments arguments) {
		MenuButton button = profile(bot).button(chatId(bot, arguments));
		return Answer.result((out) -> out.writeValue(button));
	}

	private static long chatId(BotSession bot, Arguments arguments) {
		return arguments.has("chat_id") ? ChatArgument.accessible(bot, arguments, "chat_id").id() : 0;
	}

	private Answer setRights(BotSession bot, Arguments arguments) {
		String json = arguments.text("rights");
		JsonNode rights = JsonArgument.parse(json.isEmpty() ? "{}" : json, "chat administrator rights");
		profile(bot).setRights(arguments.flag("for_channels"),
				Membership.RIGHTS.stream()
					.filter((right) -> rights.path(right).asBoolean(false))
					.collect(Collectors.toSet()));
		return Answer.done();
	}

	private Answer getRights(BotSession bot, Arguments arguments) {
		boolean forChannels = arguments.flag("for_channels");
		Set<String> rights = profile(bot).rights(forChannels);
		List<String> shown = Membership.RIGHTS.stream()
			.filter((right) -> !(forChannels ? ONLY_IN_GROUPS : ONLY_IN_CHANNELS).contains(right))
			.toList();
		return Answer.result((out) -> {
			out.startObject();
			out.write("is_anonymous", false);
			shown.forEach((right) -> out.write(right, rights.contains(right)));
			out.endObject();
		});
	}

	private static BotProfile profile(BotSession bot) {
		return bot.account().profile();
	}

}
