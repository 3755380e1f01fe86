package io.github.telegramspring.api.model;

/**
 * What a change of somebody's {@link ChatMemberStatus} amounts to. One change can be
 * several: a member who is banned has left the chat as well, and one who is made an
 * administrator while outside has joined it. A change from or to a status that this
 * version does not know is none of them.
 *
 * <pre class="code">
 * if (change.amountsTo(ChatMemberTransition.PROMOTED)) { ... }
 * </pre>
 *
 * @see ChatMemberUpdatedView#amountsTo(ChatMemberTransition)
 */
public enum ChatMemberTransition {

	/**
	 * Somebody was outside the chat and is now in it. In a private chat, the user started
	 * the bot again after having blocked it.
	 */
	JOINED,

	/**
	 * Somebody was in the chat and is now outside, whether they went, were removed or
	 * were banned.
	 */
	LEFT,

	/**
	 * Somebody became an administrator or the owner.
	 */
	PROMOTED,

	/**
	 * Somebody is an administrator or the owner no longer.
	 */
	DEMOTED,

	/**
	 * Somebody is now restricted in what they may do.
	 */
	RESTRICTED,

	/**
	 * Somebody is no longer restricted, and was not banned instead.
	 */
	UNRESTRICTED,

	/**
	 * Somebody was banned. In a private chat, the user blocked the bot.
	 */
	BANNED,

	/**
	 * Somebody who was banned may come again, or already has.
	 */
	UNBANNED;

	/**
	 * Tells whether a change of status amounts to this.
	 * @param from the status before
	 * @param to the status now
	 * @return whether it does
	 */
	public boolean matches(ChatMemberStatus from, ChatMemberStatus to) {
		if (from == ChatMemberStatus.UNKNOWN || to == ChatMemberStatus.UNKNOWN) {
			return false;
		}
		return switch (this) {
			case JOINED -> !from.isMember() && to.isMember();
			case LEFT -> from.isMember() && !to.isMember();
			case PROMOTED -> !from.isAdministrator() && to.isAdministrator();
			case DEMOTED -> from.isAdministrator() && !to.isAdministrator();
			case RESTRICTED -> !from.isRestricted() && to.isRestricted();
			case UNRESTRICTED -> from.isRestricted() && !to.isRestricted() && to != ChatMemberStatus.BANNED;
			case BANNED -> from != ChatMemberStatus.BANNED && to == ChatMemberStatus.BANNED;
			case UNBANNED -> from == ChatMemberStatus.BANNED && to != ChatMemberStatus.BANNED;
		};
	}

}
