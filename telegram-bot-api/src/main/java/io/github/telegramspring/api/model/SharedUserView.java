package io.github.telegramspring.api.model;

import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.api.text.DeepLink;
import io.github.telegramspring.api.text.Mention;
import org.jspecify.annotations.Nullable;

/**
 * What a user who was shared with the bot is called, as far as the bot asked for it.
 *
 * <pre class="code">
 * message.usersShared().users().forEach((user) -&gt; invite(user.userId(), user.fullName()));
 * </pre>
 */
public sealed interface SharedUserView extends JsonWritable permits SharedUser {

	/**
	 * Returns the first name, and the last name if there is one.
	 * @return the name, or {@code null} if the bot did not ask for it
	 */
	default @Nullable String fullName() {
		SharedUser user = (SharedUser) this;
		String name = Mention.fullName(user.firstName(), user.lastName());
		return name.isEmpty() ? null : name;
	}

	/**
	 * Returns the shortest name that people know the user by.
	 * @return the username with an {@code @}, otherwise the full name, or {@code null} if
	 * the bot did not ask for either
	 */
	default @Nullable String name() {
		String username = ((SharedUser) this).username();
		return (username != null) ? "@" + username : fullName();
	}

	/**
	 * Returns the link that opens a chat with the user.
	 * @return the link, or {@code null} if no username is known
	 */
	default @Nullable String link() {
		String username = ((SharedUser) this).username();
		return (username != null) ? DeepLink.chat(username) : null;
	}

}
