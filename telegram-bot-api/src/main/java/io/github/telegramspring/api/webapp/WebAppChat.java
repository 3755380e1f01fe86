package io.github.telegramspring.api.webapp;

import java.util.Objects;

import io.github.telegramspring.api.json.JsonMembers;
import io.github.telegramspring.api.json.JsonOutput;
import io.github.telegramspring.api.json.JsonValues;
import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.api.model.ChatType;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.sym.PropertyNameMatcher;

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

	private static final String TYPE = "WebAppChat";

	private static final PropertyNameMatcher MEMBERS = JsonMembers.names("id", "type", "title", "username",
			"photo_url");

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
		JsonMembers.requireObject(parser, TYPE);
		Long id = null;
		ChatType type = null;
		String title = null;
		String username = null;
		String photoUrl = null;
		int member;
		while ((member = JsonMembers.nextMember(parser, MEMBERS)) != JsonMembers.END) {
			switch (member) {
				case 0 -> {
					id = JsonValues.readLong(parser);
				}
				case 1 -> {
					type = ChatType.read(parser);
				}
				case 2 -> {
					title = JsonValues.readString(parser);
				}
				case 3 -> {
					username = JsonValues.readStringOrNull(parser);
				}
				case 4 -> {
					photoUrl = JsonValues.readStringOrNull(parser);
				}
				default -> throw new IllegalStateException("No member " + member);
			}
		}
		if (id == null || type == null || title == null) {
			int seen = ((id != null) ? 1 : 0) | ((type != null) ? 2 : 0) | ((title != null) ? 4 : 0);
			throw JsonMembers.missing(parser, TYPE, seen, "id", "type", "title");
		}
		return new WebAppChat(id, type, title, username, photoUrl);
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
