package io.github.telegramspring.api.model;

import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.api.text.DeepLink;
import org.jspecify.annotations.Nullable;

/**
 * Where to find a chat that was shared with the bot.
 *
 * <pre class="code">
 * message.chatShared().link(); // https://t.me/springnews, or null if the chat is not public
 * </pre>
 */
public sealed interface ChatSharedView extends JsonWritable permits ChatShared {

	/**
	 * Returns the link that opens the chat.
	 * @return the link, or {@code null} if no username is known
	 */
	default @Nullable String link() {
		String username = ((ChatShared) this).username();
		return (username != null) ? DeepLink.chat(username) : null;
	}

}
