package io.github.telegramspring.emulator.world;

import java.util.List;
import java.util.Optional;

import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.emulator.wire.UserJson;

/**
 * The chat of the owner of a business account with a customer. The bot that works for the
 * account knows it by the customer's id.
 */
public final class BusinessChat extends Chat {

	private final BusinessConnection connection;

	private final Person customer;

	BusinessChat(BusinessConnection connection, Person customer, int memory) {
		super(memory);
		this.connection = connection;
		this.customer = customer;
	}

	/**
	 * Returns whose business it is.
	 * @return the connection
	 */
	public BusinessConnection connection() {
		return this.connection;
	}

	@Override
	public long id() {
		return this.customer.id();
	}

	@Override
	public JsonWritable json() {
		return UserJson.privateChat(this.customer.user());
	}

	@Override
	public List<BotAccount> bots() {
		return this.connection.isEnabled() ? List.of(this.connection.bot()) : List.of();
	}

	/**
	 * Numbers a message: all chats of the business account share one sequence.
	 */
	@Override
	public int nextMessageId() {
		return this.connection.nextMessageId();
	}

	/**
	 * Returns when the customer wrote last.
	 * @return the last message of the customer that is kept
	 */
	public Optional<StoredMessage> lastOfCustomer() {
		List<StoredMessage> messages = messages();
		for (int i = messages.size() - 1; i >= 0; i--) {
			if (messages.get(i).from().equals(this.customer)) {
				return Optional.of(messages.get(i));
			}
		}
		return Optional.empty();
	}

	/**
	 * Tells who the customer sees as the sender of a message.
	 * @param message the message
	 * @return the owner if the bot sent it in the owner's name, or else who sent it
	 */
	Account shownSender(StoredMessage message) {
		return message.isFromBot() ? this.connection.owner() : message.from();
	}

	@Override
	public String toString() {
		return "chat " + id() + " of the " + this.connection;
	}

}
