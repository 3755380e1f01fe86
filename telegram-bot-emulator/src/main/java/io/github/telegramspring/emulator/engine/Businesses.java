package io.github.telegramspring.emulator.engine;

import java.util.List;
import java.util.Set;

import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.emulator.activity.ActivityEntry;
import io.github.telegramspring.emulator.world.BotAccount;
import io.github.telegramspring.emulator.world.BusinessChat;
import io.github.telegramspring.emulator.world.BusinessConnection;
import io.github.telegramspring.emulator.world.Person;
import io.github.telegramspring.emulator.world.StoredMessage;

/**
 * Lets people connect bots to their business accounts. The bot is told of that, of the
 * messages in the chats with customers, and of those that are deleted there.
 */
public final class Businesses {

	private final Telegram telegram;

	Businesses(Telegram telegram) {
		this.telegram = telegram;
	}

	/**
	 * Connects a bot to the account of a person.
	 * @param owner the person
	 * @param bot the bot, whose business mode is switched on if it is not yet
	 * @param rights what the bot may do, by the names the Bot API has for it
	 * @return the connection
	 * @throws IllegalArgumentException if there is no such right
	 */
	public BusinessConnection connect(Person owner, BotAccount bot, Set<String> rights) {
		if (!BusinessConnection.RIGHTS.containsAll(rights)) {
			throw new IllegalArgumentException("The rights over a business account are " + BusinessConnection.RIGHTS
					+ ", but these are " + rights.stream().sorted().toList());
		}
		bot.setUser(bot.user().canConnectToBusiness(true));
		BusinessConnection connection = this.telegram.world()
			.businesses()
			.add(owner, bot, this.telegram.clock().instant(), rights);
		tell(connection, owner.user().firstName() + " connects the bot to a business account");
		return connection;
	}

	/**
	 * Ends a connection.
	 * @param connection the connection
	 */
	public void disconnect(BusinessConnection connection) {
		connection.disable();
		tell(connection, connection.owner().user().firstName() + " disconnects the bot from a business account");
	}

	private void tell(BusinessConnection connection, String action) {
		BotSession bot = this.telegram.session(connection.bot());
		bot.log(ActivityEntry.Kind.ACTION, action);
		bot.receive(UpdateType.BUSINESS_CONNECTION, connection.json());
	}

	/**
	 * Deletes messages of a chat with a customer, of which the bot is told.
	 * @param chat the chat
	 * @param messages the messages
	 */
	public void delete(BusinessChat chat, List<StoredMessage> messages) {
		messages.forEach(chat::remove);
		List<Integer> ids = messages.stream().map(StoredMessage::id).toList();
		JsonWritable deleted = (out) -> {
			out.startObject();
			out.write("business_connection_id", chat.connection().id());
			out.write("chat", chat.json());
			out.write("message_ids", ids);
			out.endObject();
		};
		chat.bots().forEach((bot) -> this.telegram.session(bot).receive(UpdateType.DELETED_BUSINESS_MESSAGES, deleted));
	}

}
