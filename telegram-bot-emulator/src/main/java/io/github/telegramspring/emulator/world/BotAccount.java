package io.github.telegramspring.emulator.world;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.github.telegramspring.api.model.BotCommand;
import io.github.telegramspring.api.model.BotCommandScope;
import io.github.telegramspring.api.model.User;

/**
 * The account of a bot: who it is, its menus of commands, and the numbering of its
 * messages.
 */
public final class BotAccount implements Account {

	private User user;

	private final String token;

	private final Map<CommandMenu, List<BotCommand>> menus = new HashMap<>();

	private final BotProfile profile = new BotProfile();

	private final StarLedger stars = new StarLedger();

	private int lastMessageId;

	BotAccount(User user, String token) {
		this.user = user;
		this.token = token;
	}

	@Override
	public User user() {
		return this.user;
	}

	/**
	 * Returns the username.
	 * @return the name without {@code @}
	 */
	public String username() {
		String username = this.user.username();
		return (username != null) ? username : "";
	}

	/**
	 * Returns the secret that calls are made with.
	 * @return the token
	 */
	public String token() {
		return this.token;
	}

	/**
	 * Returns what the bot says of itself.
	 * @return the profile
	 */
	public BotProfile profile() {
		return this.profile;
	}

	/**
	 * Returns the Telegram Stars of the bot.
	 * @return what it earned and gave back
	 */
	public StarLedger stars() {
		return this.stars;
	}

	/**
	 * Takes the next number for a message in a private chat or basic group; one sequence
	 * serves all of those that a bot is in (telegram-server.md §5.9).
	 * @return the number
	 */
	public int nextMessageId() {
		return ++this.lastMessageId;
	}

	void skipMessageIds(int last) {
		this.lastMessageId = last;
	}

	/**
	 * Tells whether the privacy mode is off.
	 * @return whether the bot gets all messages of groups
	 */
	public boolean readsAllMessages() {
		return Boolean.TRUE.equals(this.user.canReadAllGroupMessages());
	}

	/**
	 * Changes what BotFather can change.
	 * @param user who the bot is from now on
	 */
	public void setUser(User user) {
		this.user = user;
	}

	/**
	 * Replaces a menu of commands.
	 * @param menu which menu
	 * @param commands the commands; with none the menu is gone
	 */
	public void setCommands(CommandMenu menu, List<BotCommand> commands) {
		if (commands.isEmpty()) {
			this.menus.remove(menu);
		}
		else {
			this.menus.put(menu, List.copyOf(commands));
		}
	}

	/**
	 * Returns a menu of commands.
	 * @param menu which menu
	 * @return its commands, none if there is no such menu
	 */
	public List<BotCommand> commands(CommandMenu menu) {
		return this.menus.getOrDefault(menu, List.of());
	}

	@Override
	public String toString() {
		return "@" + username();
	}

	/**
	 * Whom a menu of commands is for.
	 *
	 * @param scope the chats and users
	 * @param languageCode the language, empty for all that have no menu of their own
	 */
	public record CommandMenu(BotCommandScope scope, String languageCode) {
	}

}
