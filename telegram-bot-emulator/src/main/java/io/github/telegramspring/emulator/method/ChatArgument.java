package io.github.telegramspring.emulator.method;

import io.github.telegramspring.emulator.engine.BotSession;
import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.wire.RefusalException;
import io.github.telegramspring.emulator.world.BotAccount;
import io.github.telegramspring.emulator.world.Chat;
import io.github.telegramspring.emulator.world.GroupChat;
import io.github.telegramspring.emulator.world.GroupKind;
import io.github.telegramspring.emulator.world.MemberStatus;
import io.github.telegramspring.emulator.world.Membership;
import io.github.telegramspring.emulator.world.PrivateChat;
import io.github.telegramspring.emulator.world.World;
import org.jspecify.annotations.Nullable;

/**
 * The argument {@code chat_id} and its like: an id, or the name of a group, channel or
 * bot after {@code @}.
 */
final class ChatArgument {

	private ChatArgument() {
	}

	/**
	 * Finds the chat that a call is about, and checks that the bot can write there.
	 * @param bot who calls
	 * @param arguments the arguments
	 * @return the chat
	 * @throws RefusalException if there is no such chat for this bot, or it may not write
	 */
	static Chat writable(BotSession bot, Arguments arguments) {
		return writable(bot, arguments, "can_send_messages", "text messages");
	}

	/**
	 * Finds the chat that a call is about, and checks that the bot can send something
	 * there.
	 * @param bot who calls
	 * @param arguments the arguments
	 * @param permission what it takes to send it
	 * @param what what it is
	 * @return the chat
	 * @throws RefusalException if there is no such chat for this bot, or it may not write
	 */
	static Chat writable(BotSession bot, Arguments arguments, String permission, String what) {
		if (arguments.has(BusinessArgument.NAME)) {
			return BusinessArgument.writable(bot, arguments);
		}
		Chat chat = accessible(bot, arguments, "chat_id");
		if (chat instanceof GroupChat group) {
			Membership member = group.member(bot.account());
			if (group.kind() == GroupKind.CHANNEL && !member.may("can_post_messages")) {
				throw RefusalException.badRequest("need administrator rights in the channel chat");
			}
			if (!member.isPermitted(permission)) {
				throw RefusalException.badRequest("not enough rights to send " + what + " to the chat");
			}
		}
		return chat;
	}

	/**
	 * Finds a chat that the bot is in.
	 * @param bot who calls
	 * @param arguments the arguments
	 * @param name the name of the argument
	 * @return the chat
	 * @throws RefusalException if there is no such chat for this bot, or it is not there
	 * any more
	 */
	static Chat accessible(BotSession bot, Arguments arguments, String name) {
		String id = arguments.text(name);
		if (id.isEmpty()) {
			throw RefusalException.badRequest(name + " is empty");
		}
		if (isBot(bot, id)) {
			throw RefusalException.forbidden("the bot can't send messages to the bot");
		}
		Chat chat = id.startsWith("@") ? named(bot, id.substring(1)) : numbered(bot, Arguments.number(id));
		if (chat == null) {
			throw unknown(bot, id);
		}
		checkAccess(bot, chat);
		return chat;
	}

	private static boolean isBot(BotSession bot, String id) {
		if (id.startsWith("@")) {
			return bot.telegram()
				.world()
				.bots()
				.stream()
				.map(BotAccount::username)
				.anyMatch((name) -> name.equalsIgnoreCase(id.substring(1)));
		}
		return Arguments.number(id) == bot.account().id();
	}

	private static @Nullable Chat named(BotSession bot, String username) {
		return bot.telegram()
			.world()
			.groups()
			.stream()
			.filter((group) -> username.equalsIgnoreCase(group.username()))
			.findFirst()
			.orElse(null);
	}

	private static @Nullable Chat numbered(BotSession bot, long id) {
		World world = bot.telegram().world();
		GroupChat group = world.group(id);
		return (group != null) ? group : world.chat(id, bot.account());
	}

	private static RefusalException unknown(BotSession bot, String id) {
		boolean known = bot.telegram()
			.world()
			.groups()
			.stream()
			.filter((group) -> group.member(bot.account()).status().isPresent())
			.flatMap((group) -> group.members().stream())
			.anyMatch((member) -> member.account().id() == Arguments.number(id));
		return known ? RefusalException.forbidden("bot can't initiate conversation with a user")
				: RefusalException.badRequest("chat not found");
	}

	private static void checkAccess(BotSession bot, Chat chat) {
		if (chat instanceof PrivateChat direct && direct.isBlocked()) {
			throw RefusalException.forbidden("bot was blocked by the user");
		}
		if (chat instanceof GroupChat group) {
			checkMembership(bot, group);
		}
	}

	private static void checkMembership(BotSession bot, GroupChat group) {
		MemberStatus status = group.member(bot.account()).status();
		if (status == MemberStatus.KICKED) {
			throw RefusalException.forbidden("bot was kicked from the " + group.kind().type() + " chat");
		}
		if (status == MemberStatus.LEFT && !group.knows(bot.account()) && group.username() == null) {
			throw RefusalException.badRequest("chat not found");
		}
		if (status == MemberStatus.LEFT) {
			throw RefusalException.forbidden("bot is not a member of the " + group.kind().type() + " chat");
		}
		GroupChat supergroup = group.migratedTo();
		if (supergroup != null) {
			throw RefusalException.migrated(supergroup.id());
		}
	}

}
