package io.github.telegramspring.api.command;

import java.util.List;

import io.github.telegramspring.api.model.BotCommand;

/**
 * What differs between the command list that is wanted and the one that Telegram has.
 *
 * <pre class="code">
 * CommandDifference difference = wanted.differenceFrom(bot.execute(wanted.get()));
 * if (!difference.isEmpty()) {
 *     bot.execute(wanted.set());
 * }
 * </pre>
 *
 * @param added the commands that Telegram does not have
 * @param removed the commands that are not wanted
 * @param changed the wanted commands that Telegram has with another description or other
 * flags
 * @param reordered whether the commands that both have stand in another order
 */
public record CommandDifference(List<BotCommand> added, List<BotCommand> removed, List<BotCommand> changed,
		boolean reordered) {

	/**
	 * Keeps the lists from being changed.
	 */
	public CommandDifference {
		added = List.copyOf(added);
		removed = List.copyOf(removed);
		changed = List.copyOf(changed);
	}

	/**
	 * Returns whether both lists are the same.
	 * @return {@code true} if nothing differs
	 */
	public boolean isEmpty() {
		return this.added.isEmpty() && this.removed.isEmpty() && this.changed.isEmpty() && !this.reordered;
	}

}
