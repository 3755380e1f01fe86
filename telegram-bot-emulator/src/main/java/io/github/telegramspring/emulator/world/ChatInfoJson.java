package io.github.telegramspring.emulator.world;

import java.util.List;
import java.util.Map;

import io.github.telegramspring.api.json.JsonWritable;

/**
 * All that {@code getChat} tells of a chat.
 */
public final class ChatInfoJson {

	private static final Map<String, Object> GIFTS = Map.of("unlimited_gifts", false, "limited_gifts", false,
			"unique_gifts", false, "premium_subscription", false, "gifts_from_channels", false);

	private ChatInfoJson() {
	}

	/**
	 * Writes what there is to tell.
	 * @param chat the chat
	 * @return the JSON object
	 */
	public static JsonWritable of(Chat chat) {
		return (out) -> {
			out.startObject();
			out.write("id", chat.id());
			if (chat instanceof PrivateChat direct) {
				out.write("first_name", direct.person().user().firstName());
				out.write("last_name", direct.person().user().lastName());
				out.write("username", direct.person().user().username());
				out.write("type", "private");
			}
			else if (chat instanceof GroupChat group) {
				out.write("title", group.title());
				out.write("username", group.username());
				out.write("type", group.kind().type());
				out.write("active_usernames", (group.username() != null) ? List.of(group.username()) : null);
				List<StoredMessage> pinned = group.pinned();
				out.write("pinned_message",
						pinned.isEmpty() ? null : MessageJson.withoutReply(pinned.get(pinned.size() - 1)));
			}
			out.write("accent_color_id", 0);
			out.write("max_reaction_count", 11);
			out.write("accepted_gift_types", GIFTS);
			out.endObject();
		};
	}

}
