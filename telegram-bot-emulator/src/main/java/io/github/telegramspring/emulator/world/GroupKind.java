package io.github.telegramspring.emulator.world;

import java.util.Locale;

/**
 * The sorts of chats that have members.
 */
public enum GroupKind {

	/**
	 * A basic group.
	 */
	GROUP,

	/**
	 * A supergroup.
	 */
	SUPERGROUP,

	/**
	 * A channel, where administrators post and others read.
	 */
	CHANNEL;

	/**
	 * Returns the name the Bot API has for it.
	 * @return the {@code type} of the chat
	 */
	public String type() {
		return name().toLowerCase(Locale.ROOT);
	}

}
