package io.github.telegramspring.emulator.method;

import java.util.List;

import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.emulator.engine.BotSession;
import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.wire.Answer;
import io.github.telegramspring.emulator.wire.RefusalException;
import io.github.telegramspring.emulator.world.Account;
import io.github.telegramspring.emulator.world.Chat;
import io.github.telegramspring.emulator.world.ChatInfoJson;
import io.github.telegramspring.emulator.world.GroupChat;
import io.github.telegramspring.emulator.world.Membership;
import org.jspecify.annotations.Nullable;

/**
 * What a bot can find out about chats and their members.
 */
final class ChatMethods {

	void addTo(MethodTable table) {
		table.add("getChat", this::getChat);
		table.add("getChatMember", this::getChatMember);
		table.add("getChatAdministrators", this::getChatAdministrators);
		table.add("getChatMemberCount", this::getChatMemberCount);
		table.add("getChatMembersCount", this::getChatMemberCount);
		table.add("setChatTitle", this::setChatTitle);
		table.add("getUserProfilePhotos", (bot, arguments) -> nothingOf(bot, arguments, "photos"));
		table.add("getUserProfileAudios", (bot, arguments) -> nothingOf(bot, arguments, "audios"));
	}

	private Answer getChat(BotSession bot, Arguments arguments) {
		return Answer.result(ChatInfoJson.of(ChatArgument.accessible(bot, arguments, "chat_id")));
	}

	private Answer getChatMember(BotSession bot, Arguments arguments) {
		GroupChat group = group(bot, arguments);
		return Answer.result(group.member(user(bot, arguments)).json());
	}

	private Answer getChatAdministrators(BotSession bot, Arguments arguments) {
		List<JsonWritable> administrators = group(bot, arguments).members()
			.stream()
			.filter((member) -> member.status().isAdministrator())
			.map(Membership::json)
			.toList();
		return Answer.result((out) -> out.writeValue(administrators));
	}

	private Answer getChatMemberCount(BotSession bot, Arguments arguments) {
		Chat chat = ChatArgument.accessible(bot, arguments, "chat_id");
		int count = (chat instanceof GroupChat group) ? group.members().size() : 2;
		return Answer.result((out) -> out.writeValue(count));
	}

	/**
	 * People have no photos and no music in their profiles here.
	 */
	private static Answer nothingOf(BotSession bot, Arguments arguments, String what) {
		user(bot, arguments);
		return Answer.result((out) -> {
			out.startObject();
			out.write("total_count", 0);
			out.write(what, List.of());
			out.endObject();
		});
	}

	private Answer setChatTitle(BotSession bot, Arguments arguments) {
		GroupChat group = group(bot, arguments);
		String title = arguments.text("title").strip();
		if (title.isEmpty()) {
			throw RefusalException.badRequest("title must be non-empty");
		}
		if (!group.member(bot.account()).may("can_change_info")) {
			throw RefusalException.badRequest("not enough rights to change chat title");
		}
		group.setTitle(title);
		return Answer.done();
	}

	/**
	 * Finds the group or channel that a call is about.
	 * @param bot who calls
	 * @param arguments the arguments
	 * @return the group or channel
	 * @throws RefusalException if there is none, or it is a private chat
	 */
	static GroupChat group(BotSession bot, Arguments arguments) {
		if (ChatArgument.accessible(bot, arguments, "chat_id") instanceof GroupChat group) {
			return group;
		}
		throw RefusalException.badRequest("method is available for supergroup and channel chats only");
	}

	/**
	 * Finds the account that the argument {@code user_id} stands for.
	 * @param bot who calls
	 * @param arguments the arguments
	 * @return the account
	 * @throws RefusalException if there is none
	 */
	static Account user(BotSession bot, Arguments arguments) {
		long id = Arguments.number(arguments.text("user_id"));
		if (id <= 0) {
			throw RefusalException.badRequest("invalid user_id specified");
		}
		@Nullable Account account = bot.telegram().world().account(id);
		if (account == null) {
			throw RefusalException.badRequest("user not found");
		}
		return account;
	}

}
