package io.github.telegramspring.bot.callback;

/**
 * How much room something takes in the data of a button.
 *
 * @param name what it is
 * @param bytes the number of bytes of UTF-8
 */
record ComponentSize(String name, int bytes) {

	@Override
	public String toString() {
		return this.name + " " + this.bytes;
	}

}
