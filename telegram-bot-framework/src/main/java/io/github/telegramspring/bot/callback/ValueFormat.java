package io.github.telegramspring.bot.callback;

/**
 * How values of one type are written and read.
 */
interface ValueFormat {

	/**
	 * Writes a value.
	 * @param value the value, which is of the type
	 * @param out where to write it
	 * @throws IllegalArgumentException if it is one that cannot be written
	 */
	void write(Object value, DataWriter out);

	/**
	 * Reads a value.
	 * @param in where to read it
	 * @return the value
	 * @throws MalformedCallbackDataException if there is none
	 */
	Object read(DataReader in);

	/**
	 * Returns how many bytes a value takes at least.
	 * @return the number of bytes
	 */
	int leastBytes();

	/**
	 * Describes what is written: two formats with the same shape understand each other.
	 * @return the description
	 */
	String shape();

	/**
	 * Tells whether a value can begin as one that is not there does, or be of no length.
	 * @return whether a value that is there must be marked where one can be missing
	 */
	default boolean needsPresenceMark() {
		return false;
	}

}
