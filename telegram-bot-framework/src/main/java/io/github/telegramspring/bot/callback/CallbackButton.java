package io.github.telegramspring.bot.callback;

import io.github.telegramspring.api.keyboard.InlineButtons;
import io.github.telegramspring.api.model.InlineKeyboardButton;

/**
 * Makes inline buttons that carry a record; meant to be imported statically, and to be
 * used beside those of {@link InlineButtons}.
 *
 * <pre class="code">
 * InlineKeyboard.row(callback("Buy", new Buy(42, 1)), url("Help", "https://example.org"))
 * </pre>
 *
 * Records that are signed are put into buttons by {@link CallbackButtons}.
 */
public final class CallbackButton {

	private static final CallbackButtons UNSIGNED = new CallbackButtons(CallbackDataCodec.unsigned());

	private CallbackButton() {
	}

	/**
	 * Makes a button that sends a record to the bot in a callback query.
	 * @param text the caption
	 * @param data the record, which takes at most 64 bytes
	 * @return the button
	 * @throws CallbackDataTooLongException if the record takes more
	 * @throws InvalidCallbackRecordException if the record can never be the data of a
	 * button
	 * @throws IllegalArgumentException if the caption is empty, or a component of the
	 * record cannot be written
	 * @throws IllegalStateException if the record is to be signed
	 */
	public static InlineKeyboardButton callback(String text, Record data) {
		return UNSIGNED.button(text, data);
	}

}
