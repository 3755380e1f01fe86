package io.github.telegramspring.emulator.engine;

import io.github.telegramspring.api.model.InlineKeyboardMarkup;
import io.github.telegramspring.emulator.content.MessageContent;
import org.jspecify.annotations.Nullable;

/**
 * One of the results that a bot offers to who uses it inline.
 *
 * @param id its number, which the bot gives
 * @param title what the person sees of it
 * @param description more of that, which can be empty
 * @param content what is sent if it is chosen
 * @param keyboard the buttons below that, or {@code null}
 */
public record InlineResult(String id, String title, String description, MessageContent content,
		@Nullable InlineKeyboardMarkup keyboard) {

	/**
	 * Returns what the person sees of it.
	 * @return a line with its title and its description
	 */
	public String line() {
		return this.description.isEmpty() ? this.title : this.title + ": " + this.description;
	}

}
