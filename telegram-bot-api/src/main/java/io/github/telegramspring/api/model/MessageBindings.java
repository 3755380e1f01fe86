package io.github.telegramspring.api.model;

import org.jspecify.annotations.Nullable;

/**
 * What requests carry over from the message they are made from, where that is more than a
 * look at one of its members.
 */
final class MessageBindings {

	private MessageBindings() {
	}

	static @Nullable String businessConnectionId(MaybeInaccessibleMessage message) {
		return (message instanceof Message accessible) ? accessible.businessConnectionId() : null;
	}

	static String requiredBusinessConnectionId(MaybeInaccessibleMessage message) {
		return require(businessConnectionId(message), message, "it did not come through a business account",
				"Checklists and read marks are for messages that have a businessConnectionId.");
	}

	/**
	 * The thread of a message is a topic only if the message says so: replies in any
	 * supergroup have threads, too, to which nothing can be sent.
	 */
	static @Nullable Integer topicId(Message message) {
		return message.isTopicMessage() ? message.messageThreadId() : null;
	}

	static int requiredTopicId(Message message) {
		return require(topicId(message), message, "it is not in a topic",
				"The general topic of a forum has methods of its own, as in message.chat().closeGeneralForumTopic().");
	}

	static @Nullable Long directMessagesTopicId(Message message) {
		return (message.directMessagesTopic() != null) ? message.directMessagesTopic().topicId() : null;
	}

	/**
	 * Ephemeral messages have numbers of their own.
	 */
	static ReplyParameters replyParameters(Message message) {
		ReplyParameters reply = ReplyParameters.of(message.messageId());
		return (message.ephemeralMessageId() != null)
				? reply.messageId(null).ephemeralMessageId(message.ephemeralMessageId()) : reply;
	}

	static String guestQueryId(Message message) {
		return require(message.guestQueryId(), message, "it is not a guest query",
				"Such messages arrive in updates of the kind guest_message.");
	}

	/**
	 * The user who shares an ephemeral message with the bot: its sender if it was sent to
	 * the bot, else its receiver.
	 */
	static long receiverUserId(Message message) {
		ephemeralMessageId(message);
		User sender = message.from();
		boolean sentByUser = sender != null && !sender.isBot();
		return (sentByUser ? sender : requireEphemeral(message.receiverUser(), message)).id();
	}

	static int ephemeralMessageId(Message message) {
		return requireEphemeral(message.ephemeralMessageId(), message);
	}

	/**
	 * What one user whispers is not answered aloud.
	 */
	static @Nullable EphemeralMessageParameters ephemeralMessageParameters(Message message) {
		return isEphemeral(message) ? EphemeralMessageParameters.of(receiverUserId(message)) : null;
	}

	static int messageId(MaybeInaccessibleMessage message) {
		if (isEphemeral(message)) {
			throw new IllegalStateException("This message of chat " + message.chat().id()
					+ " is ephemeral and has no number by which this could be done. Use delete() or methods such as "
					+ "editEphemeralText.");
		}
		return message.messageId();
	}

	static boolean isEphemeral(MaybeInaccessibleMessage message) {
		return message instanceof Message accessible && accessible.ephemeralMessageId() != null;
	}

	private static <T> T requireEphemeral(@Nullable T value, Message message) {
		return require(value, message, "it is not ephemeral",
				"Messages that everybody in the chat can see have methods such as editText.");
	}

	private static <T> T require(@Nullable T value, MaybeInaccessibleMessage message, String reason, String advice) {
		if (value == null) {
			throw new IllegalStateException("Message " + message.messageId() + " of chat " + message.chat().id()
					+ " does not allow this, because " + reason + ". " + advice);
		}
		return value;
	}

}
