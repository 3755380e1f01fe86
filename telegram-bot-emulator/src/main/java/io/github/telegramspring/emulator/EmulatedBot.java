package io.github.telegramspring.emulator;

import java.time.Duration;
import java.util.OptionalInt;
import java.util.function.Predicate;

import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.emulator.engine.Actor;
import io.github.telegramspring.emulator.engine.BotSession;
import io.github.telegramspring.emulator.engine.Flood;
import io.github.telegramspring.emulator.update.StoredUpdate;
import io.github.telegramspring.emulator.update.UpdateTally;
import io.github.telegramspring.emulator.wire.WireJson;
import io.github.telegramspring.emulator.world.Chat;

/**
 * A bot of the emulator, from the outside: what is needed to run the program behind it.
 */
public final class EmulatedBot extends EmulatedRecipient {

	private final BotSession session;

	EmulatedBot(BotSession session) {
		this.session = session;
	}

	BotSession session() {
		return this.session;
	}

	@Override
	Chat chat(Actor sender) {
		return sender.openChat(this.session.account());
	}

	/**
	 * Returns what the program needs to call the Bot API. It is valid in this emulator
	 * only, and the same in every run with the same seed.
	 * @return the token
	 */
	public String token() {
		return this.session.account().token();
	}

	/**
	 * Returns the number of the bot's account.
	 * @return the id, which its token starts with
	 */
	public long id() {
		return this.session.account().id();
	}

	/**
	 * Returns the name by which people find the bot.
	 * @return the username, without {@code @}
	 */
	public String username() {
		return this.session.account().username();
	}

	/**
	 * Puts an update of any kind into the bot's queue, with the next id and with the
	 * queue and lifetime that follow from its content; there need not be anything in the
	 * emulator that it is about.
	 *
	 * <pre class="code">
	 * bot.receives(UpdateType.POLL_ANSWER, """
	 *         {"poll_id": "1", "user": {"id": 7, "is_bot": false, "first_name": "Ann"}, "option_ids": [0]}""");
	 * </pre>
	 * @param type the kind of the update
	 * @param json what the update holds under the name of its kind
	 * @return the {@code update_id}, or nothing if the bot does not want this kind of
	 * update or its queue is full
	 * @throws IllegalArgumentException if it is not JSON, or lacks the chat, user, poll
	 * or date that its queue and lifetime follow from
	 */
	public OptionalInt receives(UpdateType type, String json) {
		return receives(type, WireJson.value(json));
	}

	/**
	 * Puts an update of any kind into the bot's queue.
	 * @param type the kind of the update
	 * @param content what the update holds under the name of its kind, such as a
	 * {@link io.github.telegramspring.api.model.Message}
	 * @return the {@code update_id}, or nothing if the bot does not want this kind of
	 * update or its queue is full
	 * @throws IllegalArgumentException if the content lacks the chat, user, poll or date
	 * that its queue and lifetime follow from
	 */
	public OptionalInt receives(UpdateType type, JsonWritable content) {
		return this.session.telegram().guard().get(() -> {
			StoredUpdate update = this.session.receive(type, content);
			return (update != null) ? OptionalInt.of(update.id()) : OptionalInt.empty();
		});
	}

	/**
	 * Sends a great number of messages to the bot, for load tests. They come from several
	 * people in turn, whose ids are 1,000,001 and following; this method does not wait
	 * for them.
	 * @param updates how many messages
	 * @param perSecond how many of them in a second of real time, 0 for as many as
	 * possible
	 * @param chats from how many people
	 * @throws IllegalArgumentException if there are no updates or chats, or the rate is
	 * negative
	 */
	public void isFlooded(int updates, double perSecond, int chats) {
		this.session.telegram().start(new Flood(this.session, updates, perSecond, chats));
	}

	/**
	 * Waits until something is the case with the bot's updates.
	 * @param condition what to wait for, such as
	 * {@code (updates) -> updates.pending() == 0}
	 * @param patience how long to wait, in real time
	 * @return whether it became the case in time
	 */
	public boolean awaitUpdates(Predicate<UpdateTally> condition, Duration patience) {
		return this.session.telegram()
			.guard()
			.await(() -> condition.test(this.session.updates().queue().tally()), patience);
	}

	/**
	 * Returns what became of the bot's updates so far.
	 * @return the counts
	 */
	public UpdateTally updates() {
		return this.session.telegram().guard().get(() -> this.session.updates().queue().tally());
	}

	@Override
	public String toString() {
		return "@" + username();
	}

}
