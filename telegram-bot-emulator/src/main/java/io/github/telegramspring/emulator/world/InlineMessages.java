package io.github.telegramspring.emulator.world;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

import org.jspecify.annotations.Nullable;

/**
 * The messages that people sent by way of a bot and that have buttons: the bot knows them
 * by an {@code inline_message_id}, and can change them wherever they are.
 */
public final class InlineMessages {

	private static final int ID_BYTES = 20;

	private final Map<String, StoredMessage> messages = new LinkedHashMap<>();

	private final Random random;

	private final int memory;

	InlineMessages(Random random, int memory) {
		this.random = random;
		this.memory = memory;
	}

	/**
	 * Makes a message known to its bot.
	 * @param message the message
	 * @return its {@code inline_message_id}
	 */
	public String add(StoredMessage message) {
		byte[] bytes = new byte[ID_BYTES];
		this.random.nextBytes(bytes);
		String id = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
		this.messages.put(id, message);
		if (this.messages.size() > this.memory) {
			this.messages.remove(this.messages.keySet().iterator().next());
		}
		return id;
	}

	/**
	 * Finds a message.
	 * @param id its {@code inline_message_id}
	 * @param bot who looks for it
	 * @return the message, or {@code null} if this bot knows none, or it was deleted
	 */
	public @Nullable StoredMessage find(String id, BotAccount bot) {
		StoredMessage message = this.messages.get(id);
		boolean isThere = message != null && bot.equals(message.viaBot())
				&& message.equals(message.chat().message(message.id()));
		return isThere ? message : null;
	}

	/**
	 * Returns what the bot of a message knows it by.
	 * @param message the message
	 * @return the {@code inline_message_id}, or {@code null} if it has none
	 */
	public @Nullable String idOf(StoredMessage message) {
		return this.messages.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().equals(message))
			.map(Map.Entry::getKey)
			.findFirst()
			.orElse(null);
	}

}
