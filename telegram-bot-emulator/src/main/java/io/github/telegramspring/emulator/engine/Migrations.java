package io.github.telegramspring.emulator.engine;

import io.github.telegramspring.emulator.content.ServiceContent;
import io.github.telegramspring.emulator.world.Account;
import io.github.telegramspring.emulator.world.Draft;
import io.github.telegramspring.emulator.world.GroupChat;
import io.github.telegramspring.emulator.world.GroupKind;
import io.github.telegramspring.emulator.world.MemberStatus;
import io.github.telegramspring.emulator.world.Membership;

/**
 * Turns basic groups into supergroups. Both tell of it by a message: the group of the
 * supergroup it has become, the supergroup of the group it was.
 */
public final class Migrations {

	private final Telegram telegram;

	Migrations(Telegram telegram) {
		this.telegram = telegram;
	}

	/**
	 * Turns a basic group into a supergroup.
	 * @param group the group
	 * @return the supergroup
	 * @throws IllegalStateException if it is not a basic group, or was turned already
	 */
	public GroupChat migrate(GroupChat group) {
		if (group.kind() != GroupKind.GROUP || group.migratedTo() != null) {
			throw new IllegalStateException("The " + group + " cannot become a supergroup (any more)");
		}
		GroupChat supergroup = this.telegram.world().createGroup(GroupKind.SUPERGROUP, group.title());
		group.members().forEach(supergroup::setMember);
		Account owner = group.members()
			.stream()
			.filter((member) -> member.status() == MemberStatus.CREATOR)
			.map(Membership::account)
			.findFirst()
			.orElseThrow();
		tell(group, owner, ServiceContent.of("became a supergroup", "migrate_to_chat_id", supergroup.id()));
		group.migrate(supergroup);
		tell(supergroup, owner, ServiceContent.of("was a group", "migrate_from_chat_id", group.id()));
		return supergroup;
	}

	private void tell(GroupChat group, Account owner, ServiceContent event) {
		this.telegram.messages().announce(this.telegram.messages().post(group, owner, Draft.of(event)));
	}

}
