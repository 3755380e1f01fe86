package io.github.telegramspring.emulator.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import io.github.telegramspring.emulator.content.MediaContent;
import io.github.telegramspring.emulator.content.MediaKind;
import io.github.telegramspring.emulator.content.MessageContent;
import io.github.telegramspring.emulator.content.StoredFile;
import io.github.telegramspring.emulator.text.MessageText;
import io.github.telegramspring.emulator.world.Account;
import io.github.telegramspring.emulator.world.BotAccount;
import io.github.telegramspring.emulator.world.Chat;
import io.github.telegramspring.emulator.world.Draft;
import io.github.telegramspring.emulator.world.GroupChat;
import io.github.telegramspring.emulator.world.GroupKind;
import io.github.telegramspring.emulator.world.MemberStatus;
import io.github.telegramspring.emulator.world.Membership;
import io.github.telegramspring.emulator.world.Person;
import io.github.telegramspring.emulator.world.StoredMessage;
import org.jspecify.annotations.Nullable;

/**
 * A person who does things, on behalf of a test or of somebody who acts by HTTP. Must be
 * used under the guard.
 *
 * @param telegram where
 * @param person who
 */
public record Actor(Telegram telegram, Person person) {

	private static final Set<String> CHANNEL_RIGHTS = Set.of("can_manage_chat", "can_post_messages",
			"can_edit_messages", "can_delete_messages");

	/**
	 * Finds a message that the person sees.
	 * @param chatId the id of the chat
	 * @param messageId the number of the message
	 * @param date when it was sent, or {@code null} if its number tells enough
	 * @return the message
	 * @throws IllegalArgumentException if there is none
	 */
	public StoredMessage message(long chatId, int messageId, @Nullable Instant date) {
		GroupChat group = this.telegram.world().group(chatId);
		List<? extends Chat> chats = (group != null) ? List.of(group) : this.telegram.world().chatsOf(this.person);
		return chats.stream()
			.filter((chat) -> chat.id() == chatId)
			.map((chat) -> chat.message(messageId))
			.filter(Objects::nonNull)
			.filter((message) -> date == null || message.date().equals(date))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException(
					name() + " sees no message " + messageId + " in the chat " + chatId));
	}

	private String name() {
		return this.person.user().firstName() + " (" + this.person.id() + ")";
	}

	/**
	 * Sends a text to a group, or posts it in a channel.
	 * @param group where
	 * @param text the text as typed
	 * @return the message
	 */
	public StoredMessage send(GroupChat group, String text) {
		return this.telegram.messages().send(this.person, group, Draft.of(Messages.typed(text))).message();
	}

	/**
	 * Sends a text to a topic of a forum.
	 * @param forum where
	 * @param topicId the number of the topic
	 * @param text the text as typed
	 * @return the message
	 */
	public StoredMessage send(GroupChat forum, int topicId, String text) {
		if (!forum.topics().containsKey(topicId)) {
			throw new IllegalArgumentException("The " + forum + " has no topic " + topicId);
		}
		Draft draft = Draft.of(Messages.typed(text)).topicId(topicId);
		return this.telegram.messages().send(this.person, forum, draft).message();
	}

	/**
	 * Replies to a message, where it is.
	 * @param message the message
	 * @param text the text as typed
	 * @return the reply
	 */
	public StoredMessage reply(StoredMessage message, String text) {
		Draft draft = Draft.of(Messages.typed(text)).replyTo(message).topicId(message.draft().topicId());
		return this.telegram.messages().send(this.person, message.chat(), draft).message();
	}

	/**
	 * Changes a message that the person has sent.
	 * @param message the message
	 * @param text the new text as typed
	 * @return the message
	 */
	public StoredMessage edit(StoredMessage message, String text) {
		this.telegram.messages().edit(this.person, message, Messages.typed(text));
		return message;
	}

	/**
	 * Taps a button.
	 * @param message the message with the button
	 * @param label what stands on it
	 * @return the query to answer
	 */
	public PendingQuery tap(StoredMessage message, String label) {
		return this.telegram.taps().tap(this.person, message, label);
	}

	/**
	 * Sends anything to a bot, in the chat that is opened if need be.
	 * @param bot the bot
	 * @param content what to send
	 * @return the message
	 */
	public StoredMessage send(BotAccount bot, MessageContent content) {
		return this.telegram.messages()
			.send(this.person, this.telegram.world().openChat(this.person, bot), Draft.of(content))
			.message();
	}

	/**
	 * Sends a file to a bot.
	 * @param bot the bot
	 * @param kind what sort of file it is
	 * @param name its name
	 * @param bytes its content
	 * @param caption the text below it as typed, which can be empty
	 * @return the message
	 */
	public StoredMessage sendFile(BotAccount bot, MediaKind kind, String name, byte[] bytes, String caption) {
		StoredFile file = this.telegram.world().files().add(kind, name, "", bytes.clone());
		return send(bot, new MediaContent(file, Map.of(), MessageText.of(caption), false, false));
	}

	/**
	 * Blocks a bot, or lets it write again.
	 * @param bot the bot
	 * @param blocks whether to block it
	 */
	public void block(BotAccount bot, boolean blocks) {
		this.telegram.memberships().block(this.telegram.world().openChat(this.person, bot), blocks);
	}

	/**
	 * Adds somebody to a group or channel, of which a bot can only be an administrator.
	 * @param account who is added
	 * @param group where
	 */
	public void add(Account account, GroupChat group) {
		if (group.kind() == GroupKind.CHANNEL && account instanceof BotAccount) {
			place(account, group, MemberStatus.ADMINISTRATOR, CHANNEL_RIGHTS);
		}
		else {
			place(account, group, MemberStatus.MEMBER, Set.of());
		}
	}

	/**
	 * Changes what somebody is in a group or channel.
	 * @param account who
	 * @param group where
	 * @param status what the account is from now on
	 * @param rights the rights of an administrator
	 */
	public void place(Account account, GroupChat group, MemberStatus status, Set<String> rights) {
		this.telegram.memberships().change(group, this.person, new Membership(account, status, rights, Instant.EPOCH));
	}

}
