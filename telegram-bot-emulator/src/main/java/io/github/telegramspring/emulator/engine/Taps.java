package io.github.telegramspring.emulator.engine;

import java.util.ArrayList;
import java.util.List;

import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.api.model.InlineKeyboardButton;
import io.github.telegramspring.api.model.InlineKeyboardMarkup;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.emulator.activity.ActivityEntry;
import io.github.telegramspring.emulator.wire.UserJson;
import io.github.telegramspring.emulator.world.BotAccount;
import io.github.telegramspring.emulator.world.MessageJson;
import io.github.telegramspring.emulator.world.Person;
import io.github.telegramspring.emulator.world.StoredMessage;

/**
 * Lets people tap the buttons below messages of bots (telegram-server.md §5.4).
 */
public final class Taps {

	private final Telegram telegram;

	Taps(Telegram telegram) {
		this.telegram = telegram;
	}

	/**
	 * Taps a button, which the bot gets as a {@code callback_query}.
	 * @param person who taps
	 * @param message the message with the button
	 * @param label what stands on the button
	 * @return the query to answer
	 * @throws IllegalArgumentException if there is no such button, or it does something
	 * other than to tell the bot
	 */
	public PendingQuery tap(Person person, StoredMessage message, String label) {
		BotAccount bot = (message.from() instanceof BotAccount sender) ? sender : message.viaBot();
		if (bot == null) {
			throw new IllegalArgumentException(message + " is not of a bot, so its buttons cannot be tapped");
		}
		String data = button(message, label).callbackData();
		if (data == null) {
			throw new IllegalArgumentException("The button '" + label + "' of " + message
					+ " has no callback_data, so the bot is not told when it is tapped");
		}
		BotSession session = this.telegram.session(bot);
		PendingQuery query = session.queries().open(QueryKind.CALLBACK, person, data);
		session.log(ActivityEntry.Kind.ACTION,
				person.user().firstName() + " taps '" + label + "' of " + message + ": " + data);
		session.receive(UpdateType.CALLBACK_QUERY, json(query, message));
		return query;
	}

	private static InlineKeyboardButton button(StoredMessage message, String label) {
		InlineKeyboardMarkup keyboard = message.keyboard();
		List<String> labels = new ArrayList<>();
		for (List<InlineKeyboardButton> row : (keyboard != null) ? keyboard.inlineKeyboard()
				: List.<List<InlineKeyboardButton>>of()) {
			for (InlineKeyboardButton button : row) {
				if (button.text().equals(label)) {
					return button;
				}
				labels.add(button.text());
			}
		}
		throw new IllegalArgumentException("There is no button '" + label + "' below " + message
				+ (labels.isEmpty() ? ", it has none at all" : "; there are " + labels));
	}

	private JsonWritable json(PendingQuery query, StoredMessage message) {
		long instance = this.telegram.world().random("chat instance " + message.chat().id()).nextLong();
		return (out) -> {
			out.startObject();
			out.write("id", query.id());
			out.write("from", UserJson.of(query.person().user()));
			if (message.isFromBot()) {
				out.write("message", MessageJson.of(message));
			}
			else {
				out.write("inline_message_id", this.telegram.world().inlineMessages().idOf(message));
			}
			out.write("chat_instance", Long.toString(instance));
			out.write("data", query.text());
			out.endObject();
		};
	}

}
