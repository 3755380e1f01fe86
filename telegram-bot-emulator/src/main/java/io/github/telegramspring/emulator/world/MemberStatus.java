package io.github.telegramspring.emulator.world;

import java.util.Locale;

/**
 * What somebody is in a chat.
 */
public enum MemberStatus {

	/**
	 * Owner, who may do everything.
	 */
	CREATOR,

	/**
	 * Administrator, with some rights.
	 */
	ADMINISTRATOR,

	/**
	 * Member like any other.
	 */
	MEMBER,

	/**
	 * Member who may not do some things.
	 */
	RESTRICTED,

	/**
	 * Not in the chat, and free to come.
	 */
	LEFT,

	/**
	 * Removed, and not allowed to come back.
	 */
	KICKED;

	/**
	 * Tells whether it is that of somebody who is in the chat.
	 * @return whether it is
	 */
	public boolean isPresent() {
		return this != LEFT && this != KICKED;
	}

	/**
	 * Tells whether it is that of somebody with rights over others.
	 * @return whether it is
	 */
	public boolean isAdministrator() {
		return this == CREATOR || this == ADMINISTRATOR;
	}

	/**
	 * Returns the name the Bot API has for it.
	 * @return the {@code status} of the member
	 */
	public String value() {
		return name().toLowerCase(Locale.ROOT);
	}

}
