package io.github.telegramspring.emulator.server;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;

import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.emulator.fault.CallFault;
import io.github.telegramspring.emulator.fault.DeliveryFault;
import io.github.telegramspring.emulator.fault.FaultScope;

/**
 * Faults: they are set, listed and cleared.
 */
final class FaultControl {

	void addTo(ControlEndpoint endpoint) {
		endpoint.add("GET", "/faults", this::list);
		endpoint.add("POST", "/faults", this::strike);
		endpoint.add("POST", "/faults/clear", this::clear);
	}

	private JsonWritable list(ControlRequest request) {
		String faults = request.telegram().faults().toString();
		return (out) -> out.writeValue(Map.of("faults", faults.lines().toList()));
	}

	private JsonWritable clear(ControlRequest request) {
		request.telegram().faults().clear();
		return ControlEndpoint.done();
	}

	private JsonWritable strike(ControlRequest request) {
		FaultScope scope = new FaultScope(request.number("times", 1), request.arguments().text("method"),
				request.arguments().has("chat_id") ? request.requiredNumber("chat_id") : 0,
				request.arguments().text("bot"), request.decimal("probability", 1));
		String kind = request.required("fault");
		switch (kind) {
			case "duplicated", "reordered", "dropped" ->
				request.telegram().faults().strike(scope, DeliveryFault.valueOf(kind.toUpperCase(Locale.ROOT)));
			default -> request.telegram().faults().strike(scope, callFault(kind, request));
		}
		return ControlEndpoint.done();
	}

	private static CallFault callFault(String kind, ControlRequest request) {
		CallFault fault = switch (kind) {
			case "too_many_requests" -> CallFault.tooManyRequests(request.number("retry_after", 1));
			case "blocked" -> CallFault.blocked();
			case "error" -> CallFault.error(request.number("status", 500), request.arguments().has("description")
					? request.arguments().text("description") : "Internal Server Error");
			case "html" -> CallFault.html(request.number("status", 502));
			case "empty" -> CallFault.empty(request.number("status", 504));
			case "slow" -> CallFault.slow(Duration.ofMillis((long) (request.decimal("seconds", 1) * 1000)));
			case "result" -> CallFault.result(request.required("result"));
			case "cut_before_reading", "cut_while_reading", "cut_before_answering", "cut_within_answer" ->
				CallFault.cut(CallFault.CutPoint.valueOf(kind.substring("cut_".length()).toUpperCase(Locale.ROOT)));
			default -> throw new IllegalArgumentException("There is no fault '" + kind + "'; calls can be struck by "
					+ "too_many_requests, blocked, error, html, empty, slow, result, cut_before_reading, cut_while_reading, "
					+ "cut_before_answering, cut_within_answer, and deliveries by duplicated, reordered, dropped");
		};
		return request.arguments().flag("afterwards") ? fault.afterwards() : fault;
	}

}
