package io.github.telegramspring.emulator.method;

import java.util.List;

import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.wire.RefusalException;

/**
 * Arguments that a method has in Telegram and that the emulator does not know what to do
 * with yet: a call that has one is refused, rather than done by half.
 *
 * @param method the method
 * @param names the names of the arguments
 */
record Unsupported(String method, List<String> names) {

	static Unsupported of(String method, String... names) {
		return new Unsupported(method, List.of(names));
	}

	void check(Arguments arguments) {
		for (String name : this.names) {
			if (arguments.has(name)) {
				throw RefusalException.notYet("the argument " + name + " of " + this.method);
			}
		}
	}

}
