package io.github.telegramspring.api.model;

/**
 * Somebody's standing in a chat: the {@code status} of a {@link ChatMember}, and for
 * those who are restricted also whether they are in the chat, so that each constant is
 * either inside or outside of it.
 *
 * <pre class="code">
 * if (change.newChatMember().status() == ChatMemberStatus.ADMINISTRATOR) { ... }
 * </pre>
 *
 * @see ChatMemberView#status()
 * @see ChatMemberTransition
 */
public enum ChatMemberStatus {

	/**
	 * The owner of the chat, with all rights.
	 */
	OWNER("creator", true),

	/**
	 * A member with rights of an administrator.
	 */
	ADMINISTRATOR("administrator", true),

	/**
	 * A member without special rights or restrictions.
	 */
	MEMBER("member", true),

	/**
	 * A member who may not do everything that others may; supergroups only.
	 */
	RESTRICTED("restricted", true),

	/**
	 * Somebody who is not in the chat but would be restricted if they came back.
	 */
	RESTRICTED_LEFT("restricted", false),

	/**
	 * Somebody who is not in the chat but may come.
	 */
	LEFT("left", false),

	/**
	 * Somebody who was banned and may not come. In a private chat, the user blocked the
	 * bot.
	 */
	BANNED("kicked", false),

	/**
	 * A status that came with a later version of the Bot API.
	 */
	UNKNOWN("unknown", false);

	private final String value;

	private final boolean member;

	ChatMemberStatus(String value, boolean member) {
		this.value = value;
		this.member = member;
	}

	/**
	 * Returns the status as it is in the Bot API, the same for both kinds of restricted
	 * people.
	 * @return the value
	 */
	public String value() {
		return this.value;
	}

	/**
	 * Tells whether somebody of this status is in the chat.
	 * @return whether they are a member
	 */
	public boolean isMember() {
		return this.member;
	}

	/**
	 * Tells whether somebody of this status has rights over the chat, as its owner or as
	 * an administrator.
	 * @return whether they are an administrator
	 */
	public boolean isAdministrator() {
		return this == OWNER || this == ADMINISTRATOR;
	}

	/**
	 * Tells whether somebody of this status may not do what others may, should they be in
	 * the chat.
	 * @return whether they are restricted
	 */
	public boolean isRestricted() {
		return this == RESTRICTED || this == RESTRICTED_LEFT;
	}

}
