package io.github.telegramspring.bot.processing;

/**
 * Why a message of an album is reported that nobody failed to handle: a webhook had it
 * acknowledged when it came in, since it is given the next one only then, and the
 * application stopped before the album was done. Telegram does not deliver it again.
 */
public final class UnfinishedAlbumException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	UnfinishedAlbumException() {
		super("The application stopped before the album of this message was done; the message was acknowledged, so it "
				+ "will not be delivered again", null, false, false);
	}

}
