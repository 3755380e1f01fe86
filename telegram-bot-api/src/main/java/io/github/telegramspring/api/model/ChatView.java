package io.github.telegramspring.api.model;

import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.api.text.FormattedText;
import io.github.telegramspring.api.text.Mention;
import io.github.telegramspring.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a chat is called, how to refer to it, and of what kind it is, whether much or
 * little is known of it.
 *
 * <pre class="code">
 * Text.of("Welcome to ", chat.mention());
 * chat.effectiveName(); // the title, or the name of the person
 * </pre>
 */
public sealed interface ChatView extends Sender, JsonWritable permits Chat, ChatFullInfo {

	/**
	 * Returns the kind of the chat.
	 * @return the kind
	 */
	ChatType type();

	/**
	 * Returns the title of a group or channel.
	 * @return the title, or {@code null} if it is a private chat
	 */
	@Nullable String title();

	/**
	 * Returns the first name of the other side of a private chat.
	 * @return the name, or {@code null} if it is another kind of chat
	 */
	@Nullable String firstName();

	/**
	 * Returns the last name of the other side of a private chat.
	 * @return the name, or {@code null} if there is none
	 */
	@Nullable String lastName();

	/**
	 * Returns the first name, and the last name if there is one, of the other side of a
	 * private chat.
	 * @return the name, or {@code null} if it is another kind of chat
	 */
	default @Nullable String fullName() {
		String name = Mention.fullName(firstName(), lastName());
		return name.isEmpty() ? null : name;
	}

	@Override
	default String effectiveName() {
		String title = title();
		String name = (title != null) ? title : fullName();
		return (name != null) ? name : Long.toString(id());
	}

	/**
	 * Returns the {@linkplain #effectiveName() name} as something to tap: a mention of
	 * the other side of a private chat, a link to a public group or channel, and plain
	 * text for one without a username.
	 * @return the name with an entity if there can be one
	 */
	@Override
	default FormattedText mention() {
		return mention(effectiveName());
	}

	/**
	 * Mentions the chat in words of one's own.
	 * @param label what to show, which may be a {@link FormattedText} with styles
	 * @return the label, with an entity unless it is a group or channel without a
	 * username
	 */
	default FormattedText mention(Object label) {
		if (isPrivate()) {
			return Text.mention(id(), label);
		}
		String link = link();
		return (link != null) ? Text.link(label, link) : Text.of(label);
	}

	/**
	 * Tells whether it is a chat with one user.
	 * @return whether the chat is private
	 */
	default boolean isPrivate() {
		return type() == ChatType.PRIVATE;
	}

	/**
	 * Tells whether it is a group of either kind.
	 * @return whether the chat is a basic group or a supergroup
	 */
	default boolean isGroup() {
		return type() == ChatType.GROUP || type() == ChatType.SUPERGROUP;
	}

	/**
	 * Tells whether it is a channel.
	 * @return whether the chat is a channel
	 */
	default boolean isChannel() {
		return type() == ChatType.CHANNEL;
	}

}
