package io.github.telegramspring.api.method;

import io.github.telegramspring.api.model.ChatId;
import org.jspecify.annotations.Nullable;

/**
 * A call that is directed to a chat: what has a parameter {@code chat_id}. Lets code that
 * treats all calls alike see the chat, and direct the call to another one.
 *
 * <pre class="code">
 * if (call.method() instanceof ChatMethod&lt;R&gt; method &amp;&amp; method.targetChat() != null) {
 *     return chain.proceed(call.method(method.targetChat(testChat)));
 * }
 * </pre>
 *
 * @param <R> the type of the result
 */
public interface ChatMethod<R> extends BotMethod<R> {

	/**
	 * Returns the chat that the call is directed to.
	 * @return the chat, or {@code null} if the call does without, as with the message of
	 * an inline query
	 */
	@Nullable ChatId targetChat();

	/**
	 * Returns a copy that is directed to another chat.
	 * @param chat the chat
	 * @return the copy
	 */
	ChatMethod<R> targetChat(ChatId chat);

	/**
	 * Tells whether the message is paid for to be sent beyond the usual limits.
	 * @return whether {@code allow_paid_broadcast} is set
	 */
	default boolean isPaidBroadcast() {
		return false;
	}

}
