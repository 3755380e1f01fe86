package io.github.telegramspring.bot.callback;

import io.github.telegramspring.api.keyboard.InlineButtons;
import io.github.telegramspring.api.model.InlineKeyboardButton;

/**
 * Makes inline buttons that carry a record, signed or not. In a Spring Boot application
 * there is a bean of this type.
 *
 * <pre class="code">
 * InlineKeyboard.row(this.buttons.button("Refund", new Refund(orderId)))
 * </pre>
 */
public final class CallbackButtons {

	private final CallbackDataCodec codec;

	/**
	 * Creates it.
	 * @param codec writes the records
	 */
	public CallbackButtons(CallbackDataCodec codec) {
		this.codec = codec;
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
	 */
	public InlineKeyboardButton button(String text, Record data) {
		return InlineButtons.callback(text, this.codec.encode(data));
	}

}
