package io.github.telegramspring.emulator.method;

import java.util.LinkedHashMap;
import java.util.Map;

import io.github.telegramspring.emulator.content.LocationContent;
import io.github.telegramspring.emulator.content.OtherContent;
import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.wire.RefusalException;
import org.jspecify.annotations.Nullable;

/**
 * The arguments that describe a place or a contact (telegram-server.md §5.3, §6).
 */
final class PlaceArgument {

	private static final int MIN_PERIOD = 60;

	private static final int MAX_PERIOD = 86_400;

	private static final int MAX_HEADING = 360;

	private static final int MAX_RADIUS = 100_000;

	private PlaceArgument() {
	}

	/**
	 * Reads a place, which is live if it has a {@code live_period}.
	 * @param arguments the arguments
	 * @return the content
	 * @throws RefusalException if a coordinate is missing, or a number is out of its
	 * range
	 */
	static LocationContent location(Arguments arguments) {
		int period = arguments.number("live_period", 0, 0, Integer.MAX_VALUE);
		return location(arguments, period);
	}

	/**
	 * Reads a place.
	 * @param arguments the arguments
	 * @param period for how many seconds it moves, 0 if it does not
	 * @return the content
	 * @throws RefusalException if a coordinate is missing, or a number is out of its
	 * range
	 */
	static LocationContent location(Arguments arguments, int period) {
		Double accuracy = arguments.has("horizontal_accuracy") ? decimal(arguments, "horizontal_accuracy") : null;
		return new LocationContent(decimal(arguments, "latitude"), decimal(arguments, "longitude"), accuracy,
				live(arguments, period));
	}

	private static LocationContent.@Nullable Live live(Arguments arguments, int period) {
		if (period == 0) {
			return null;
		}
		if (period != LocationContent.Live.FOREVER && (period < MIN_PERIOD || period > MAX_PERIOD)) {
			throw RefusalException.badRequest("wrong live location period specified");
		}
		int heading = arguments.number("heading", 0, Integer.MIN_VALUE, Integer.MAX_VALUE);
		if (heading < 0 || heading > MAX_HEADING) {
			throw RefusalException.badRequest("wrong live location heading specified");
		}
		int radius = arguments.number("proximity_alert_radius", 0, Integer.MIN_VALUE, Integer.MAX_VALUE);
		if (radius < 0 || radius > MAX_RADIUS) {
			throw RefusalException.badRequest("wrong live location proximity alert radius specified");
		}
		return new LocationContent.Live(period, heading, radius);
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

	/**
	 * Reads a place with a name and an address.
	 * @param arguments the arguments
	 * @return the content
	 * @throws RefusalException if one of those is missing
	 */
	static OtherContent venue(Arguments arguments) {
		LocationContent location = location(arguments, 0);
		Map<String, Object> venue = new LinkedHashMap<>();
		venue.put("location", location.json());
		required(venue, arguments, "title", "address");
		optional(venue, arguments, "foursquare_id", "foursquare_type", "google_place_id", "google_place_type");
		Map<String, Object> members = new LinkedHashMap<>();
		members.put("location", location.json());
		members.put("venue", venue);
		return new OtherContent("venue", members);
	}

	/**
	 * Reads a contact.
	 * @param arguments the arguments
	 * @return the content
	 * @throws RefusalException if it has no phone number or no name
	 */
	static OtherContent contact(Arguments arguments) {
		Map<String, Object> contact = new LinkedHashMap<>();
		required(contact, arguments, "phone_number", "first_name");
		optional(contact, arguments, "last_name", "vcard");
		return new OtherContent("contact", Map.of("contact", contact));
	}

	private static void required(Map<String, Object> values, Arguments arguments, String... names) {
		for (String name : names) {
			values.put(name, RequiredArgument.text(arguments, name));
		}
	}

	private static void optional(Map<String, Object> values, Arguments arguments, String... names) {
		for (String name : names) {
			if (arguments.has(name)) {
				values.put(name, arguments.text(name));
			}
		}
	}

}
