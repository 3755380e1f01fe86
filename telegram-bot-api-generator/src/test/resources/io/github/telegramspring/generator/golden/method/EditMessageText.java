package io.github.telegramspring.api.method;

import io.github.telegramspring.api.json.JsonOutput;
import io.github.telegramspring.api.json.RecordText;
import io.github.telegramspring.api.model.ChatId;
import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.api.model.ReactionEmoji;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * Changes a text.
 *
 * <pre class="code">
 * bot.execute(EditMessageText.of(chatId, messageId, text));
 * </pre>
 *
 * @param chatId Chat the call applies to. (needed if inline_message_id is absent)
 * @param messageId Number of the message. (needed if inline_message_id is absent)
 * @param inlineMessageId Which inline message.
 * @param text Text of the message. (1-4096 characters after formatting)
 * @param reactions Reactions to offer.
 */
public record EditMessageText(@Nullable ChatId chatId, @Nullable Integer messageId,
		@Nullable String inlineMessageId, String text,
		@Nullable List<ReactionEmoji> reactions) implements ChatMethod<Optional<Message>> {
	/**
	 * Checks that what is required is there, and keeps lists from being changed.
	 */
	public EditMessageText {
		Objects.requireNonNull(text, "text must not be null");
		reactions = (reactions != null) ? List.copyOf(reactions) : null;
	}

	/**
	 * Makes a {@code EditMessageText} of what it cannot do without.
	 * @param chatId Chat the call applies to. (needed if inline_message_id is absent)
	 * @param messageId Number of the message. (needed if inline_message_id is absent)
	 * @param text Text of the message. (1-4096 characters after formatting)
	 * @return the {@code EditMessageText}, to which more can be added
	 */
	public static EditMessageText of(ChatId chatId, int messageId, String text) {
		return new EditMessageText(chatId, messageId, null, text, null);
	}

	/**
	 * Makes a {@code EditMessageText} of what it cannot do without.
	 * @param chatId Chat the call applies to. (needed if inline_message_id is absent)
	 * @param messageId Number of the message. (needed if inline_message_id is absent)
	 * @param text Text of the message. (1-4096 characters after formatting)
	 * @return the {@code EditMessageText}, to which more can be added
	 */
	public static EditMessageText of(long chatId, int messageId, String text) {
		return new EditMessageText(ChatId.of(chatId), messageId, null, text, null);
	}

	/**
	 * Makes a {@code EditMessageText} of what it cannot do without.
	 * @param inlineMessageId Which inline message.
	 * @param text Text of the message. (1-4096 characters after formatting)
	 * @return the {@code EditMessageText}, to which more can be added
	 */
	public static EditMessageText of(String inlineMessageId, String text) {
		return new EditMessageText(null, null, inlineMessageId, text, null);
	}

	/**
	 * Returns a copy with this {@code chat_id}: Chat the call applies to. (needed if inline_message_id is absent)
	 * @param chatId the value, or none to leave it out
	 * @return the copy
	 */
	public EditMessageText chatId(@Nullable ChatId chatId) {
		return new EditMessageText(chatId, this.messageId, this.inlineMessageId, this.text, this.reactions);
	}

	/**
	 * Returns a copy with this {@code chat_id}: Chat the call applies to. (needed if inline_message_id is absent)
	 * @param chatId the value, or none to leave it out
	 * @return the copy
	 */
	public EditMessageText chatId(long chatId) {
		return chatId(ChatId.of(chatId));
	}

	/**
	 * Returns a copy with this {@code message_id}: Number of the message. (needed if inline_message_id is absent)
	 * @param messageId the value, or none to leave it out
	 * @return the copy
	 */
	public EditMessageText messageId(@Nullable Integer messageId) {
		return new EditMessageText(this.chatId, messageId, this.inlineMessageId, this.text, this.reactions);
	}

	/**
	 * Returns a copy with this {@code inline_message_id}: Which inline message.
	 * @param inlineMessageId the value, or none to leave it out
	 * @return the copy
	 */
	public EditMessageText inlineMessageId(@Nullable String inlineMessageId) {
		return new EditMessageText(this.chatId, this.messageId, inlineMessageId, this.text, this.reactions);
	}

	/**
	 * Returns a copy with this {@code text}: Text of the message. (1-4096 characters after formatting)
	 * @param text the value
	 * @return the copy
	 */
	public EditMessageText text(String text) {
		return new EditMessageText(this.chatId, this.messageId, this.inlineMessageId, text, this.reactions);
	}

	/**
	 * Returns a copy with this {@code reactions}: Reactions to offer.
	 * @param reactions the value, or none to leave it out
	 * @return the copy
	 */
	public EditMessageText reactions(@Nullable List<ReactionEmoji> reactions) {
		return new EditMessageText(this.chatId, this.messageId, this.inlineMessageId, this.text, reactions);
	}

	/**
	 * Returns a copy with this {@code reactions}: Reactions to offer.
	 * @param reactions the value, or none to leave it out
	 * @return the copy
	 */
	public EditMessageText reactions(ReactionEmoji... reactions) {
		return reactions(List.of(reactions));
	}

	@Override
	public String toString() {
		return new RecordText("EditMessageText")
				.add("chatId", this.chatId)
				.add("messageId", this.messageId)
				.add("inlineMessageId", this.inlineMessageId)
				.add("text", this.text)
				.add("reactions", this.reactions)
				.toString();
	}

	@Override
	public @Nullable ChatId targetChat() {
		return this.chatId;
	}

	@Override
	public EditMessageText targetChat(ChatId chat) {
		return chatId(chat);
	}

	@Override
	public String methodName() {
		return "editMessageText";
	}

	@Override
	public Optional<Message> readResult(JsonParser parser) {
		return Optional.ofNullable(Message.readOrNull(parser));
	}

	@Override
	public void writeTo(JsonOutput out) {
		out.startObject();
		out.write("chat_id", this.chatId);
		out.write("message_id", this.messageId);
		out.write("inline_message_id", this.inlineMessageId);
		out.write("text", this.text);
		out.write("reactions", this.reactions);
		out.endObject();
	}
}
