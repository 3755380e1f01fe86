package io.github.telegramspring.emulator.server;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.emulator.engine.BotSession;
import io.github.telegramspring.emulator.engine.Flood;
import io.github.telegramspring.emulator.update.StoredUpdate;
import io.github.telegramspring.emulator.update.UpdateTally;
import io.github.telegramspring.emulator.wire.WireJson;

/**
 * Bots: they are created and listed, and updates are put into their queues.
 */
final class BotControl {

	void addTo(ControlEndpoint endpoint) {
		endpoint.add("GET", "/bots", this::list);
		endpoint.add("POST", "/bots", this::create);
		endpoint.add("GET", "/bots/(\\w+)/updates", this::tally);
		endpoint.add("POST", "/bots/(\\w+)/updates", this::receive);
		endpoint.add("POST", "/bots/(\\w+)/flood", this::flood);
	}

	private JsonWritable list(ControlRequest request) {
		List<JsonWritable> bots = request.telegram().bots().stream().map(BotControl::json).toList();
		return (out) -> out.writeValue(bots);
	}

	private JsonWritable create(ControlRequest request) {
		return json(request.telegram().createBot(request.required("username")));
	}

	private static JsonWritable json(BotSession bot) {
		return (out) -> {
			out.startObject();
			out.write("id", bot.account().id());
			out.write("username", bot.account().username());
			out.write("token", bot.account().token());
			out.endObject();
		};
	}

	private JsonWritable tally(ControlRequest request) {
		UpdateTally tally = request.bot(request.path().group(1)).updates().queue().tally();
		return (out) -> {
			out.startObject();
			out.write("queued", tally.queued());
			out.write("delivered", tally.delivered());
			out.write("redelivered", tally.redelivered());
			out.write("confirmed", tally.confirmed());
			out.write("lost", tally.lost());
			out.write("pending", tally.pending());
			out.endObject();
		};
	}

	private JsonWritable receive(ControlRequest request) {
		StoredUpdate update = request.bot(request.path().group(1))
			.receive(kind(request.required("type")), WireJson.value(request.required("content")));
		return (out) -> out.writeValue((update != null) ? Map.of("update_id", update.id()) : Map.of());
	}

	private static UpdateType kind(String name) {
		UpdateType kind = UpdateType.of(name);
		if (kind == UpdateType.UNKNOWN) {
			throw new IllegalArgumentException("There is no kind of update '" + name + "'; there are "
					+ Arrays.stream(UpdateType.values())
						.filter((known) -> known != UpdateType.UNKNOWN)
						.map(UpdateType::value)
						.collect(Collectors.joining(", ")));
		}
		return kind;
	}

	private JsonWritable flood(ControlRequest request) {
		request.telegram()
			.start(new Flood(request.bot(request.path().group(1)), request.number("updates", 1000),
					request.decimal("per_second", 0), request.number("chats", 10)));
		return ControlEndpoint.done();
	}

}
