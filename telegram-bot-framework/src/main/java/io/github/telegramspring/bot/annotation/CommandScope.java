package io.github.telegramspring.bot.annotation;

/**
 * Who is shown a command in the menu of the bot. Whether a command works does not depend
 * on it.
 */
public enum CommandScope {

	/**
	 * Everybody, in all chats.
	 */
	DEFAULT,

	/**
	 * Everybody, in private chats.
	 */
	PRIVATE_CHATS,

	/**
	 * Everybody, in groups and supergroups.
	 */
	GROUPS,

	/**
	 * The administrators of groups and supergroups, there.
	 */
	ADMINISTRATORS

}
