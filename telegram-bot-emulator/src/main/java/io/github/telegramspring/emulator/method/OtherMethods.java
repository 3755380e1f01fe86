package io.github.telegramspring.emulator.method;

import java.util.LinkedHashMap;
import java.util.Map;

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
		Map<String, Object> contact = required(arguments, "phone_number", "first_name");
		optional(contact, arguments, "last_name", "vcard");
		return send("sendContact", bot, arguments, "can_send_messages", "contacts",
				new OtherContent("contact", Map.of("contact", contact)));
	}

	private Answer sendLocation(BotSession bot, Arguments arguments) {
		Unsupported.of("sendLocation", "live_period").check(arguments);
		return send("sendLocation", bot, arguments, "can_send_messages", "locations",
				new OtherContent("location", Map.of("location", location(arguments))));
	}

	private Answer sendVenue(BotSession bot, Arguments arguments) {
		Map<String, Object> location = location(arguments);
		Map<String, Object> venue = new LinkedHashMap<>();
		venue.put("location", location);
		venue.putAll(required(arguments, "title", "address"));
		optional(venue, arguments, "foursquare_id", "foursquare_type", "google_place_id", "google_place_type");
		Map<String, Object> members = new LinkedHashMap<>();
		members.put("location", location);
		members.put("venue", venue);
		return send("sendVenue", bot, arguments, "can_send_messages", "venues", new OtherContent("venue", members));
	}

	private static Map<String, Object> location(Arguments arguments) {
		Map<String, Object> location = new LinkedHashMap<>();
		for (String name : new String[] { "latitude", "longitude" }) {
			location.put(name, decimal(arguments, name));
		}
		if (arguments.has("horizontal_accuracy")) {
			location.put("horizontal_accuracy", decimal(arguments, "horizontal_accuracy"));
		}
		return location;
	}

	private static double decimal(Arguments arguments, String name) {
		String value = arguments.text(name);
		if (value.isEmpty()) {
			throw RefusalException.badRequest(name + " is empty");
		}
		try {
			return Double.parseDouble(value);
		}
		catch (NumberFormatException ex) {
			return 0;
		}
	}

	private static Map<String, Object> required(Arguments arguments, String... names) {
		Map<String, Object> values = new LinkedHashMap<>();
		for (String name : names) {
			values.put(name, RequiredArgument.text(arguments, name));
		}
		return values;
	}

	private static void optional(Map<String, Object> values, Arguments arguments, String... names) {
		for (String name : names) {
			if (arguments.has(name)) {
				values.put(name, arguments.text(name));
			}
		}
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
			OtherContent content) {
		return Answer.result(MessageJson.of(Sending.of(method, bot, arguments).send(permission, what, () -> content)));
	}

}
