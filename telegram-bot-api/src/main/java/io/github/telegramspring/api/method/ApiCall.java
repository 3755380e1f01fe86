package io.github.telegramspring.api.method;

import java.io.OutputStream;

import io.github.telegramspring.api.json.Attachment;
import io.github.telegramspring.api.json.JsonOutput;
import io.github.telegramspring.api.model.ChatId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * A method together with the options of this one call. It is a {@link BotMethod} itself,
 * so it can be executed, or returned from a handler, in place of the method.
 *
 * <pre class="code">
 * ApiCall&lt;Message&gt; call = SendMessage.of(chatId, "Hello").with(CallOptions.of().duplicateAllowed(true));
 * Message sent = bot.execute(call);
 * </pre>
 *
 * @param <R> the type of the result
 * @param method the method with its arguments
 * @param options how the call is made
 */
public record ApiCall<R>(BotMethod<R> method, CallOptions options) implements BotMethod<R> {

	/**
	 * Unwraps a method that is a call already; its own options come first.
	 */
	public ApiCall {
		if (method instanceof ApiCall<R> call) {
			options = call.options().orElse(options);
			method = call.method();
		}
	}

	/**
	 * Makes a call of a method.
	 * @param <R> the type of the result
	 * @param method the method, which may be a call already
	 * @return the call
	 */
	public static <R> ApiCall<R> of(BotMethod<R> method) {
		return (method instanceof ApiCall<R> call) ? call : new ApiCall<>(method, CallOptions.of());
	}

	/**
	 * Returns the options of a method that may be a call.
	 * @param method the method
	 * @return its options, or the usual ones if it is no call
	 */
	public static CallOptions optionsOf(BotMethod<?> method) {
		return (method instanceof ApiCall<?> call) ? call.options() : CallOptions.of();
	}

	/**
	 * Returns a call of another method with the same options.
	 * @param method the other method
	 * @return the call
	 */
	public ApiCall<R> method(BotMethod<R> method) {
		return new ApiCall<>(method, this.options);
	}

	/**
	 * Returns a call of the same method with other options.
	 * @param options the other options
	 * @return the call
	 */
	public ApiCall<R> options(CallOptions options) {
		return new ApiCall<>(this.method, options);
	}

	/**
	 * Returns the chat that the call is directed to.
	 * @return the chat, or {@code null} if it is directed to none
	 */
	public @Nullable ChatId targetChat() {
		return (this.method instanceof ChatMethod<R> chatMethod) ? chatMethod.targetChat() : null;
	}

	/**
	 * Tells whether the call can be made more than once: whether all files that it
	 * uploads {@linkplain Attachment#isRepeatable() can be read again}.
	 * @return whether it can
	 */
	public boolean isRepeatable() {
		try (JsonOutput out = JsonOutput.to(OutputStream.nullOutputStream())) {
			this.method.writeTo(out);
			return out.attachments().values().stream().allMatch(Attachment::isRepeatable);
		}
	}

	@Override
	public String methodName() {
		return this.method.methodName();
	}

	@Override
	public void writeTo(JsonOutput out) {
		this.method.writeTo(out);
	}

	@Override
	public R readResult(JsonParser parser) {
		return this.method.readResult(parser);
	}

	@Override
	public JsonParser openAnswer(byte[] answer, int offset, int length) {
		return this.method.openAnswer(answer, offset, length);
	}

	@Override
	public ApiCall<R> with(CallOptions options) {
		return options(options.orElse(this.options));
	}

}
