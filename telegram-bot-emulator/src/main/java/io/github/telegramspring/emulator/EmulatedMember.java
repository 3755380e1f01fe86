package io.github.telegramspring.emulator;

import java.util.Set;

import io.github.telegramspring.emulator.engine.Actor;
import io.github.telegramspring.emulator.engine.Telegram;
import io.github.telegramspring.emulator.world.Account;
import io.github.telegramspring.emulator.world.BusinessConnection;
import io.github.telegramspring.emulator.world.MemberStatus;
import io.github.telegramspring.emulator.world.Person;

/**
 * A person who comes to groups and channels and leaves them, and decides what bots may do
 * there and elsewhere.
 */
public abstract sealed class EmulatedMember permits EmulatedUser {

	private final Telegram telegram;

	private final Actor actor;

	EmulatedMember(Telegram telegram, Person person) {
		this.telegram = telegram;
		this.actor = new Actor(telegram, person);
	}

	Telegram telegram() {
		return this.telegram;
	}

	Actor actor() {
		return this.actor;
	}

	Person person() {
		return this.actor.person();
	}

	/**
	 * Asks to be let in, of which bots that can invite people get a
	 * {@code chat_join_request}.
	 * @param group the group or channel
	 */
	public void asksToJoin(EmulatedGroup group) {
		this.telegram.guard().run(() -> this.telegram.memberships().request(group.group(), person()));
	}

	/**
	 * Blocks a bot, which cannot write in the private chat from then on and is told by an
	 * update of kind {@code my_chat_member}.
	 * @param bot the bot
	 */
	public void blocks(EmulatedBot bot) {
		this.telegram.guard().run(() -> this.actor.block(bot.session().account(), true));
	}

	/**
	 * Lets a bot write again that was blocked.
	 * @param bot the bot
	 */
	public void unblocks(EmulatedBot bot) {
		this.telegram.guard().run(() -> this.actor.block(bot.session().account(), false));
	}

	/**
	 * Adds a bot to a group or channel. In a channel it becomes an administrator who can
	 * post.
	 * @param bot the bot
	 * @param group the group or channel
	 */
	public void adds(EmulatedBot bot, EmulatedGroup group) {
		this.telegram.guard().run(() -> this.actor.add(bot.session().account(), group.group()));
	}

	/**
	 * Makes a bot an administrator of a group or channel.
	 * @param bot the bot
	 * @param group the group or channel
	 * @param rights the rights it gets, by the names the Bot API has for them
	 */
	public void promotes(EmulatedBot bot, EmulatedGroup group, String... rights) {
		place(bot.session().account(), group, MemberStatus.ADMINISTRATOR, Set.of(rights));
	}

	/**
	 * Removes a bot from a group or channel for good.
	 * @param bot the bot
	 * @param group the group or channel
	 */
	public void removes(EmulatedBot bot, EmulatedGroup group) {
		place(bot.session().account(), group, MemberStatus.KICKED, Set.of());
	}

	/**
	 * Joins a group or channel.
	 * @param group the group or channel
	 */
	public void joins(EmulatedGroup group) {
		place(person(), group, MemberStatus.MEMBER, Set.of());
	}

	/**
	 * Leaves a group or channel.
	 * @param group the group or channel
	 */
	public void leaves(EmulatedGroup group) {
		place(person(), group, MemberStatus.LEFT, Set.of());
	}

	/**
	 * Lets a bot work for the person's business account, with all rights. The bot gets an
	 * update of kind {@code business_connection}, and from then on what customers write.
	 * Its business mode is switched on if it is not yet.
	 * @param bot the bot
	 * @return the business
	 */
	public EmulatedBusiness connects(EmulatedBot bot) {
		return connects(bot, BusinessConnection.RIGHTS.toArray(String[]::new));
	}

	/**
	 * Lets a bot work for the person's business account.
	 * @param bot the bot
	 * @param rights what it may do, by the names the Bot API has for that
	 * @return the business
	 * @throws IllegalArgumentException if there is no such right
	 */
	public EmulatedBusiness connects(EmulatedBot bot, String... rights) {
		return this.telegram.guard()
			.get(() -> new EmulatedBusiness(this.telegram,
					this.telegram.businesses().connect(person(), bot.session().account(), Set.of(rights))));
	}

	private void place(Account account, EmulatedGroup group, MemberStatus status, Set<String> rights) {
		this.telegram.guard().run(() -> this.actor.place(account, group.group(), status, rights));
	}

}
