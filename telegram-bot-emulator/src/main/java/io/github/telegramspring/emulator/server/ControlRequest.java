package io.github.telegramspring.emulator.server;

import java.util.List;
import java.util.regex.MatchResult;

import io.github.telegramspring.emulator.engine.Actor;
import io.github.telegramspring.emulator.engine.BotSession;
import io.github.telegramspring.emulator.engine.Telegram;
import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.world.GroupChat;

/**
 * A request to steer the emulator.
 *
 * @param telegram what is steered
 * @param path the path, with what stands for its variables
 * @param arguments the arguments
 */
record ControlRequest(Telegram telegram, MatchResult path, Arguments arguments) {

	/**
	 * Returns the value of an argument that has to be given.
	 * @param name the name of the argument
	 * @return the value
	 * @throws IllegalArgumentException if it is missing
	 */
	String required(String name) {
		if (!this.arguments.has(name)) {
			throw new IllegalArgumentException("The argument " + name + " is missing");
		}
		return this.arguments.text(name);
	}

	long requiredNumber(String name) {
		return number(required(name), name);
	}

	int number(String name, int absent) {
		return this.arguments.has(name) ? Math.toIntExact(number(this.arguments.text(name), name)) : absent;
	}

	private static long number(String value, String name) {
		if (!value.matches("-?\\d{1,18}")) {
			throw new IllegalArgumentException("The argument " + name + " has to be a number, but is '" + value + "'");
		}
		return Long.parseLong(value);
	}

	double decimal(String name, double absent) {
		try {
			return this.arguments.has(name) ? Double.parseDouble(this.arguments.text(name)) : absent;
		}
		catch (NumberFormatException ex) {
			throw new IllegalArgumentException(
					"The argument " + name + " has to be a number, but is '" + this.arguments.text(name) + "'", ex);
		}
	}

	/**
	 * Finds the bot that the argument {@code bot} names, which is not needed if there is
	 * only one.
	 * @return the bot
	 * @throws IllegalArgumentException if there is none, or it has to be named
	 */
	BotSession bot() {
		List<BotSession> bots = this.telegram.bots();
		return (bots.size() == 1 && !this.arguments.has("bot")) ? bots.get(0) : bot(required("bot"));
	}

	/**
	 * Finds a bot.
	 * @param username its username, with or without {@code @}
	 * @return the bot
	 * @throws IllegalArgumentException if there is none
	 */
	BotSession bot(String username) {
		String name = username.startsWith("@") ? username.substring(1) : username;
		return this.telegram.bots()
			.stream()
			.filter((bot) -> bot.account().username().equalsIgnoreCase(name))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("There is no bot with the username " + name));
	}

	/**
	 * Finds a group or channel.
	 * @param id its id
	 * @return the group or channel
	 * @throws IllegalArgumentException if there is none
	 */
	GroupChat group(long id) {
		GroupChat group = this.telegram.world().group(id);
		if (group == null) {
			throw new IllegalArgumentException("There is no group or channel with the id " + id
					+ ((id > 0) ? "; a private chat with a bot is named by the argument bot" : ""));
		}
		return group;
	}

	/**
	 * Finds a person, who is created on first use.
	 * @param id the id of the person
	 * @return who acts
	 */
	Actor actor(long id) {
		if (id <= 0) {
			throw new IllegalArgumentException("The id of a person is greater than 0, but this is " + id);
		}
		return new Actor(this.telegram, this.telegram.world().personOrNew(id));
	}

}
