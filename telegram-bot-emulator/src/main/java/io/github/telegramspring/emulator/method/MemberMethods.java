package io.github.telegramspring.emulator.method;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.github.telegramspring.emulator.engine.BotSession;
import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.wire.Answer;
import io.github.telegramspring.emulator.wire.RefusalException;
import io.github.telegramspring.emulator.world.Account;
import io.github.telegramspring.emulator.world.GroupChat;
import io.github.telegramspring.emulator.world.MemberStatus;
import io.github.telegramspring.emulator.world.Membership;
import io.github.telegramspring.emulator.world.Person;
import tools.jackson.databind.JsonNode;

/**
 * What a bot with rights does to the members of a chat.
 */
final class MemberMethods {

	void addTo(MethodTable table) {
		table.add("banChatMember", this::ban);
		table.add("kickChatMember", this::ban);
		table.add("unbanChatMember", this::unban);
		table.add("restrictChatMember", this::restrict);
		table.add("promoteChatMember", this::promote);
		table.add("leaveChat", this::leave);
		table.add("approveChatJoinRequest", (bot, arguments) -> decide(bot, arguments, true));
		table.add("declineChatJoinRequest", (bot, arguments) -> decide(bot, arguments, false));
	}

	private Answer ban(BotSession bot, Arguments arguments) {
		return change(bot, arguments, MemberStatus.KICKED, Set.of());
	}

	private Answer unban(BotSession bot, Arguments arguments) {
		GroupChat group = require(bot, arguments, "can_restrict_members");
		Account account = ChatMethods.user(bot, arguments);
		boolean wasBanned = group.member(account).status() == MemberStatus.KICKED;
		if (wasBanned || !arguments.flag("only_if_banned")) {
			place(bot, group, Membership.of(account, MemberStatus.LEFT));
		}
		return Answer.done();
	}

	private Answer restrict(BotSession bot, Arguments arguments) {
		JsonNode permissions = JsonArgument.parse(RequiredArgument.text(arguments, "permissions"), "permissions");
		Set<String> allowed = Membership.PERMISSIONS.stream()
			.filter((name) -> permissions.path(name).asBoolean(false))
			.collect(Collectors.toSet());
		boolean all = allowed.size() == Membership.PERMISSIONS.size();
		return change(bot, arguments, all ? MemberStatus.MEMBER : MemberStatus.RESTRICTED, all ? Set.of() : allowed);
	}

	private Answer change(BotSession bot, Arguments arguments, MemberStatus status, Set<String> rights) {
		GroupChat group = require(bot, arguments, "can_restrict_members");
		Account account = ChatMethods.user(bot, arguments);
		checkIsNoAdministrator(group, account);
		Instant until = Instant.ofEpochSecond(Math.max(0, Arguments.number(arguments.text("until_date"))));
		place(bot, group, new Membership(account, status, rights, until));
		return Answer.done();
	}

	private static void checkIsNoAdministrator(GroupChat group, Account account) {
		if (group.member(account).status() == MemberStatus.CREATOR) {
			throw RefusalException.badRequest("can't remove chat owner");
		}
		if (group.member(account).status() == MemberStatus.ADMINISTRATOR) {
			throw RefusalException.badRequest("user is an administrator of the chat");
		}
	}

	private Answer promote(BotSession bot, Arguments arguments) {
		GroupChat group = require(bot, arguments, "can_promote_members");
		Account account = ChatMethods.user(bot, arguments);
		List<String> rights = Membership.RIGHTS.stream().filter(arguments::flag).toList();
		if (group.member(account).status() == MemberStatus.CREATOR) {
			throw RefusalException.badRequest("can't remove chat owner");
		}
		MemberStatus status = rights.isEmpty() ? MemberStatus.MEMBER : MemberStatus.ADMINISTRATOR;
		place(bot, group, new Membership(account, status, Set.copyOf(rights), Instant.EPOCH));
		return Answer.done();
	}

	private Answer leave(BotSession bot, Arguments arguments) {
		GroupChat group = ChatMethods.group(bot, arguments);
		place(bot, group, Membership.of(bot.account(), MemberStatus.LEFT));
		return Answer.done();
	}

	private Answer decide(BotSession bot, Arguments arguments, boolean approves) {
		GroupChat group = require(bot, arguments, "can_invite_users");
		Account account = ChatMethods.user(bot, arguments);
		if (!(account instanceof Person person) || !group.requests().remove(person)) {
			throw RefusalException.badRequest("HIDE_REQUESTER_MISSING");
		}
		if (approves) {
			place(bot, group, Membership.of(account, MemberStatus.MEMBER));
		}
		return Answer.done();
	}

	private static GroupChat require(BotSession bot, Arguments arguments, String right) {
		GroupChat group = ChatMethods.group(bot, arguments);
		if (!group.member(bot.account()).may(right)) {
			throw RefusalException.badRequest("not enough rights to manage the members of the chat");
		}
		return group;
	}

	private static void place(BotSession bot, GroupChat group, Membership changed) {
		bot.telegram().memberships().change(group, bot.account(), changed);
	}

}
