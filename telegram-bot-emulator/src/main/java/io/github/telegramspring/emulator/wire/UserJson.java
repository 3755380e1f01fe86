package io.github.telegramspring.emulator.wire;

import io.github.telegramspring.api.json.JsonOutput;
import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.api.model.User;

/**
 * Users, and the private chats with them (telegram-server.md §5.1).
 */
public final class UserJson {

	private UserJson() {
	}

	/**
	 * Writes a user as it appears in messages.
	 * @param user the user
	 * @return the JSON object
	 */
	public static JsonWritable of(User user) {
		return (out) -> {
			out.startObject();
			writeUser(out, user);
			out.endObject();
		};
	}

	/**
	 * Writes the bot as {@code getMe} shows it.
	 * @param bot the bot
	 * @return the JSON object
	 */
	public static JsonWritable self(User bot) {
		return (out) -> {
			out.startObject();
			writeUser(out, bot);
			out.write("can_join_groups", bot.canJoinGroups());
			out.write("can_read_all_group_messages", bot.canReadAllGroupMessages());
			out.write("supports_inline_queries", bot.supportsInlineQueries());
			out.write("supports_guest_queries", bot.supportsGuestQueries());
			out.write("can_connect_to_business", bot.canConnectToBusiness());
			out.write("has_main_web_app", bot.hasMainWebApp());
			out.write("has_topics_enabled", bot.hasTopicsEnabled());
			out.write("allows_users_to_create_topics", bot.allowsUsersToCreateTopics());
			out.write("can_manage_bots", bot.canManageBots());
			out.write("supports_join_request_queries", bot.supportsJoinRequestQueries());
			out.endObject();
		};
	}

	private static void writeUser(JsonOutput out, User user) {
		out.write("id", user.id());
		out.write("is_bot", user.isBot());
		out.write("first_name", user.firstName());
		out.write("last_name", user.lastName());
		out.write("username", user.username());
		out.write("language_code", user.languageCode());
		out.writeFlag("is_premium", user.isPremium());
		out.writeFlag("added_to_attachment_menu", user.addedToAttachmentMenu());
	}

	/**
	 * Writes the private chat with a user.
	 * @param user the user
	 * @return the JSON object
	 */
	public static JsonWritable privateChat(User user) {
		return (out) -> {
			out.startObject();
			out.write("id", user.id());
			out.write("first_name", user.firstName());
			out.write("last_name", user.lastName());
			out.write("username", user.username());
			out.write("type", "private");
			out.endObject();
		};
	}

}
