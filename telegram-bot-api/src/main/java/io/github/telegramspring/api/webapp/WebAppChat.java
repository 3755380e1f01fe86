package io.github.telegramspring.api.webapp;

import java.util.Objects;

import io.github.telegramspring.api.json.JsonOutput;
import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.api.model.ChatType;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * A chat as init data tells of one.
 *
 * <pre class="code">
 * WebAppChat chat = validator.validate(initData).chat();
 * bot.sendMessage(ChatId.of(chat.id()), "Somebody here has opened the app");
 * </pre>
 *
 * @param id the id of the chat
 * @param type a group, supergroup or channel
 * @param title the title
 * @param username the public name without {@code @}, if there is one
 * @param photoUrl the address of the photo; told only when the Mini App was opened from
 * the attachment menu
 */
public record WebAppChat(long id, ChatType type, String title, @Nullable String username,
		@Nullable String photoUrl) implements JsonWritable {

	/**
	 * Checks that there are a type and a title.
	 */
	public WebAppChat {
		Objects.requireNonNull(type, "type must not be null");
		Objects.requireNonNull(title, "title must not be null");
	}

	/**
	 * Reads a chat from JSON. Members that are unknown, and optional ones of a wrong
	 * type, are passed over.
	 * @param parser a parser on the first token of the value
	 * @return the chat
	 * @throws tools.jackson.core.JacksonException if the JSON is malformed, is no object,
	 * or lacks the id, the type or the title
	 */
	public static WebAppChat read(JsonParser parser) {
		ScalarMembers chat = ScalarMembers.read(parser, "WebAppChat");
		return new WebAppChat(chat.number("id"), ChatType.of(chat.text("type")), chat.text("title"),
				chat.textOrNull("username"), chat.textOrNull("photo_url"));
	}

	@Override
	public void writeTo(JsonOutput out) {
		out.startObject();
		out.write("id", this.id);
		out.write("type", this.type);
		out.write("title", this.title);
		out.write("username", this.username);
		out.write("photo_url", this.photoUrl);
		out.endObject();
	}

}
