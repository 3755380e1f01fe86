package io.github.telegramspring.emulator.server;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.emulator.engine.Telegram;
import io.github.telegramspring.emulator.http.RequestHandler;
import io.github.telegramspring.emulator.http.ServerRequest;
import io.github.telegramspring.emulator.http.ServerResponse;
import io.github.telegramspring.emulator.wire.WireJson;
import org.jspecify.annotations.Nullable;

/**
 * Steers the emulator by HTTP: what Java does with its classes, other languages and
 * processes do with addresses below {@code /emulator}. Arguments come as a form or as
 * JSON, answers are JSON; of a mistake they have the member {@code error}.
 */
final class ControlEndpoint implements RequestHandler {

	private final List<Route> routes = new ArrayList<>();

	private final Telegram telegram;

	ControlEndpoint(Telegram telegram) {
		this.telegram = telegram;
		new BotControl().addTo(this);
		new PeopleControl().addTo(this);
		new FaultControl().addTo(this);
		new ActivityControl().addTo(this);
		addFree("GET", "", (request) -> (out) -> out.writeValue(this.routes.stream().map(Route::toString).toList()));
	}

	/**
	 * Adds an address.
	 * @param verb {@code GET} or {@code POST}
	 * @param path a regular expression for what follows {@code /emulator}
	 * @param action does it, under the guard, and returns what to answer
	 */
	void add(String verb, String path, Function<ControlRequest, JsonWritable> action) {
		addFree(verb, path, (request) -> request.telegram().guard().get(() -> {
			byte[] json = WireJson.bytes(action.apply(request));
			return (out) -> out.writeRaw(new String(json, StandardCharsets.US_ASCII));
		}));
	}

	/**
	 * Adds an address that needs no guard.
	 * @param verb {@code GET} or {@code POST}
	 * @param path a regular expression for what follows {@code /emulator}
	 * @param action does it, and returns what to answer
	 */
	void addFree(String verb, String path, Function<ControlRequest, JsonWritable> action) {
		this.routes.add(new Route(verb, Pattern.compile("/emulator" + path + "/?"), action));
	}

	boolean knows(String path) {
		return this.routes.stream().anyMatch((route) -> route.path.matcher(path).matches());
	}

	@Override
	public ServerResponse handle(ServerRequest request) {
		for (Route route : this.routes) {
			Matcher path = route.path.matcher(request.path());
			if (route.verb.equals(request.verb()) && path.matches()) {
				return answer(route, new ControlRequest(this.telegram, path.toMatchResult(), request.arguments()));
			}
		}
		return error(405, "This address wants another method than " + request.verb());
	}

	private static ServerResponse answer(Route route, ControlRequest request) {
		try {
			return ServerResponse.json(200, 0, WireJson.bytes(route.action.apply(request)));
		}
		catch (IllegalArgumentException | IllegalStateException | ArithmeticException ex) {
			return error(400, ex.getMessage());
		}
	}

	private static ServerResponse error(int status, @Nullable String message) {
		return ServerResponse.json(status, 0,
				WireJson.bytes((out) -> out.writeValue(Map.of("error", String.valueOf(message)))));
	}

	/**
	 * Makes the answer to a request that has nothing to tell.
	 * @return the JSON object
	 */
	static JsonWritable done() {
		return (out) -> out.writeValue(Map.of("done", true));
	}

	private record Route(String verb, Pattern path, Function<ControlRequest, JsonWritable> action) {

		/**
		 * Returns the address for people to read.
		 */
		@Override
		public String toString() {
			return this.verb + " "
					+ this.path.pattern()
						.replace("/?", "")
						.replaceAll("\\([^)]*d[^)]*\\)", "<id>")
						.replace("(\\w+)", "<name>");
		}

	}

}
