package io.github.telegramspring.bot.mapping;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

import io.github.telegramspring.api.model.ChatMemberStatus;
import io.github.telegramspring.api.model.ChatMemberTransition;
import io.github.telegramspring.api.model.ChatMemberUpdated;
import io.github.telegramspring.bot.UpdateContext;

/**
 * Asks for a change of somebody's membership.
 *
 * @param transitions what the change amounts to, of which one is enough; any if empty
 * @param from the status before, of which one is enough; any if empty
 * @param to the status after, of which one is enough; any if empty
 */
record MembershipCondition(Set<ChatMemberTransition> transitions, Set<ChatMemberStatus> from,
		Set<ChatMemberStatus> to) implements UpdateCondition {

	@Override
	public boolean matches(UpdateContext context) {
		ChatMemberUpdated own = context.update().myChatMember();
		ChatMemberUpdated change = (own != null) ? own : context.update().chatMember();
		return change != null && isAny(this.from, change.oldStatus()) && isAny(this.to, change.newStatus())
				&& (this.transitions.isEmpty() || this.transitions.stream().anyMatch(change::amountsTo));
	}

	private static <T> boolean isAny(Set<T> allowed, T value) {
		return allowed.isEmpty() || allowed.contains(value);
	}

	@Override
	public String describe() {
		return "a member that changed" + list(" from ", this.from) + list(" to ", this.to)
				+ list(": ", this.transitions);
	}

	private static String list(String before, Collection<? extends Enum<?>> values) {
		return values.isEmpty() ? ""
				: before + values.stream().map(Enum::name).sorted().collect(Collectors.joining(" or "));
	}

}
