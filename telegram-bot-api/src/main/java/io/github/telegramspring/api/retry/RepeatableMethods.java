package io.github.telegramspring.api.retry;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Knows which methods do no harm when they are carried out twice: those that ask, and
 * those that say how something shall be and not what shall be added to it. Methods that
 * send, forward, copy, create, pay or post do harm, and so does each method that is not
 * known.
 * <p>
 * The second of two calls may be refused where the first one did it all, as when a
 * message to delete is gone.
 */
final class RepeatableMethods {

	private static final Pattern BY_PREFIX = Pattern
		.compile("(get|set|edit|delete|answer|ban|unban|restrict|promote|approve|decline|pin|unpin|close|reopen"
				+ "|hide|unhide|verify|remove|read|stop|leave)[A-Z].*");

	/**
	 * What the prefix does not tell. {@code sendChatAction} shows something for five
	 * seconds, and drafts are replaced.
	 */
	private static final Set<String> REPEATABLE = Set.of("close", "logOut", "revokeChatInviteLink", "sendChatAction",
			"sendMessageDraft", "sendRichMessageDraft", "uploadStickerFile", "savePreparedInlineMessage",
			"savePreparedKeyboardButton", "createInvoiceLink", "replaceStickerInSet");

	/**
	 * What sends a message despite its prefix.
	 */
	private static final Set<String> NOT_REPEATABLE = Set.of("answerWebAppQuery", "answerGuestQuery");

	private RepeatableMethods() {
	}

	static boolean contains(String methodName) {
		return !NOT_REPEATABLE.contains(methodName)
				&& (REPEATABLE.contains(methodName) || BY_PREFIX.matcher(methodName).matches());
	}

}
