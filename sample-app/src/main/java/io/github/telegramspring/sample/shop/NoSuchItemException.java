package io.github.telegramspring.sample.shop;

/**
 * Somebody wants what the shop does not have.
 */
class NoSuchItemException extends RuntimeException {

	NoSuchItemException(int id) {
		super("There is no item " + id);
	}

}
