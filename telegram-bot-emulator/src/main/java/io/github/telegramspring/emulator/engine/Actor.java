package io.github.telegramspring.emulator.engine;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import io.github.telegramspring.emulator.content.Attachment;
import io.github.telegramspring.emulator.content.LocationContent;
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
import io.github.telegramspring.emulator.world.PrivateChat;
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

	private static final int MAX_ALBUM = 10;

	private static final List<Set<MediaKind>> ALBUMS = List.of(EnumSet.of(MediaKind.PHOTO, MediaKind.VIDEO),
			EnumSet.of(MediaKind.AUDIO), EnumSet.of(MediaKind.DOCUMENT));

	/**
	 * Finds a message that the person sees.
	 * @param chatId the id of the chat
	 * @param messageId the number of the message
	 * @param date when it was sent, or {@code null} if its number tells enough
	 * @return the message
	 * @throws IllegalArgumentException if there is none
	 */
	public StoredMessage message(long chatId, int messageId, @Nullable Instant date) {
		return chats(chatId).map((chat) -> chat.message(messageId))
			.filter(Objects::nonNull)
			.filter((message) -> date == null || message.date().equals(date))
			.findFirst()
			.orElseThrow(() -> noMessage(chatId, messageId));
	}

	private Stream<? extends Chat> chats(long chatId) {
		GroupChat group = this.telegram.world().group(chatId);
		return (group != null) ? Stream.of(group)
				: Stream
					.concat(this.telegram.world().chatsOf(this.person).stream(),
							this.telegram.world().businesses().chatsOf(this.person).stream())
					.filter((chat) -> chat.id() == chatId);
	}

	/**
	 * Finds a message in a chat that the person is in.
	 * @param chat the chat
	 * @param messageId the number of the message
	 * @return the message
	 * @throws IllegalArgumentException if there is none
	 */
	public StoredMessage message(Chat chat, int messageId) {
		StoredMessage message = chat.message(messageId);
		if (message == null) {
			throw noMessage(chat.id(), messageId);
		}
		return message;
	}

	private IllegalArgumentException noMessage(long chatId, int messageId) {
		return new IllegalArgumentException(name() + " sees no message " + messageId + " in the chat " + chatId);
	}

	private String name() {
		return this.person.user().firstName() + " (" + this.person.id() + ")";
	}

	/**
	 * Sends something.
	 * @param chat where
	 * @param content what
	 * @return the message
	 */
	public StoredMessage send(Chat chat, MessageContent content) {
		return send(chat, Draft.of(content));
	}

	private StoredMessage send(Chat chat, Draft draft) {
		return this.telegram.messages().send(this.person, chat, draft).message();
	}

	/**
	 * Opens the chat with a bot, which may write there again if it was blocked.
	 * @param bot the bot
	 * @return the chat
	 */
	public PrivateChat openChat(BotAccount bot) {
		PrivateChat chat = this.telegram.world().openChat(this.person, bot);
		this.telegram.memberships().block(chat, false);
		return chat;
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
		return send(forum, Draft.of(Messages.typed(text)).topicId(topicId));
	}

	/**
	 * Replies to a message, where it is.
	 * @param message the message
	 * @param text the text as typed
	 * @return the reply
	 */
	public StoredMessage reply(StoredMessage message, String text) {
		return send(message.chat(), Draft.of(Messages.typed(text)).replyTo(message).topicId(message.draft().topicId()));
	}

	/**
	 * Changes a message that the person has sent.
	 * @param message the message
	 * @param content what it is about from now on
	 * @return the message
	 */
	public StoredMessage edit(StoredMessage message, MessageContent content) {
		this.telegram.messages().edit(this.person, message, content);
		return message;
	}

	/**
	 * Changes a live location that the person has sent.
	 * @param message the message
	 * @param change what to do with the location
	 * @return the message
	 * @throws IllegalArgumentException if it is not a live location
	 */
	public StoredMessage move(StoredMessage message, UnaryOperator<LocationContent> change) {
		if (message.content() instanceof LocationContent location && location.live() != null) {
			return edit(message, change.apply(location));
		}
		throw new IllegalArgumentException(message + " is not a live location, or not any more");
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
	 * Sends a file.
	 * @param chat where
	 * @param file the file
	 * @return the message
	 */
	public StoredMessage send(Chat chat, Attachment file) {
		return send(chat, media(file));
	}

	/**
	 * Sends several files as one album.
	 * @param chat where
	 * @param files the files
	 * @return the messages
	 * @throws IllegalArgumentException if they do not make an album
	 */
	public List<StoredMessage> sendAlbum(Chat chat, List<Attachment> files) {
		Set<MediaKind> kinds = EnumSet.noneOf(MediaKind.class);
		files.forEach((file) -> kinds.add(file.kind()));
		if (files.size() < 2 || files.size() > MAX_ALBUM
				|| ALBUMS.stream().noneMatch((album) -> album.containsAll(kinds))) {
			throw new IllegalArgumentException(
					"An album has 2 to 10 photos and videos, or 2 to 10 audio files, or 2 to "
							+ "10 documents, but this has " + files.size() + " of " + kinds);
		}
		String albumId = this.telegram.world().nextNumber();
		return files.stream().map((file) -> send(chat, Draft.of(media(file)).albumId(albumId))).toList();
	}

	private MediaContent media(Attachment file) {
		StoredFile stored = this.telegram.world().files().add(file.kind(), file.name(), "", file.content().clone());
		return new MediaContent(stored, file.kind().details(), MessageText.of(file.caption()), false, false);
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
		if (!Membership.RIGHTS.containsAll(rights)) {
			throw new IllegalArgumentException("The rights of an administrator are " + Membership.RIGHTS
					+ ", but these are " + rights.stream().sorted().toList());
		}
		this.telegram.memberships().change(group, this.person, new Membership(account, status, rights, Instant.EPOCH));
	}

}
