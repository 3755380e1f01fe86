package io.github.telegramspring.emulator.engine;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.wire.Answer;
import io.github.telegramspring.emulator.wire.WireJson;

/**
 * A call and its answer as they appear in the log, without secrets.
 *
 * @param method the method
 * @param arguments the arguments by name
 * @param result the result or the error, its beginning if it is long
 */
record CallText(String method, Map<String, String> arguments, String result) {

	private static final int MAX_LINE = 200;

	private static final int MAX_RESULT = 4096;

	private static final Set<String> SECRETS = Set.of("secret_token");

	/**
	 * Describes a call.
	 * @param method the method
	 * @param arguments the arguments
	 * @param answer the answer
	 * @param mask hides the token, which has to be whole for that
	 * @return the description
	 */
	static CallText of(String method, Arguments arguments, Answer answer, UnaryOperator<String> mask) {
		Map<String, String> values = new LinkedHashMap<>();
		for (Arguments.Argument argument : arguments.all()) {
			if (!argument.name().equals("method")) {
				values.putIfAbsent(argument.name(),
						SECRETS.contains(argument.name()) ? "***" : mask.apply(argument.value()));
			}
		}
		return new CallText(method, Collections.unmodifiableMap(values),
				shorten(mask.apply(result(answer)), MAX_RESULT));
	}

	private static String result(Answer answer) {
		return (answer instanceof Answer.Result result)
				? new String(WireJson.bytes(result.value()), StandardCharsets.US_ASCII) : answer.toString();
	}

	@Override
	public String toString() {
		String values = this.arguments.entrySet()
			.stream()
			.map((argument) -> argument.getKey() + "=" + line(argument.getValue()))
			.collect(Collectors.joining(", "));
		return this.method + "(" + values + ") -> " + line(this.result);
	}

	private static String line(String text) {
		return shorten(text.replace("\r", "").replace("\n", "\\n"), MAX_LINE);
	}

	private static String shorten(String text, int length) {
		return (text.length() > length) ? text.substring(0, length) + "..." : text;
	}

}
