package io.github.telegramspring.bot.processing;

/**
 * Thrown when no handler is for an album, to have its messages handled one by one.
 */
final class AlbumNotHandledException extends Exception {

	private static final long serialVersionUID = 1L;

	AlbumNotHandledException() {
		super("There is no handler for this album", null, false, false);
	}

}
