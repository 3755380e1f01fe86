package io.github.telegramspring.emulator;

import io.github.telegramspring.emulator.engine.Actor;
import io.github.telegramspring.emulator.world.Chat;

/**
 * Where people send messages: a bot, in the private chat with it, a group or channel, or
 * a business account.
 */
public abstract sealed class EmulatedRecipient permits EmulatedBot, EmulatedGroup, EmulatedBusiness {

	EmulatedRecipient() {
	}

	/**
	 * Finds the chat that a message of a person goes to. The chat with a bot is opened if
	 * need be; if the bot was blocked, it may write again.
	 * @param sender the person
	 * @return the chat
	 */
	abstract Chat chat(Actor sender);

}
