package io.github.telegramspring.api.model;

import io.github.telegramspring.api.text.DeepLink;
import io.github.telegramspring.api.text.FormattedText;
import org.jspecify.annotations.Nullable;

/**
 * Whoever does something in a chat: a {@link User}, or a {@link Chat} such as a channel
 * or the group of an anonymous administrator.
 *
 * <pre class="code">
 * Sender sender = message.sender();
 * bot.execute(message.answer(Text.of("Thank you, ", sender.mention())));
 * </pre>
 *
 * @see UpdateView#effectiveSender()
 * @see MessageView#sender()
 */
public sealed interface Sender permits UserView, ChatView {

	/**
	 * Returns the id, which is above 0 for users and private chats, and below for others.
	 * @return the id
	 */
	long id();

	/**
	 * Returns the public name.
	 * @return the name without {@code @}, or {@code null} if there is none
	 */
	@Nullable String username();

	/**
	 * Returns the name that apps show: the title of a group or channel, the first and
	 * last name of a user.
	 * @return the name
	 */
	String effectiveName();

	/**
	 * Returns the link that opens the chat.
	 * @return for example {@code https://t.me/ada}, or {@code null} if there is no
	 * username
	 */
	default @Nullable String link() {
		String username = username();
		return (username != null) ? DeepLink.chat(username) : null;
	}

	/**
	 * Returns the {@linkplain #effectiveName() name} as something to tap, if it can be.
	 * @return the name with an entity, to render or to put into other text
	 */
	FormattedText mention();

}
