package io.github.telegramspring.emulator.server;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.emulator.activity.ActivityEntry;
import io.github.telegramspring.emulator.activity.CallEntry;
import io.github.telegramspring.emulator.time.EmulatorClock;

/**
 * Time, which can be moved, and what happened in it.
 */
final class ActivityControl {

	void addTo(ControlEndpoint endpoint) {
		endpoint.addFree("GET", "/clock", (request) -> time(request.telegram().clock()));
		endpoint.addFree("POST", "/clock", this::advance);
		endpoint.addFree("GET", "/activity", this::activity);
		endpoint.addFree("GET", "/calls", this::calls);
		endpoint.addFree("GET", "/calls/counts", this::counts);
	}

	private JsonWritable advance(ControlRequest request) {
		request.required("seconds");
		EmulatorClock clock = request.telegram().clock();
		clock.advance(Duration.ofMillis((long) (request.decimal("seconds", 0) * 1000)));
		return time(clock);
	}

	private static JsonWritable time(EmulatorClock clock) {
		String now = clock.instant().toString();
		return (out) -> out.writeValue(Map.of("time", now));
	}

	private JsonWritable activity(ControlRequest request) {
		List<ActivityEntry> entries = request.telegram().activity().entries();
		return (out) -> out.writeValue(entries.stream().map(ActivityControl::json).toList());
	}

	private static JsonWritable json(ActivityEntry entry) {
		return (out) -> {
			out.startObject();
			out.write("time", entry.time().toString());
			out.write("bot", entry.bot());
			out.write("kind", entry.kind().label());
			out.write("text", entry.text());
			out.endObject();
		};
	}

	private JsonWritable calls(ControlRequest request) {
		List<JsonWritable> calls = request.telegram()
			.activity()
			.calls()
			.stream()
			.filter((call) -> fits(request, "method", call.method()) && fits(request, "chat_id", call.chat())
					&& fits(request, "bot", call.bot()))
			.map(ActivityControl::json)
			.toList();
		return (out) -> out.writeValue(calls);
	}

	private static boolean fits(ControlRequest request, String name, String value) {
		return !request.arguments().has(name) || request.arguments().text(name).equalsIgnoreCase(value);
	}

	private static JsonWritable json(CallEntry call) {
		return (out) -> {
			out.startObject();
			out.write("time", call.time().toString());
			out.write("bot", call.bot());
			out.write("method", call.method());
			out.write("arguments", (Object) call.arguments());
			out.write("status", call.status());
			out.write("answer", call.answer());
			out.endObject();
		};
	}

	private JsonWritable counts(ControlRequest request) {
		Map<String, Long> counts = request.telegram().activity().callCounts();
		return (out) -> out.writeValue(counts);
	}

}
