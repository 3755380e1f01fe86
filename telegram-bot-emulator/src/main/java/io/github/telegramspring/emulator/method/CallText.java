package io.github.telegramspring.emulator.method;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.wire.Answer;
import io.github.telegramspring.emulator.wire.WireJson;

/**
 * A call and its answer as a line for the log, without secrets and shortened.
 *
 * @param method the method
 * @param arguments the arguments
 * @param answer the answer
 */
record CallText(String method, Arguments arguments, Answer answer) {

	private static final int MAX_LENGTH = 200;

	private static final Set<String> SECRETS = Set.of("secret_token");

	@Override
	public String toString() {
		String values = this.arguments.all()
			.stream()
			.filter((argument) -> !argument.name().equals("method"))
			.map(CallText::text)
			.collect(Collectors.joining(", "));
		return this.method + "(" + values + ") -> " + shorten(result());
	}

	private static String text(Arguments.Argument argument) {
		String value = SECRETS.contains(argument.name()) ? "***" : shorten(argument.value());
		return argument.name() + "=" + value;
	}

	private String result() {
		if (this.answer instanceof Answer.Refused refused) {
			return refused.status() + " " + refused.description();
		}
		Answer.Result result = (Answer.Result) this.answer;
		return new String(WireJson.bytes(result.value()), StandardCharsets.UTF_8);
	}

	private static String shorten(String text) {
		String line = text.replace("\r", "").replace("\n", "\\n");
		return (line.length() > MAX_LENGTH) ? line.substring(0, MAX_LENGTH) + "..." : line;
	}

}
