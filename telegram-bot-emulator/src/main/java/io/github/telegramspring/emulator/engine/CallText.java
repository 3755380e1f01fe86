package io.github.telegramspring.emulator.engine;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.wire.Answer;
import io.github.telegramspring.emulator.wire.WireJson;

/**
 * A call and its answer as they appear in the log, without secrets.
 *
 * @param method the method
 * @param arguments the arguments
 * @param answer the answer
 */
record CallText(String method, Arguments arguments, Answer answer) {

	private static final int MAX_LENGTH = 200;

	private static final Set<String> SECRETS = Set.of("secret_token");

	/**
	 * Returns the arguments.
	 * @return their values by name
	 */
	Map<String, String> values() {
		Map<String, String> values = new LinkedHashMap<>();
		for (Arguments.Argument argument : this.arguments.all()) {
			if (!argument.name().equals("method")) {
				values.putIfAbsent(argument.name(), SECRETS.contains(argument.name()) ? "***" : argument.value());
			}
		}
		return values;
	}

	/**
	 * Returns what was answered.
	 * @return the result or the error
	 */
	String result() {
		if (this.answer instanceof Answer.Result result) {
			return new String(WireJson.bytes(result.value()), StandardCharsets.UTF_8);
		}
		return this.answer.toString();
	}

	@Override
	public String toString() {
		String values = values().entrySet()
			.stream()
			.map((argument) -> argument.getKey() + "=" + shorten(argument.getValue()))
			.collect(Collectors.joining(", "));
		return this.method + "(" + values + ") -> " + shorten(result());
	}

	private static String shorten(String text) {
		String line = text.replace("\r", "").replace("\n", "\\n");
		return (line.length() > MAX_LENGTH) ? line.substring(0, MAX_LENGTH) + "..." : line;
	}

}
