package io.github.telegramspring.emulator;

import java.time.Duration;
import java.util.List;

import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.emulator.engine.Actor;
import io.github.telegramspring.emulator.engine.Telegram;
import io.github.telegramspring.emulator.world.Chat;
import io.github.telegramspring.emulator.world.GroupChat;
import io.github.telegramspring.emulator.world.GroupKind;
import io.github.telegramspring.emulator.world.MemberStatus;
import io.github.telegramspring.emulator.world.Membership;

/**
 * A chat with members: a basic group, a supergroup or a channel. Its owner lets others
 * in, and makes bots administrators:
 *
 * <pre class="code">
 * EmulatedGroup team = telegram.newSupergroup("Team", alice);
 * alice.adds(bot, team);
 * alice.promotes(bot, team, "can_delete_messages");
 * </pre>
 */
public final class EmulatedGroup extends EmulatedRecipient {

	private final Telegram telegram;

	private final GroupChat group;

	private final EmulatedChat chat;

	EmulatedGroup(Telegram telegram, GroupChat group) {
		this.telegram = telegram;
		this.group = group;
		this.chat = new EmulatedChat(telegram, group.id(), group.toString(), "No bot sent a message to the " + group,
				() -> group);
	}

	static EmulatedGroup create(Telegram telegram, GroupKind kind, String title, EmulatedUser owner,
			EmulatedUser... members) {
		return telegram.guard().get(() -> {
			GroupChat group = telegram.world().createGroup(kind, title);
			group.setMember(Membership.of(owner.person(), MemberStatus.CREATOR));
			for (EmulatedUser member : members) {
				group.setMember(Membership.of(member.person(), MemberStatus.MEMBER));
			}
			return new EmulatedGroup(telegram, group);
		});
	}

	GroupChat group() {
		return this.group;
	}

	@Override
	Chat chat(Actor sender) {
		return this.group;
	}

	/**
	 * Returns the number by which bots know the chat.
	 * @return the id, which is negative
	 */
	public long id() {
		return this.group.id();
	}

	/**
	 * Returns the title.
	 * @return the title
	 */
	public String title() {
		return this.telegram.guard().get(this.group::title);
	}

	/**
	 * Gives the chat a name by which everybody finds it, bots included.
	 * @param username the name, without {@code @}
	 * @return this chat
	 */
	public EmulatedGroup username(String username) {
		this.telegram.guard().run(() -> this.group.setUsername(username));
		return this;
	}

	/**
	 * Lets messages be sorted by topics.
	 * @return this chat
	 */
	public EmulatedGroup forum() {
		this.telegram.guard().run(this.group::becomeForum);
		return this;
	}

	/**
	 * Returns the history.
	 * @return all messages that are kept, newest last
	 */
	public List<Message> messages() {
		return this.chat.messages();
	}

	/**
	 * Waits for the next message of a bot, see {@link EmulatedChat#awaitMessage}.
	 * @param patience how long to wait, in real time
	 * @return the message
	 * @throws NoMessageException if no bot sends anything in that time
	 */
	public Message awaitMessage(Duration patience) {
		return this.chat.awaitMessage(patience);
	}

	/**
	 * Turns a basic group into a supergroup, which gets a new id; calls with the old one
	 * are refused and told the new one.
	 * @return the supergroup
	 * @throws IllegalStateException if it is not a basic group
	 */
	public EmulatedGroup becomesSupergroup() {
		return this.telegram.guard()
			.get(() -> new EmulatedGroup(this.telegram, this.telegram.migrations().migrate(this.group)));
	}

	@Override
	public String toString() {
		return this.group.toString();
	}

}
