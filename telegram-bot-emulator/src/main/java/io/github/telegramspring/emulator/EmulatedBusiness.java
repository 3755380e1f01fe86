package io.github.telegramspring.emulator;

import java.util.Arrays;
import java.util.List;

import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.emulator.engine.Actor;
import io.github.telegramspring.emulator.engine.Messages;
import io.github.telegramspring.emulator.engine.Telegram;
import io.github.telegramspring.emulator.world.BusinessChat;
import io.github.telegramspring.emulator.world.BusinessConnection;
import io.github.telegramspring.emulator.world.Chat;
import io.github.telegramspring.emulator.world.StoredMessage;

/**
 * A business account that a bot works for. Customers write to it as to a bot:
 *
 * <pre class="code">
 * EmulatedBusiness shop = alice.connects(bot);
 * bob.sends(shop, "Is it open?");
 * Message answer = shop.chatWith(bob).awaitMessage(Duration.ofSeconds(5));
 * </pre>
 */
public final class EmulatedBusiness extends EmulatedRecipient {

	private final Telegram telegram;

	private final BusinessConnection connection;

	EmulatedBusiness(Telegram telegram, BusinessConnection connection) {
		this.telegram = telegram;
		this.connection = connection;
	}

	@Override
	Chat chat(Actor sender) {
		if (sender.person().equals(this.connection.owner())) {
			throw new IllegalArgumentException("The owner writes to a customer, not to the business; use writes");
		}
		return this.connection.openChat(sender.person());
	}

	/**
	 * Returns what the bot knows the account by.
	 * @return the {@code business_connection_id}
	 */
	public String id() {
		return this.connection.id();
	}

	/**
	 * Lets the owner write to a customer, not by way of the bot, which gets it as a
	 * {@code business_message} all the same.
	 * @param customer the customer
	 * @param text the text as typed; white space around it goes
	 * @return the message as the bot sees it
	 * @throws IllegalArgumentException if the text is blank or has more than 4096
	 * characters
	 */
	public Message writes(EmulatedUser customer, String text) {
		return this.telegram.guard()
			.get(() -> EmulatedChat.view(new Actor(this.telegram, this.connection.owner())
				.send(this.connection.openChat(customer.person()), Messages.typed(text))));
	}

	/**
	 * Deletes messages of the chat with a customer, of which the bot gets an update of
	 * kind {@code deleted_business_messages}.
	 * @param customer the customer
	 * @param messages the messages
	 * @throws IllegalArgumentException if there is no such message
	 */
	public void deletes(EmulatedUser customer, Message... messages) {
		this.telegram.guard().run(() -> {
			BusinessChat chat = this.connection.openChat(customer.person());
			List<StoredMessage> found = Arrays.stream(messages)
				.map((message) -> customer.actor().message(chat, message.messageId()))
				.toList();
			this.telegram.businesses().delete(chat, found);
		});
	}

	/**
	 * Returns the chat with a customer.
	 * @param customer the customer
	 * @return the chat, in which the bot writes in the name of the owner
	 */
	public EmulatedChat chatWith(EmulatedUser customer) {
		return new EmulatedChat(this.telegram, customer.id(), "chat of " + customer.firstName() + " with the " + this,
				this.connection.bot() + " sent no message to " + customer.firstName() + " for the " + this,
				() -> this.connection.chat(customer.id()));
	}

	/**
	 * Ends the connection, of which the bot gets an update of kind
	 * {@code business_connection}.
	 */
	public void disconnects() {
		this.telegram.guard().run(() -> this.telegram.businesses().disconnect(this.connection));
	}

	@Override
	public String toString() {
		return this.connection.toString();
	}

}
