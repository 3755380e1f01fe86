package io.github.telegramspring.emulator.server;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

import io.github.telegramspring.emulator.engine.BotSession;
import io.github.telegramspring.emulator.engine.Messages;
import io.github.telegramspring.emulator.engine.Telegram;
import io.github.telegramspring.emulator.http.ServerResponse;
import io.github.telegramspring.emulator.update.StoredUpdate;
import io.github.telegramspring.emulator.webhook.WebhookFailure;
import io.github.telegramspring.emulator.world.Chat;
import io.github.telegramspring.emulator.world.StoredMessage;
import org.jspecify.annotations.Nullable;

/**
 * One message of a person, and what the bot answers to it: the messages it sends from the
 * time on when it gets the update, so that answers to earlier updates do not count, until
 * it has confirmed it. A bot that confirms before it is done gets one second more.
 */
final class Conversation {

	private static final Duration GRACE = Duration.ofSeconds(1);

	private final Telegram telegram;

	private final BotSession bot;

	private final Chat chat;

	private final @Nullable StoredUpdate update;

	private int start;

	private Conversation(Telegram telegram, BotSession bot, Chat chat, @Nullable StoredUpdate update) {
		this.telegram = telegram;
		this.bot = bot;
		this.chat = chat;
		this.update = update;
		this.start = chat.lastMessageId();
		if (update != null) {
			update.whenTaken(() -> this.start = chat.lastMessageId());
		}
	}

	/**
	 * Sends the message.
	 * @param telegram where
	 * @param userId who sends it
	 * @param bot who gets it
	 * @param text what it says
	 * @return the conversation
	 * @throws IllegalArgumentException if the text cannot be sent
	 */
	static Conversation start(Telegram telegram, long userId, BotSession bot, String text) {
		return telegram.guard().get(() -> {
			Messages.Sent sent = telegram.send(telegram.world().personOrNew(userId), bot, text);
			return new Conversation(telegram, bot, sent.message().chat(),
					sent.updates().isEmpty() ? null : sent.updates().get(0));
		});
	}

	/**
	 * Waits for what the bot answers.
	 * @param patience how long to wait, in real time
	 * @return the answers to read, or why there are none
	 */
	ServerResponse awaitAnswers(Duration patience) {
		if (this.update == null) {
			return failure("because it does not want messages: they are not among its allowed_updates");
		}
		boolean handled = this.telegram.guard().await(this::isHandled, patience);
		if (handled) {
			this.telegram.guard().await(() -> !answers().isEmpty(), (patience.compareTo(GRACE) < 0) ? patience : GRACE);
		}
		return this.telegram.guard().get(() -> response(handled, patience));
	}

	private boolean isHandled() {
		return this.update != null
				&& (this.update.state() == StoredUpdate.State.DONE || this.update.state() == StoredUpdate.State.LOST);
	}

	private List<StoredMessage> answers() {
		return (this.update != null && this.update.state() != StoredUpdate.State.WAITING)
				? this.chat.fromBotsAfter(this.start) : List.of();
	}

	private ServerResponse response(boolean handled, Duration patience) {
		StringBuilder lines = new StringBuilder();
		answers().forEach((message) -> lines.append(MessageLines.of(message)));
		if (lines.length() > 0) {
			return ServerResponse.text(200, lines.toString());
		}
		if (this.update != null && this.update.state() == StoredUpdate.State.LOST) {
			return failure("because its waiting updates were dropped before it got the message");
		}
		if (handled) {
			return ServerResponse.text(200, "(The bot got the message and did not answer.)\n");
		}
		String seconds = BigDecimal.valueOf(patience.toMillis(), 3).stripTrailingZeros().toPlainString();
		return failure("within " + seconds + " s; " + reason());
	}

	private String reason() {
		if (this.bot.webhook().isSet()) {
			String webhook = "its webhook " + this.bot.webhook().url();
			WebhookFailure failure = this.bot.webhook().lastFailure();
			return (failure != null) ? webhook + " failed: " + failure.message()
					: webhook + " has not answered the update yet";
		}
		boolean taken = this.update != null && this.update.state() == StoredUpdate.State.TAKEN;
		return taken ? "it fetched the update, but has not confirmed it by fetching the next ones"
				: "it has no webhook and does not call getUpdates";
	}

	private ServerResponse failure(String reason) {
		String line = "The bot did not answer " + reason;
		return ServerResponse.text(504, line.replace(this.bot.account().token(), "<token>") + "\n");
	}

}
