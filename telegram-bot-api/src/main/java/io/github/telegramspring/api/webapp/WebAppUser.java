package io.github.telegramspring.api.webapp;

import java.util.Objects;

import io.github.telegramspring.api.json.JsonOutput;
import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.api.model.User;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * A user as init data tells of one.
 *
 * <pre class="code">
 * WebAppUser user = validator.validate(initData).user();
 * bot.sendMessage(ChatId.of(user.id()), "Welcome, " + user.firstName());
 * </pre>
 *
 * @param id the id of the user or bot
 * @param isBot whether it is a bot; told of receivers only
 * @param firstName the first name
 * @param lastName the last name, if there is one
 * @param username the public name without {@code @}, if there is one
 * @param languageCode the IETF tag of the language of the user's app; told of the user
 * only
 * @param isPremium whether the user has Telegram Premium
 * @param addedToAttachmentMenu whether the user has put the bot into the attachment menu
 * @param allowsWriteToPm whether the user lets the bot send messages
 * @param photoUrl the address of the profile photo, if it may be shown
 */
public record WebAppUser(long id, boolean isBot, String firstName, @Nullable String lastName, @Nullable String username,
		@Nullable String languageCode, boolean isPremium, boolean addedToAttachmentMenu, boolean allowsWriteToPm,
		@Nullable String photoUrl) implements JsonWritable {

	/**
	 * Checks that there is a first name.
	 */
	public WebAppUser {
		Objects.requireNonNull(firstName, "firstName must not be null");
	}

	/**
	 * Makes what init data would tell of a user, for tests and emulators.
	 *
	 * <pre class="code">
	 * WebAppUser ada = WebAppUser.of(User.of(42, false, "Ada").languageCode("en"));
	 * </pre>
	 * @param user the user
	 * @return the user, who lets the bot send messages
	 */
	public static WebAppUser of(User user) {
		return new WebAppUser(user.id(), user.isBot(), user.firstName(), user.lastName(), user.username(),
				user.languageCode(), user.isPremium(), user.addedToAttachmentMenu(), true, null);
	}

	/**
	 * Reads a user from JSON. Members that are unknown, and optional ones of a wrong
	 * type, are passed over.
	 * @param parser a parser on the first token of the value
	 * @return the user
	 * @throws tools.jackson.core.JacksonException if the JSON is malformed, is no object,
	 * or lacks the id or the first name
	 */
	public static WebAppUser read(JsonParser parser) {
		ScalarMembers user = ScalarMembers.read(parser, "WebAppUser");
		return new WebAppUser(user.number("id"), user.flag("is_bot"), user.text("first_name"),
				user.textOrNull("last_name"), user.textOrNull("username"), user.textOrNull("language_code"),
				user.flag("is_premium"), user.flag("added_to_attachment_menu"), user.flag("allows_write_to_pm"),
				user.textOrNull("photo_url"));
	}

	@Override
	public void writeTo(JsonOutput out) {
		out.startObject();
		out.write("id", this.id);
		out.writeFlag("is_bot", this.isBot);
		out.write("first_name", this.firstName);
		out.write("last_name", this.lastName);
		out.write("username", this.username);
		out.write("language_code", this.languageCode);
		out.writeFlag("is_premium", this.isPremium);
		out.writeFlag("added_to_attachment_menu", this.addedToAttachmentMenu);
		out.writeFlag("allows_write_to_pm", this.allowsWriteToPm);
		out.write("photo_url", this.photoUrl);
		out.endObject();
	}

}
