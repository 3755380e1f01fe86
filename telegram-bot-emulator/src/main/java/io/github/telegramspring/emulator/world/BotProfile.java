package io.github.telegramspring.emulator.world;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import io.github.telegramspring.api.model.MenuButton;
import io.github.telegramspring.api.model.MenuButtonCommands;
import io.github.telegramspring.api.model.MenuButtonDefault;

/**
 * What a bot says of itself: its name and descriptions in several languages, the button
 * beside the field where people type, and the rights it asks for.
 */
public final class BotProfile {

	private final Map<Localized, String> texts = new HashMap<>();

	private final Map<Long, MenuButton> buttons = new HashMap<>();

	private final Map<Boolean, Set<String>> rights = new HashMap<>();

	/**
	 * Changes a text.
	 * @param text which one
	 * @param language the language, empty for all that have no text of their own
	 * @param value the text; if it is empty, the language has none of its own any more
	 */
	public void setText(Text text, String language, String value) {
		if (value.isEmpty()) {
			this.texts.remove(new Localized(text, language));
		}
		else {
			this.texts.put(new Localized(text, language), value);
		}
	}

	/**
	 * Returns a text.
	 * @param text which one
	 * @param language the language
	 * @return the text of this language, or else that for all languages, or else an empty
	 * one
	 */
	public String text(Text text, String language) {
		String general = this.texts.getOrDefault(new Localized(text, ""), "");
		return this.texts.getOrDefault(new Localized(text, language), general);
	}

	/**
	 * Changes the button.
	 * @param chatId the private chat it is in, 0 for all that have none of their own
	 * @param button the button
	 */
	public void setButton(long chatId, MenuButton button) {
		this.buttons.put(chatId, button);
	}

	/**
	 * Returns the button.
	 * @param chatId the private chat it is in, 0 for all that have none of their own
	 * @return the button
	 */
	public MenuButton button(long chatId) {
		return this.buttons.getOrDefault(chatId, (chatId != 0) ? MenuButtonDefault.of() : MenuButtonCommands.of());
	}

	/**
	 * Changes the rights that the bot asks for when it is added as an administrator.
	 * @param forChannels whether to channels, or else to groups
	 * @param rights the rights, by the names the Bot API has for them
	 */
	public void setRights(boolean forChannels, Set<String> rights) {
		this.rights.put(forChannels, Set.copyOf(rights));
	}

	/**
	 * Returns the rights that the bot asks for when it is added as an administrator.
	 * @param forChannels whether to channels, or else to groups
	 * @return the rights, by the names the Bot API has for them
	 */
	public Set<String> rights(boolean forChannels) {
		return this.rights.getOrDefault(forChannels, Set.of());
	}

	/**
	 * The texts, each with the most characters it can have.
	 */
	public enum Text {

		/**
		 * The name.
		 */
		NAME(64),

		/**
		 * What stands in the chat before anything was said.
		 */
		DESCRIPTION(512),

		/**
		 * What stands on the page about the bot.
		 */
		SHORT_DESCRIPTION(120);

		private final int maxLength;

		Text(int maxLength) {
			this.maxLength = maxLength;
		}

		/**
		 * Returns how long the text can be.
		 * @return the greatest number of characters (Unicode code points)
		 */
		public int maxLength() {
			return this.maxLength;
		}

	}

	private record Localized(Text text, String language) {
	}

}
