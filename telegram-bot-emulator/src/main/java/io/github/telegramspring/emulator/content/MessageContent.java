package io.github.telegramspring.emulator.content;

import io.github.telegramspring.api.json.JsonOutput;

/**
 * What a message is about.
 */
public interface MessageContent {

	/**
	 * Writes the members of the message that are its content, in the server's order
	 * (telegram-server.md §5.3).
	 * @param out where to write
	 */
	void writeMembers(JsonOutput out);

	/**
	 * Returns the content as a line to read.
	 * @return the text, or a description
	 */
	String shown();

	/**
	 * Tells whether the message tells of an event in the chat rather than being sent by
	 * somebody.
	 * @return whether it is a service message
	 */
	default boolean isService() {
		return false;
	}

}
