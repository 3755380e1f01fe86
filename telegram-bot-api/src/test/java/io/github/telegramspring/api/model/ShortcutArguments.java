package io.github.telegramspring.api.model;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import io.github.telegramspring.api.json.Json;
import io.github.telegramspring.api.json.JsonWritable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the arguments of a shortcut have to be in the JSON of its request.
 */
final class ShortcutArguments {

	private ShortcutArguments() {
	}

	/**
	 * The arguments by the parameters that they are for.
	 */
	static Map<String, JsonNode> byParameter(Method shortcut, Object[] arguments) {
		Map<String, JsonNode> given = new LinkedHashMap<>();
		Parameter[] parameters = shortcut.getParameters();
		for (int i = 0; i < parameters.length; i++) {
			String name = snakeCase(parameters[i].getName());
			if (arguments[i] instanceof TextWithEntities text) {
				given.put(name, tree(text.text()));
				given.put(name.equals("text") ? "entities" : name + "_entities", tree(text.entities()));
			}
			else {
				given.putAll(spread(name, arguments[i]));
			}
		}
		return given;
	}

	private static Map<String, JsonNode> spread(String name, Object argument) {
		if (argument instanceof Location location) {
			return members(location, Set.of("latitude", "longitude", "horizontal_accuracy"));
		}
		if (argument instanceof Venue venue) {
			Map<String, JsonNode> members = members(venue, Set.of());
			members.remove("location");
			members.putAll(members(venue.location(), Set.of("latitude", "longitude")));
			return members;
		}
		if (argument instanceof Contact contact) {
			return members(contact, Set.of("phone_number", "first_name", "last_name", "vcard"));
		}
		if (argument instanceof Gift gift) {
			return Map.of("gift_id", tree(gift.id()));
		}
		if (argument instanceof ChatInviteLink link) {
			return Map.of("invite_link", tree(link.inviteLink()));
		}
		if (argument instanceof String[] texts) {
			return Map.of(name, tree(name.equals("options") ? PollOptions.of(texts) : Reactions.of(texts)));
		}
		return Map.of(name, tree(argument));
	}

	private static Map<String, JsonNode> members(JsonWritable object, Set<String> names) {
		Map<String, JsonNode> members = new LinkedHashMap<>();
		tree(object).propertyStream()
			.filter((property) -> names.isEmpty() || names.contains(property.getKey()))
			.forEach((property) -> members.put(property.getKey(), property.getValue()));
		return members;
	}

	private static JsonNode tree(Object value) {
		if (value instanceof JsonWritable writable) {
			return JsonMapper.shared().readTree(Json.write(writable));
		}
		if (value instanceof List<?> list) {
			return JsonMapper.shared().createArrayNode().addAll(list.stream().map(ShortcutArguments::tree).toList());
		}
		return JsonMapper.shared()
			.readTree(JsonMapper.shared()
				.writeValueAsString((value instanceof Duration duration) ? (Object) duration.toSeconds() : value));
	}

	private static String snakeCase(String name) {
		return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
	}

}
