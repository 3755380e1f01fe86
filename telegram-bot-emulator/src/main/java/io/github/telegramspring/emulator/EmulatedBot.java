package io.github.telegramspring.emulator;

import java.util.OptionalInt;

import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.emulator.engine.BotSession;
import io.github.telegramspring.emulator.update.StoredUpdate;
import io.github.telegramspring.emulator.update.UpdateTally;
import io.github.telegramspring.emulator.wire.WireJson;

/**
 * A bot of the emulator, from the outside: what is needed to run the program behind it.
 */
public final class EmulatedBot {

	private final BotSession session;

	EmulatedBot(BotSession session) {
		this.session = session;
	}

	BotSession session() {
		return this.session;
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
