package io.github.telegramspring.emulator.engine;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import io.github.telegramspring.api.model.InlineKeyboardMarkup;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.api.text.FormattedText;
import io.github.telegramspring.emulator.activity.ActivityEntry;
import io.github.telegramspring.emulator.content.MessageContent;
import io.github.telegramspring.emulator.content.TextContent;
import io.github.telegramspring.emulator.text.MessageText;
import io.github.telegramspring.emulator.update.StoredUpdate;
import io.github.telegramspring.emulator.world.Account;
import io.github.telegramspring.emulator.world.BotAccount;
import io.github.telegramspring.emulator.world.BusinessChat;
import io.github.telegramspring.emulator.world.Chat;
import io.github.telegramspring.emulator.world.Draft;
import io.github.telegramspring.emulator.world.GroupChat;
import io.github.telegramspring.emulator.world.GroupKind;
import io.github.telegramspring.emulator.world.MessageAudience;
import io.github.telegramspring.emulator.world.MessageJson;
import io.github.telegramspring.emulator.world.Person;
import io.github.telegramspring.emulator.world.StoredMessage;
import org.jspecify.annotations.Nullable;

/**
 * Puts messages into chats, and tells the bots that get them.
 */
public final class Messages {

	private final Telegram telegram;

	private final LiveLocations liveLocations;

	Messages(Telegram telegram) {
		this.telegram = telegram;
		this.liveLocations = new LiveLocations(telegram);
	}

	/**
	 * Makes of what somebody typed the content of a message.
	 * @param typed the text as typed
	 * @return the content
	 * @throws IllegalArgumentException if Telegram's applications would not send the text
	 */
	public static MessageContent typed(String typed) {
		FormattedText text = MessageText.of(typed);
		if (text.isEmpty() || MessageText.isTooLong(text)) {
			throw new IllegalArgumentException(text.isEmpty() ? "A message needs a text that is not blank"
					: "A message has at most 4096 characters");
		}
		return new TextContent(text, null);
	}

	/**
	 * Puts a message into a chat, and tells nobody.
	 * @param chat the chat
	 * @param from who sends it
	 * @param draft what to send
	 * @return the message
	 */
	public StoredMessage post(Chat chat, Account from, Draft draft) {
		StoredMessage message = new StoredMessage(chat.nextMessageId(), chat, from, now(), draft);
		chat.add(message);
		this.liveLocations.watch(message, null);
		return message;
	}

	/**
	 * Lets a person send something.
	 * @param person who sends
	 * @param chat where
	 * @param draft what
	 * @return the message, and the updates it became
	 * @throws IllegalArgumentException if the person may not write there
	 */
	public Sent send(Person person, Chat chat, Draft draft) {
		checkMayWrite(person, chat);
		StoredMessage message = post(chat, person, draft);
		log(chat, person, "sends " + message, message.content());
		return new Sent(message, announce(message));
	}

	private static void checkMayWrite(Person person, Chat chat) {
		if (!(chat instanceof GroupChat group)) {
			return;
		}
		if (group.migratedTo() != null) {
			throw new IllegalArgumentException(group + " has become a supergroup; write there instead");
		}
		boolean may = (group.kind() == GroupKind.CHANNEL) ? group.member(person).may("can_post_messages")
				: group.member(person).isPermitted("can_send_messages");
		if (!may) {
			throw new IllegalArgumentException(person.user().firstName() + " may not write in the " + group);
		}
	}

	/**
	 * Tells the bots of a chat of a message, those of them who get it.
	 * @param message the message
	 * @return the updates it became
	 */
	public List<StoredUpdate> announce(StoredMessage message) {
		if (message.chat() instanceof BusinessChat) {
			return deliver(message, UpdateType.BUSINESS_MESSAGE);
		}
		return deliver(message, message.isPost() ? UpdateType.CHANNEL_POST : UpdateType.MESSAGE);
	}

	/**
	 * Lets a person change a message.
	 * @param person who changes it
	 * @param message the message
	 * @param content what it is about from now on
	 */
	public void edit(Person person, StoredMessage message, MessageContent content) {
		if (!message.from().equals(person)) {
			throw new IllegalArgumentException(
					person.user().firstName() + " did not send " + message + " and cannot change it");
		}
		change(message, content, message.keyboard());
		log(message.chat(), person, "edits " + message, content);
		announceEdit(message);
	}

	private void announceEdit(StoredMessage message) {
		if (message.chat() instanceof BusinessChat) {
			deliver(message, UpdateType.EDITED_BUSINESS_MESSAGE);
		}
		else {
			deliver(message, message.isPost() ? UpdateType.EDITED_CHANNEL_POST : UpdateType.EDITED_MESSAGE);
		}
	}

	/**
	 * Changes a message, and tells nobody.
	 * @param message the message
	 * @param content what it is about from now on
	 * @param keyboard the buttons below it, or {@code null}
	 */
	public void change(StoredMessage message, MessageContent content, @Nullable InlineKeyboardMarkup keyboard) {
		MessageContent former = message.content();
		message.edit(content, keyboard, now());
		this.liveLocations.watch(message, former);
	}

	private List<StoredUpdate> deliver(StoredMessage message, UpdateType type) {
		List<StoredUpdate> updates = new ArrayList<>();
		for (BotAccount bot : message.chat().bots()) {
			StoredUpdate update = MessageAudience.includes(message, bot)
					? this.telegram.session(bot).receive(type, MessageJson.of(message)) : null;
			if (update != null) {
				updates.add(update);
			}
		}
		return updates;
	}

	private void log(Chat chat, Person person, String action, MessageContent content) {
		chat.bots()
			.forEach((bot) -> this.telegram.session(bot)
				.log(ActivityEntry.Kind.ACTION, person.user().firstName() + " " + action + ": " + content.shown()));
	}

	private Instant now() {
		return this.telegram.clock().instant().truncatedTo(ChronoUnit.SECONDS);
	}

	/**
	 * What a person sent.
	 *
	 * @param message the message
	 * @param updates the updates that bots will get, none if no bot wants any
	 */
	public record Sent(StoredMessage message, List<StoredUpdate> updates) {
	}

}
