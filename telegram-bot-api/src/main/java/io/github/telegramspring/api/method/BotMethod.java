package io.github.telegramspring.api.method;

import io.github.telegramspring.api.json.Json;
import io.github.telegramspring.api.json.JsonWritable;
import tools.jackson.core.JsonParser;

/**
 * A call of a Bot API method, with its arguments: a value that can be kept, compared and
 * executed any number of times. For each of the methods there is a record of the same
 * name:
 *
 * <pre class="code">
 * SendMessage hello = SendMessage.of(chatId, "&lt;b&gt;Hello&lt;/b&gt;").parseMode(ParseMode.HTML);
 * Message sent = bot.execute(hello);
 * </pre>
 *
 * @param <R> the type of the result
 */
public interface BotMethod<R> extends JsonWritable {

	/**
	 * Returns the name of the method in the Bot API.
	 * @return the name, such as {@code sendMessage}
	 */
	String methodName();

	/**
	 * Reads the result that Telegram answered.
	 * @param parser a parser on the first token of the result
	 * @return the result
	 * @throws tools.jackson.core.JacksonException if the result is not what the Bot API
	 * says
	 */
	R readResult(JsonParser parser);

	/**
	 * Opens the parser that an answer is read with. By default it has limits that every
	 * result of the Bot API keeps. A method that does not read its result but keeps it as
	 * JSON opens {@linkplain Json#unlimitedParser one without}.
	 * @param answer the array that holds the answer, in UTF-8
	 * @param offset the index of the first byte
	 * @param length the number of bytes
	 * @return a parser that stands before the first token
	 */
	default JsonParser openAnswer(byte[] answer, int offset, int length) {
		return Json.parser(answer, offset, length);
	}

	/**
	 * Returns this method as a call with options of its own.
	 * @param options how to make the call; options that it has already stay, where these
	 * say nothing special
	 * @return the call, which can be executed in place of the method
	 */
	default ApiCall<R> with(CallOptions options) {
		return new ApiCall<>(this, options);
	}

}
