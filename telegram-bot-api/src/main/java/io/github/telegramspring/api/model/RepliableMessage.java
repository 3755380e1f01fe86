package io.github.telegramspring.api.model;

import io.github.telegramspring.api.json.JsonWritable;

/**
 * A message that can be replied to, as a whole or by quoting a part of it.
 *
 * <pre class="code">
 * message.reply("Yes")
 * message.answer("Which one?").replyParameters(message.quoting("the other day"))
 * SendMessage.of(groupId, "See this").replyParameters(message.replyParameters(groupId))
 * </pre>
 */
public sealed interface RepliableMessage extends JsonWritable permits MessageShortcuts {

	/**
	 * Makes what turns a message to the same chat into a reply to this one.
	 * @return the parameters, to which more can be added
	 */
	default ReplyParameters replyParameters() {
		return MessageBindings.replyParameters((Message) this);
	}

	/**
	 * Makes what turns a message to any chat into a reply to this one.
	 * @param chatId the number of the chat that the reply goes to
	 * @return the parameters, which name the chat of this message only if it is another
	 */
	default ReplyParameters replyParameters(long chatId) {
		return replyParameters(ChatId.of(chatId));
	}

	/**
	 * Makes what turns a message to any chat into a reply to this one.
	 * @param chatId the chat that the reply goes to
	 * @return the parameters, which name the chat of this message only if it is another
	 */
	default ReplyParameters replyParameters(ChatId chatId) {
		Chat chat = ((Message) this).chat();
		boolean same = (chatId.username() == null) ? chatId.id() == chat.id()
				: chat.username() != null && chatId.username().equalsIgnoreCase("@" + chat.username());
		return same ? replyParameters() : replyParameters().chatId(chat.id());
	}

	/**
	 * Makes what turns a message to the same chat into a reply that quotes a part of this
	 * one.
	 * @param quote the part, of 1-1024 characters, exactly as it is in the text or
	 * caption
	 * @return the parameters, with the position and the formatting of the first
	 * occurrence
	 * @throws IllegalArgumentException if this message does not contain the quote, or it
	 * is too long
	 */
	default ReplyParameters quoting(String quote) {
		return quoting(quote, 0);
	}

	/**
	 * Makes what turns a message to the same chat into a reply that quotes a part of this
	 * one.
	 * @param quote the part, of 1-1024 characters, exactly as it is in the text or
	 * caption
	 * @param occurrence which of the places where it is found, 0 for the first; they do
	 * not overlap
	 * @return the parameters, with the position and the formatting of this occurrence
	 * @throws IllegalArgumentException if this message does not contain the quote as
	 * often as this, or it is too long
	 */
	default ReplyParameters quoting(String quote, int occurrence) {
		return QuotedPart.of((Message) this, quote, occurrence).in(replyParameters());
	}

}
