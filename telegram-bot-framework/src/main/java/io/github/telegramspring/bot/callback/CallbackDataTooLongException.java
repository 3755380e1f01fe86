package io.github.telegramspring.bot.callback;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown for a record whose data does not fit into a button. The message tells which
 * component takes how many bytes.
 */
public class CallbackDataTooLongException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	private final int bytes;

	CallbackDataTooLongException(Class<?> type, int bytes, List<ComponentSize> sizes) {
		super("The data of " + type.getName() + " takes " + bytes + " bytes, and a button has room for "
				+ CallbackRecord.MAX_BYTES + ": "
				+ sizes.stream().map(ComponentSize::toString).collect(Collectors.joining(", "))
				+ ". Keep what is long on the server, and put its id into the record");
		this.bytes = bytes;
	}

	/**
	 * Returns how long the data is.
	 * @return the number of bytes of UTF-8
	 */
	public int getBytes() {
		return this.bytes;
	}

}
