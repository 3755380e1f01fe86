package io.github.telegramspring.api.error;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Thrown when one item of an album could not be sent, and so the album was not (400).
 *
 * <pre class="code">
 * try {
 *     bot.execute(album.sendTo(chatId));
 * }
 * catch (AlbumItemException ex) {
 *     logger.warn("Item " + ex.itemNumber() + ": " + ex.itemDescription());
 * }
 * </pre>
 */
public class AlbumItemException extends BadRequestException {

	static final String DESCRIPTION = "failed to send message #(\\d{1,4}) with the error message \"(.*)\"";

	private static final Pattern ITEM = Pattern.compile(DESCRIPTION, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	private final int itemNumber;

	private final String itemDescription;

	/**
	 * Creates the exception.
	 * @param methodName the Bot API method that was called
	 * @param description what Telegram told about the error
	 */
	public AlbumItemException(String methodName, String description) {
		super(methodName, description);
		Matcher matcher = ITEM.matcher(description);
		boolean found = matcher.find();
		this.itemNumber = found ? Integer.parseInt(matcher.group(1)) : 0;
		this.itemDescription = found ? matcher.group(2) : description;
	}

	/**
	 * Returns which item it was.
	 * @return the number of the item, from 1 on; 0 if Telegram did not say
	 */
	public int itemNumber() {
		return this.itemNumber;
	}

	/**
	 * Returns what is wrong with the item.
	 * @return the description that Telegram gave, such as
	 * {@code Wrong file identifier/HTTP URL specified}
	 */
	public String itemDescription() {
		return this.itemDescription;
	}

}
