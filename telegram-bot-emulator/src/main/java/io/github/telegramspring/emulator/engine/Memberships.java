package io.github.telegramspring.emulator.engine;

import java.time.Instant;
import java.util.Set;

import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.emulator.activity.ActivityEntry;
import io.github.telegramspring.emulator.content.ServiceContent;
import io.github.telegramspring.emulator.wire.UserJson;
import io.github.telegramspring.emulator.world.Account;
import io.github.telegramspring.emulator.world.BotAccount;
import io.github.telegramspring.emulator.world.Chat;
import io.github.telegramspring.emulator.world.Draft;
import io.github.telegramspring.emulator.world.GroupChat;
import io.github.telegramspring.emulator.world.GroupKind;
import io.github.telegramspring.emulator.world.MemberStatus;
import io.github.telegramspring.emulator.world.Membership;
import io.github.telegramspring.emulator.world.Person;
import io.github.telegramspring.emulator.world.PrivateChat;

/**
 * Changes who is what in a chat. The bot that is concerned is told by
 * {@code my_chat_member}, administrators among the other bots by {@code chat_member}, and
 * those in a group by a message about who came or left.
 */
public final class Memberships {

	private final Telegram telegram;

	Memberships(Telegram telegram) {
		this.telegram = telegram;
	}

	/**
	 * Changes the place of an account in a chat.
	 * @param group the chat
	 * @param actor who changes it
	 * @param changed the place from now on
	 */
	public void change(GroupChat group, Account actor, Membership changed) {
		Membership former = group.member(changed.account());
		if (former.equals(changed)) {
			return;
		}
		group.setMember(changed);
		JsonWritable change = json(group, actor, former.json(), changed.json());
		if (changed.account() instanceof BotAccount bot) {
			this.telegram.session(bot).receive(UpdateType.MY_CHAT_MEMBER, change);
			this.telegram.session(bot)
				.log(ActivityEntry.Kind.ACTION, "is " + changed.status().value() + " of the " + group);
		}
		for (BotAccount bot : group.bots()) {
			if (!bot.equals(changed.account()) && group.member(bot).status().isAdministrator()) {
				this.telegram.session(bot).receive(UpdateType.CHAT_MEMBER, change);
			}
		}
		if (group.kind() != GroupKind.CHANNEL && former.status().isPresent() != changed.status().isPresent()) {
			tell(group, actor, changed);
		}
	}

	private void tell(GroupChat group, Account actor, Membership changed) {
		ServiceContent event = changed.status().isPresent() ? ServiceContent.joined(changed.account().user())
				: ServiceContent.left(changed.account().user());
		this.telegram.messages().announce(this.telegram.messages().post(group, actor, Draft.of(event)));
	}

	/**
	 * Lets a person ask to be let in. Bots that can invite people are told.
	 * @param group the chat
	 * @param person who asks
	 */
	public void request(GroupChat group, Person person) {
		group.requests().add(person);
		Instant date = this.telegram.clock().instant();
		JsonWritable request = (out) -> {
			out.startObject();
			out.write("chat", group.json());
			out.write("from", UserJson.of(person.user()));
			out.write("user_chat_id", person.id());
			out.write("date", date);
			out.endObject();
		};
		group.bots()
			.stream()
			.filter((bot) -> group.member(bot).may("can_invite_users"))
			.forEach((bot) -> this.telegram.session(bot).receive(UpdateType.CHAT_JOIN_REQUEST, request));
	}

	/**
	 * Lets a person block a bot, or let it write again.
	 * @param chat the chat with the bot
	 * @param blocks whether to block it
	 */
	public void block(PrivateChat chat, boolean blocks) {
		if (chat.isBlocked() == blocks) {
			return;
		}
		chat.setBlocked(blocks);
		BotSession bot = this.telegram.session(chat.bot());
		bot.log(ActivityEntry.Kind.ACTION,
				chat.person().user().firstName() + (blocks ? " blocks the bot" : " lets the bot write again"));
		JsonWritable free = Membership.of(chat.bot(), MemberStatus.MEMBER).json();
		JsonWritable blocked = new Membership(chat.bot(), MemberStatus.KICKED, Set.of(), Instant.EPOCH).json();
		bot.receive(UpdateType.MY_CHAT_MEMBER,
				json(chat, chat.person(), blocks ? free : blocked, blocks ? blocked : free));
	}

	private JsonWritable json(Chat chat, Account actor, JsonWritable former, JsonWritable changed) {
		Instant date = this.telegram.clock().instant();
		return (out) -> {
			out.startObject();
			out.write("chat", chat.json());
			out.write("from", UserJson.of(actor.user()));
			out.write("date", date);
			out.write("old_chat_member", former);
			out.write("new_chat_member", changed);
			out.endObject();
		};
	}

}
