package io.github.telegramspring.emulator.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.emulator.activity.ActivityEntry;
import io.github.telegramspring.emulator.wire.UserJson;
import io.github.telegramspring.emulator.world.BotAccount;
import io.github.telegramspring.emulator.world.GroupChat;
import io.github.telegramspring.emulator.world.Person;
import io.github.telegramspring.emulator.world.StoredMessage;

/**
 * Lets people react to messages. Bots get it if they ask for it, and in groups if they
 * are administrators.
 */
public final class Reactions {

	private final Telegram telegram;

	Reactions(Telegram telegram) {
		this.telegram = telegram;
	}

	/**
	 * Reacts to a message, in place of a former reaction.
	 * @param person who reacts
	 * @param message the message
	 * @param emoji the reaction, none to take it back
	 */
	public void react(Person person, StoredMessage message, List<String> emoji) {
		List<String> former = message.react(person, emoji);
		Instant date = this.telegram.clock().instant();
		JsonWritable reaction = (out) -> {
			out.startObject();
			out.write("chat", message.chat().json());
			out.write("message_id", message.id());
			out.write("user", UserJson.of(person.user()));
			out.write("date", date);
			out.write("old_reaction", json(former));
			out.write("new_reaction", json(emoji));
			out.endObject();
		};
		for (BotAccount account : message.chat().bots()) {
			BotSession bot = this.telegram.session(account);
			bot.log(ActivityEntry.Kind.ACTION, person.user().firstName() + " reacts to " + message + ": " + emoji);
			if (!(message.chat() instanceof GroupChat group) || group.member(account).status().isAdministrator()) {
				bot.receive(UpdateType.MESSAGE_REACTION, reaction);
			}
		}
	}

	private static List<JsonWritable> json(List<String> emoji) {
		return emoji.stream().map((one) -> (JsonWritable) (out) -> {
			out.startObject();
			out.write("type", "emoji");
			out.write("emoji", one);
			out.endObject();
		}).toList();
	}

}
