package io.github.telegramspring.emulator.world;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The business accounts that bots work for.
 */
public final class BusinessConnections {

	private final Map<String, BusinessConnection> connections = new LinkedHashMap<>();

	private final Random random;

	private final int memory;

	BusinessConnections(Random random, int memory) {
		this.random = random;
		this.memory = memory;
	}

	/**
	 * Connects a bot to the business account of a person.
	 * @param owner the person
	 * @param bot the bot
	 * @param date when
	 * @param rights what the bot may do
	 * @return the connection
	 */
	public BusinessConnection add(Person owner, BotAccount bot, Instant date, Set<String> rights) {
		String id = Long.toHexString(this.random.nextLong());
		BusinessConnection connection = new BusinessConnection(id, owner, bot, date, rights, this.memory);
		this.connections.put(id, connection);
		return connection;
	}

	/**
	 * Finds a business account that a bot works for.
	 * @param id the {@code business_connection_id}
	 * @param bot the bot
	 * @return the connection, or {@code null} if this bot has none such
	 */
	public @Nullable BusinessConnection find(String id, BotAccount bot) {
		BusinessConnection connection = this.connections.get(id);
		return (connection != null && connection.bot().equals(bot)) ? connection : null;
	}

	/**
	 * Finds all chats that a person is in.
	 * @param person the owner or the customer
	 * @return the chats
	 */
	public List<BusinessChat> chatsOf(Person person) {
		return this.connections.values()
			.stream()
			.flatMap((connection) -> connection.chats().stream())
			.filter((chat) -> chat.id() == person.id() || chat.connection().owner().equals(person))
			.toList();
	}

}
