package io.github.telegramspring.emulator;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

import io.github.telegramspring.api.json.Json;
import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.emulator.engine.Telegram;
import io.github.telegramspring.emulator.wire.WireJson;
import io.github.telegramspring.emulator.world.Chat;
import io.github.telegramspring.emulator.world.MessageJson;
import io.github.telegramspring.emulator.world.StoredMessage;
import org.jspecify.annotations.Nullable;

/**
 * A chat, as it is at the moment.
 */
public final class EmulatedChat {

	private final Telegram telegram;

	private final long id;

	private final String name;

	private final String writers;

	private final Supplier<@Nullable Chat> chat;

	EmulatedChat(Telegram telegram, long id, String name, String writers, Supplier<@Nullable Chat> chat) {
		this.telegram = telegram;
		this.id = id;
		this.name = name;
		this.writers = writers;
		this.chat = chat;
	}

	/**
	 * Makes of a message what the Bot API shows of it, by way of its JSON, so that both
	 * cannot differ.
	 * @param message the message
	 * @return what the Bot API shows
	 */
	static Message view(StoredMessage message) {
		return Json.read(WireJson.bytes(MessageJson.of(message)), Message::readOrNull);
	}

	/**
	 * Returns the number by which bots know the chat.
	 * @return the id
	 */
	public long id() {
		return this.id;
	}

	/**
	 * Returns the history.
	 * @return all messages that are kept, newest last
	 */
	public List<Message> messages() {
		return this.telegram.guard().get(() -> {
			Chat found = this.chat.get();
			return (found != null) ? found.messages().stream().map(EmulatedChat::view).toList() : List.of();
		});
	}

	/**
	 * Waits for the next message of a bot. That is the first one that came after the last
	 * message of a person and was not returned by this method before; it can have come
	 * already.
	 * @param patience how long to wait, in real time
	 * @return the message
	 * @throws NoMessageException if no bot sends anything in that time
	 */
	public Message awaitMessage(Duration patience) {
		boolean came = this.telegram.guard().await(() -> {
			Chat found = this.chat.get();
			return found != null && found.hasUnseen();
		}, patience);
		Message message = came ? this.telegram.guard().get(this::nextUnseen) : null;
		if (message == null) {
			throw new NoMessageException(
					this.writers + " within " + patience + "; what happened:\n" + this.telegram.activity());
		}
		return message;
	}

	private @Nullable Message nextUnseen() {
		Chat found = this.chat.get();
		StoredMessage message = (found != null) ? found.nextUnseen() : null;
		return (message != null) ? view(message) : null;
	}

	@Override
	public String toString() {
		return this.name;
	}

}
