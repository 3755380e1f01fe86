package io.github.telegramspring.emulator.world;

import java.util.List;

import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.emulator.wire.UserJson;

/**
 * The chat of a person with a bot. The bot knows it by the person's id.
 */
public final class PrivateChat extends Chat {

	private final Person person;

	private final BotAccount bot;

	private boolean blocked;

	PrivateChat(Person person, BotAccount bot, int memory) {
		super(memory);
		this.person = person;
		this.bot = bot;
	}

	@Override
	public long id() {
		return this.person.id();
	}

	@Override
	public JsonWritable json() {
		return UserJson.privateChat(this.person.user());
	}

	@Override
	public List<BotAccount> bots() {
		return List.of(this.bot);
	}

	@Override
	public int nextMessageId() {
		return this.bot.nextMessageId();
	}

	/**
	 * Returns the person.
	 * @return the person
	 */
	public Person person() {
		return this.person;
	}

	/**
	 * Returns the bot.
	 * @return the bot
	 */
	public BotAccount bot() {
		return this.bot;
	}

	/**
	 * Tells whether the person has blocked the bot.
	 * @return whether the bot cannot write
	 */
	public boolean isBlocked() {
		return this.blocked;
	}

	/**
	 * Blocks the bot or lets it write again.
	 * @param blocked whether to block it
	 */
	public void setBlocked(boolean blocked) {
		this.blocked = blocked;
	}

	@Override
	public String toString() {
		return "chat " + id() + " with " + this.bot;
	}

}
