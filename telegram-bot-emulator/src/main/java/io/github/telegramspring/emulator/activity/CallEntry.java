package io.github.telegramspring.emulator.activity;

import java.time.Instant;
import java.util.Map;

/**
 * A call of the Bot API, with what it said and what was answered.
 *
 * @param time when it was answered, on the emulator's clock
 * @param bot the username of the bot, without {@code @}
 * @param method the name of the method
 * @param arguments the arguments by name, in the order in which they came, of arrays and
 * objects their JSON; secrets are hidden
 * @param status the HTTP status of the answer, 0 if there was none
 * @param answer the result or the error, its beginning if it is long, or what went wrong
 * on demand
 */
public record CallEntry(Instant time, String bot, String method, Map<String, String> arguments, int status,
		String answer) {

	/**
	 * Returns the chat the call was about.
	 * @return its id or name, empty if it was about none
	 */
	public String chat() {
		return argument("chat_id");
	}

	/**
	 * Returns an argument.
	 * @param name the name of the argument
	 * @return its value, empty if it was not given
	 */
	public String argument(String name) {
		return this.arguments.getOrDefault(name, "");
	}

	/**
	 * Tells whether the bot was told that the call did what it should.
	 * @return whether the status was 200
	 */
	public boolean isSuccess() {
		return this.status == 200;
	}

}
