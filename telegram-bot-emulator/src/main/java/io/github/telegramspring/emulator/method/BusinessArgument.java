package io.github.telegramspring.emulator.method;

import java.time.Duration;
import java.time.Instant;

import io.github.telegramspring.emulator.engine.BotSession;
import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.wire.RefusalException;
import io.github.telegramspring.emulator.world.BusinessChat;
import io.github.telegramspring.emulator.world.BusinessConnection;
import org.jspecify.annotations.Nullable;

/**
 * The argument {@code business_connection_id}: in whose name a bot acts.
 */
final class BusinessArgument {

	static final String NAME = "business_connection_id";

	private static final Duration REPLY_WINDOW = Duration.ofDays(1);

	private BusinessArgument() {
	}

	/**
	 * Finds the connection.
	 * @param bot who calls
	 * @param arguments the arguments
	 * @return the connection
	 * @throws RefusalException if the bot has no such connection
	 */
	static BusinessConnection connection(BotSession bot, Arguments arguments) {
		BusinessConnection connection = bot.telegram()
			.world()
			.businesses()
			.find(RequiredArgument.text(arguments, NAME), bot.account());
		if (connection == null) {
			throw RefusalException.badRequest("business connection not found");
		}
		return connection;
	}

	/**
	 * Finds the chat with the customer whose id the argument {@code chat_id} is.
	 * @param connection whose customer it is
	 * @param arguments the arguments
	 * @return the chat
	 * @throws RefusalException if the customer never wrote
	 */
	static BusinessChat chat(BusinessConnection connection, Arguments arguments) {
		@Nullable BusinessChat chat = connection.chat(Arguments.number(arguments.text("chat_id")));
		if (chat == null) {
			throw RefusalException.badRequest("chat not found");
		}
		return chat;
	}

	/**
	 * Finds a chat in which the bot can act in the name of the owner.
	 * @param bot who calls
	 * @param arguments the arguments
	 * @return the chat
	 * @throws RefusalException if there is none, or the bot may not write there
	 */
	static BusinessChat answerable(BotSession bot, Arguments arguments) {
		BusinessConnection connection = connection(bot, arguments);
		require(connection, "can_reply");
		return chat(connection, arguments);
	}

	/**
	 * Finds the chat that the bot writes to in the name of the owner.
	 * @param bot who calls
	 * @param arguments the arguments
	 * @return the chat
	 * @throws RefusalException if there is none, the bot may not write there, or the
	 * customer did not write for a day
	 */
	static BusinessChat writable(BotSession bot, Arguments arguments) {
		BusinessChat chat = answerable(bot, arguments);
		Instant earliest = bot.telegram().clock().instant().minus(REPLY_WINDOW);
		if (chat.lastOfCustomer().filter((message) -> !message.date().isBefore(earliest)).isEmpty()) {
			throw RefusalException.badRequest("BUSINESS_PEER_USAGE_MISSING");
		}
		return chat;
	}

	/**
	 * Checks that the connection is there and the bot has a right.
	 * @param connection the connection
	 * @param right the name of the right
	 * @throws RefusalException if it has not
	 */
	static void require(BusinessConnection connection, String right) {
		if (!connection.isEnabled() || !connection.allows(right)) {
			throw RefusalException.badRequest("BUSINESS_CONNECTION_NOT_ALLOWED");
		}
	}

}
