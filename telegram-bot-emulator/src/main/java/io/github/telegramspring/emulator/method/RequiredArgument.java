package io.github.telegramspring.emulator.method;

import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.wire.RefusalException;

/**
 * Arguments that have to be given.
 */
final class RequiredArgument {

	private RequiredArgument() {
	}

	/**
	 * Reads an argument.
	 * @param arguments the arguments
	 * @param name its name
	 * @return its value
	 * @throws RefusalException if it is missing
	 */
	static String text(Arguments arguments, String name) {
		if (!arguments.has(name)) {
			throw RefusalException.badRequest("parameter \"" + name + "\" is required");
		}
		return arguments.text(name);
	}

}
