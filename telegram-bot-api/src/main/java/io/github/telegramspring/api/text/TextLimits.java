package io.github.telegramspring.api.text;

/**
 * How long texts may be, with checks to make before a call would fail.
 */
public final class TextLimits {

	/** How many code points the text of a message has at most. */
	public static final int MESSAGE_CODE_POINTS = 4096;

	/** How many code points the caption of a file has at most. */
	public static final int CAPTION_CODE_POINTS = 1024;

	/** How many bytes the data of a callback button have at most. */
	public static final int CALLBACK_DATA_BYTES = 64;

	/** How many characters the payload of a link that starts a bot has at most. */
	public static final int START_PAYLOAD_CHARACTERS = 64;

	private TextLimits() {
	}

	/**
	 * Returns the data of a callback button if it has 1 to 64 bytes.
	 *
	 * <pre class="code">
	 * InlineKeyboardButton.of("Buy").callbackData(TextLimits.requireCallbackData("buy:" + id))
	 * </pre>
	 * @param data the data
	 * @return the same data
	 * @throws IllegalArgumentException if it is empty or too long
	 */
	public static String requireCallbackData(String data) {
		int bytes = TextOffsets.utf8Length(data);
		if (bytes == 0 || bytes > CALLBACK_DATA_BYTES) {
			throw new IllegalArgumentException("The data of a callback button has 1 to " + CALLBACK_DATA_BYTES
					+ " bytes of UTF-8, but this has " + bytes + ": '" + data
					+ "'. Keep the rest on the bot's side, and put a short key into the button.");
		}
		return data;
	}

}
