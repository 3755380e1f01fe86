package io.github.telegramspring.emulator.method;

import java.util.LinkedHashMap;
import java.util.Map;

import io.github.telegramspring.emulator.content.MessageContent;
import io.github.telegramspring.emulator.content.OtherContent;
import io.github.telegramspring.emulator.engine.BotSession;
import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.wire.Answer;
import io.github.telegramspring.emulator.wire.RefusalException;
import io.github.telegramspring.emulator.world.MessageJson;

/**
 * Sending of contacts, places and dice.
 */
final class OtherMethods {

	private static final String OTHER = "can_send_other_messages";

	private static final Map<String, Integer> DICE = Map.of("\uD83C\uDFB2", 6, "\uD83C\uDFAF", 6, "\uD83C\uDFB3", 6,
			"\uD83C\uDFC0", 5, "\u26BD", 5, "\uD83C\uDFB0", 64);

	void addTo(MethodTable table) {
		table.add("sendContact", this::sendContact);
		table.add("sendLocation", this::sendLocation);
		table.add("sendVenue", this::sendVenue);
		table.add("sendDice", this::sendDice);
	}

	private Answer sendContact(BotSession bot, Arguments arguments) {
		return send("sendContact", bot, arguments, "can_send_messages", "contacts", PlaceArgument.contact(arguments));
	}

	private Answer sendLocation(BotSession bot, Arguments arguments) {
		return send("sendLocation", bot, arguments, "can_send_messages", "locations",
				PlaceArgument.location(arguments));
	}

	private Answer sendVenue(BotSession bot, Arguments arguments) {
		return send("sendVenue", bot, arguments, "can_send_messages", "venues", PlaceArgument.venue(arguments));
	}

	private Answer sendDice(BotSession bot, Arguments arguments) {
		String emoji = arguments.has("emoji") ? arguments.text("emoji") : "\uD83C\uDFB2";
		Integer sides = DICE.get(emoji.replace("\uFE0F", ""));
		if (sides == null) {
			throw RefusalException.badRequest("wrong emoji specified");
		}
		Map<String, Object> dice = new LinkedHashMap<>();
		dice.put("emoji", emoji);
		dice.put("value", 1 + bot.telegram().world().dice().nextInt(sides));
		return send("sendDice", bot, arguments, OTHER, "dice", new OtherContent("dice", Map.of("dice", dice)));
	}

	private static Answer send(String method, BotSession bot, Arguments arguments, String permission, String what,
			MessageContent content) {
		return Answer.result(MessageJson.of(Sending.of(method, bot, arguments).send(permission, what, () -> content)));
	}

}
