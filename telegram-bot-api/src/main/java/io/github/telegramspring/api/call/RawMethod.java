package io.github.telegramspring.api.call;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import io.github.telegramspring.api.json.JsonOutput;
import io.github.telegramspring.api.method.ChatMethod;
import io.github.telegramspring.api.model.ChatId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

import org.springframework.core.ParameterizedTypeReference;
import org.springframework.util.Assert;

/**
 * A method of the Bot API that this library has no class for, because it is newer.
 *
 * <pre class="code">
 * bot.execute(RawMethod.of("sendHologram", Map.of("chat_id", 42, "hologram", InputFile.of(path)), Message.class));
 * </pre>
 *
 * @param <R> the type of the result
 */
public final class RawMethod<R> implements ChatMethod<R> {

	private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9]{0,63}");

	private static final Pattern ARGUMENT_NAME = Pattern.compile("[a-zA-Z0-9_]{1,64}");

	private static final String CHAT_ID = "chat_id";

	private final String name;

	private final Map<String, ? extends @Nullable Object> arguments;

	private final RawResult<R> result;

	private RawMethod(String name, Map<String, ? extends @Nullable Object> arguments, RawResult<R> result) {
		Assert.isTrue(NAME.matcher(name).matches(),
				() -> "The name of a Bot API method has 1-64 letters and digits, as in 'getMe', but this is '" + name
						+ "'");
		this.name = name;
		arguments.keySet()
			.forEach((argument) -> Assert.isTrue(ARGUMENT_NAME.matcher(argument).matches(),
					() -> "The name of an argument has 1-64 letters, digits and '_', as in 'chat_id', but this is '"
							+ argument + "'"));
		this.arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
		this.result = result;
	}

	/**
	 * Names a method.
	 * @param <R> the type of the result
	 * @param name the name, such as {@code sendMessage}
	 * @param arguments the arguments by their names on the wire; {@code null} leaves one
	 * out: text, numbers, booleans, types of the Bot API, files, instants, durations, and
	 * collections and maps of these
	 * @param result a type of the Bot API, {@code Boolean}, a kind of number, or any
	 * class that Jackson can read, whose properties are matched to names in snake case;
	 * {@code JsonNode} for the JSON as a tree; {@code String} for text, or for the JSON
	 * of a result that is no text
	 * @return the method
	 * @throws IllegalArgumentException if the method or an argument has a name that
	 * cannot be
	 */
	public static <R> RawMethod<R> of(String name, Map<String, ? extends @Nullable Object> arguments, Class<R> result) {
		return new RawMethod<>(name, arguments, RawResult.of(result));
	}

	/**
	 * Names a method that answers a list or another type with parameters.
	 * @param <R> the type of the result
	 * @param name the name, such as {@code getUpdates}
	 * @param arguments the arguments by their names on the wire
	 * @param result the type, as in {@code new ParameterizedTypeReference<List<Update>>()
	 * {}}
	 * @return the method
	 * @throws IllegalArgumentException if the method or an argument has a name that
	 * cannot be
	 */
	public static <R> RawMethod<R> of(String name, Map<String, ? extends @Nullable Object> arguments,
			ParameterizedTypeReference<R> result) {
		return new RawMethod<>(name, arguments, RawResult.of(result.getType()));
	}

	@Override
	public String methodName() {
		return this.name;
	}

	@Override
	public @Nullable ChatId targetChat() {
		Object chat = this.arguments.get(CHAT_ID);
		if (chat instanceof ChatId id) {
			return id;
		}
		if (chat instanceof String text) {
			return text.matches("@.+") ? ChatId.of(text) : null;
		}
		return (chat instanceof Number number && number.longValue() != 0) ? ChatId.of(number.longValue()) : null;
	}

	@Override
	public RawMethod<R> targetChat(ChatId chat) {
		Map<String, @Nullable Object> changed = new LinkedHashMap<>(this.arguments);
		changed.put(CHAT_ID, chat);
		return new RawMethod<>(this.name, changed, this.result);
	}

	@Override
	public boolean isPaidBroadcast() {
		return Boolean.TRUE.equals(this.arguments.get("allow_paid_broadcast"));
	}

	@Override
	public void writeTo(JsonOutput out) {
		out.writeValue(this.arguments);
	}

	@Override
	public R readResult(JsonParser parser) {
		return this.result.read(parser);
	}

	/**
	 * Returns the name of the method and those of its arguments, whose values may be
	 * secret.
	 */
	@Override
	public String toString() {
		return "RawMethod[" + this.name + " " + this.arguments.keySet() + "]";
	}

}
