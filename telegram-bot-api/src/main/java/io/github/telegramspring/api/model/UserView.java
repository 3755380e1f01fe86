package io.github.telegramspring.api.model;

import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.api.text.FormattedText;
import io.github.telegramspring.api.text.Mention;
import io.github.telegramspring.api.text.Text;

/**
 * What a user or bot is called, and how to refer to them. <pre>{@code
 * User ada = message.from();
 * ada.fullName();         // Ada Lovelace
 * ada.name();             // @ada
 * ada.link();             // https://t.me/ada
 * ada.mention().html();   // <a href="tg://user?id=42">Ada Lovelace</a>
 * }</pre>
 */
public sealed interface UserView extends Sender, JsonWritable permits User {

	/**
	 * Returns the first name, and the last name if there is one.
	 * @return the name; the id of the user if both are empty, as with deleted accounts
	 */
	default String fullName() {
		return Mention.fullName((User) this);
	}

	@Override
	default String effectiveName() {
		return fullName();
	}

	/**
	 * Returns the shortest name that people know the user by.
	 * @return the username with an {@code @}, or the full name if there is none
	 */
	default String name() {
		String username = username();
		return (username != null) ? "@" + username : fullName();
	}

	@Override
	default FormattedText mention() {
		return Text.mention((User) this);
	}

	/**
	 * Mentions the user in words of one's own.
	 * @param label what to show, which may be a {@link FormattedText} with styles
	 * @return the label with an entity
	 */
	default FormattedText mention(Object label) {
		return Text.mention((User) this, label);
	}

}
