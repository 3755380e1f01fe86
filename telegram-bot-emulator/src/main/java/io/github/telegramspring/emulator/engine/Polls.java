package io.github.telegramspring.emulator.engine;

import java.util.List;

import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.emulator.activity.ActivityEntry;
import io.github.telegramspring.emulator.content.PollContent;
import io.github.telegramspring.emulator.wire.UserJson;
import io.github.telegramspring.emulator.world.BotAccount;
import io.github.telegramspring.emulator.world.Person;
import io.github.telegramspring.emulator.world.StoredMessage;

/**
 * Lets people vote in polls of bots. The bot gets the poll with its new counts and,
 * unless votes are secret, who voted for what.
 */
public final class Polls {

	private final Telegram telegram;

	Polls(Telegram telegram) {
		this.telegram = telegram;
	}

	/**
	 * Votes, in place of a former vote.
	 * @param person who votes
	 * @param message the message with the poll
	 * @param labels the texts of the options, none to take a vote back
	 * @throws IllegalArgumentException if it is not a poll of a bot, or there are no such
	 * options
	 */
	public void vote(Person person, StoredMessage message, List<String> labels) {
		if (!(message.content() instanceof PollContent poll) || !(message.from() instanceof BotAccount account)) {
			throw new IllegalArgumentException(message + " is not a poll of a bot");
		}
		List<Integer> chosen = poll.vote(person.id(), labels);
		BotSession bot = this.telegram.session(account);
		bot.log(ActivityEntry.Kind.ACTION, person.user().firstName() + " votes for " + labels + " in " + message);
		if (!poll.isAnonymous()) {
			bot.receive(UpdateType.POLL_ANSWER, answer(person, poll, chosen));
		}
		bot.receive(UpdateType.POLL, poll.json());
	}

	private static JsonWritable answer(Person person, PollContent poll, List<Integer> chosen) {
		return (out) -> {
			out.startObject();
			out.write("poll_id", poll.id());
			out.write("user", UserJson.of(person.user()));
			out.write("option_ids", chosen);
			out.write("option_persistent_ids", chosen.stream().map(PollContent::persistentId).toList());
			out.endObject();
		};
	}

}
