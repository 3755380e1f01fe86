package io.github.telegramspring.emulator.server;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.github.telegramspring.emulator.engine.BotSession;
import io.github.telegramspring.emulator.engine.InlineResult;
import io.github.telegramspring.emulator.engine.PendingQuery;
import io.github.telegramspring.emulator.engine.Telegram;
import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.http.ServerResponse;
import io.github.telegramspring.emulator.world.Chat;
import io.github.telegramspring.emulator.world.Person;
import io.github.telegramspring.emulator.world.StoredMessage;

/**
 * A tap or an inline query of a person, and what the bot does until it has answered it.
 */
final class Question {

	private final Telegram telegram;

	private final PendingQuery query;

	private final Function<Arguments, String> shown;

	private Question(Telegram telegram, PendingQuery query, Function<Arguments, String> shown) {
		this.telegram = telegram;
		this.query = query;
		this.shown = shown;
	}

	/**
	 * Taps the newest button with a caption.
	 * @param telegram where
	 * @param userId who taps
	 * @param bot whose button it is
	 * @param label what stands on the button
	 * @return the question, of which the notification is shown, the message if it was
	 * changed, and new messages
	 * @throws IllegalArgumentException if there is no such button
	 */
	static Question tap(Telegram telegram, long userId, BotSession bot, String label) {
		return telegram.guard().get(() -> {
			Person person = telegram.world().personOrNew(userId);
			Chat chat = telegram.world().openChat(person, bot.account());
			StoredMessage message = newest(chat, label);
			String before = MessageLines.of(message);
			int last = chat.lastMessageId();
			PendingQuery query = telegram.taps().tap(person, message, label);
			return new Question(telegram, query, (answer) -> {
				StringBuilder lines = new StringBuilder();
				lines.append(answer.has("text") ? "(" + answer.text("text") + ")\n" : "");
				String now = MessageLines.of(message);
				lines.append(now.equals(before) ? "" : now);
				chat.fromBotsAfter(last).forEach((added) -> lines.append(MessageLines.of(added)));
				return lines.isEmpty() ? "(The bot took note of the tap.)\n" : lines.toString();
			});
		});
	}

	private static StoredMessage newest(Chat chat, String label) {
		List<StoredMessage> messages = chat.messages();
		for (int i = messages.size() - 1; i >= 0; i--) {
			if (messages.get(i).hasButton(label)) {
				return messages.get(i);
			}
		}
		throw new IllegalArgumentException("There is no button '" + label
				+ "' in the chat with the bot; say which one with the argument button, as it stands in brackets");
	}

	/**
	 * Types something after the name of the bot.
	 * @param telegram where
	 * @param userId who types
	 * @param bot the bot
	 * @param text what is typed
	 * @return the question, of which the results are shown
	 */
	static Question ask(Telegram telegram, long userId, BotSession bot, String text) {
		return telegram.guard().get(() -> {
			PendingQuery query = telegram.inlineQueries().ask(telegram.world().personOrNew(userId), bot, text);
			return new Question(telegram, query, (answer) -> {
				List<InlineResult> results = query.results();
				return results.isEmpty() ? "(The bot has nothing to offer.)\n"
						: results.stream().map((result) -> result.line() + "\n").collect(Collectors.joining());
			});
		});
	}

	/**
	 * Waits for the bot's answer.
	 * @param patience how long to wait, in real time
	 * @return what the person sees, or that there is no answer
	 */
	ServerResponse awaitAnswer(Duration patience) {
		if (!this.telegram.guard().await(() -> this.query.answer() != null, patience)) {
			return ServerResponse.text(504, "The bot did not answer in time\n");
		}
		return ServerResponse.text(200,
				this.telegram.guard().get(() -> this.shown.apply(Objects.requireNonNull(this.query.answer()))));
	}

}
