package io.github.telegramspring.api.text;

import io.github.telegramspring.api.model.User;
import org.jspecify.annotations.Nullable;

/**
 * A tappable name of a user, which works without a username.
 *
 * <pre class="code">
 * Mention ada = Mention.of(message.from());
 * ada.html();        // &lt;a href="tg://user?id=42"&gt;Ada Lovelace&lt;/a&gt;
 * ada.markdownV2();  // [Ada Lovelace](tg://user?id=42)
 * Text.of("Welcome, ", ada.text(), "!");
 * </pre>
 *
 * <p>
 * Telegram shows such a mention only of a user that the bot has met or that is in the
 * chat.
 *
 * @param userId the id of the user, above 0
 * @param name the name to show, which must not be empty
 */
public record Mention(long userId, String name) {

	/**
	 * Checks that there is somebody to mention, and a name.
	 * @throws IllegalArgumentException if there is not
	 */
	public Mention {
		if (userId <= 0) {
			throw new IllegalArgumentException(
					"Only users can be mentioned by id, whose ids are above 0; this is " + userId);
		}
		if (name.isEmpty()) {
			throw new IllegalArgumentException("A mention needs a name to show");
		}
	}

	/**
	 * Mentions a user by the full name.
	 * @param user the user
	 * @return the mention
	 */
	public static Mention of(User user) {
		return new Mention(user.id(), fullName(user));
	}

	/**
	 * Returns the first name of a user, and the last name if there is one.
	 * @param user the user
	 * @return for example {@code Ada Lovelace}; the id of the user if both are empty
	 */
	public static String fullName(User user) {
		String name = fullName(user.firstName(), user.lastName());
		return name.isEmpty() ? Long.toString(user.id()) : name;
	}

	/**
	 * Puts a first and a last name together, as a user, chat or contact has them.
	 * @param firstName the first name
	 * @param lastName the last name
	 * @return both with a space between, or the one that there is
	 */
	public static String fullName(@Nullable String firstName, @Nullable String lastName) {
		String first = (firstName != null) ? firstName : "";
		String last = (lastName != null) ? lastName : "";
		return (first.isEmpty() || last.isEmpty()) ? first + last : first + ' ' + last;
	}

	static String url(long userId) {
		return "tg://user?id=" + userId;
	}

	/**
	 * Returns the address that opens the user's profile.
	 * @return for example {@code tg://user?id=42}
	 */
	public String url() {
		return url(this.userId);
	}

	/**
	 * Returns the mention as text with an entity.
	 * @return the text
	 */
	public FormattedText text() {
		return Text.mention(this.userId, this.name);
	}

	/**
	 * Returns the mention as HTML.
	 * @return the markup
	 */
	public String html() {
		return TextFormat.HTML.render(text());
	}

	/**
	 * Returns the mention as MarkdownV2.
	 * @return the markup
	 */
	public String markdownV2() {
		return TextFormat.MARKDOWN_V2.render(text());
	}

}
