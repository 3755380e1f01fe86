package io.github.telegramspring.emulator.engine;

import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.emulator.activity.ActivityEntry;
import io.github.telegramspring.emulator.activity.CallEntry;
import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.limit.FloodControl;
import io.github.telegramspring.emulator.limit.FloodLimits;
import io.github.telegramspring.emulator.update.LongPolling;
import io.github.telegramspring.emulator.update.StoredUpdate;
import io.github.telegramspring.emulator.update.UpdateStream;
import io.github.telegramspring.emulator.webhook.Webhook;
import io.github.telegramspring.emulator.wire.Answer;
import io.github.telegramspring.emulator.world.BotAccount;
import org.jspecify.annotations.Nullable;

/**
 * All that belongs to one bot: its account, its updates and the two ways it can get them.
 */
public final class BotSession {

	private final Telegram telegram;

	private final BotAccount account;

	private final UpdateStream updates;

	private final LongPolling polling;

	private final Webhook webhook;

	private final Queries queries;

	private final FloodControl flood;

	private boolean loggedOut;

	BotSession(Telegram telegram, BotAccount account, CallHandler calls, Webhook.Surroundings surroundings,
			FloodLimits limits) {
		this.telegram = telegram;
		this.account = account;
		this.updates = new UpdateStream(telegram.world().random("updates of " + account.username()),
				surroundings.clock());
		this.queries = new Queries(telegram.world().random("queries of " + account.username()), surroundings.clock());
		this.flood = new FloodControl(limits, surroundings.clock());
		this.polling = new LongPolling(account.username(), this.updates, surroundings.clock(), surroundings.guard(),
				surroundings.faults());
		this.webhook = new Webhook(surroundings,
				new Webhook.Owner(account.username(), this.updates, this.polling,
						telegram.world().random("waits of " + account.username()),
						(arguments) -> calls.callFromResponse(this, arguments),
						(text) -> log(ActivityEntry.Kind.DELIVERY, text)));
	}

	/**
	 * Returns what the bot is part of.
	 * @return the emulated Telegram
	 */
	public Telegram telegram() {
		return this.telegram;
	}

	/**
	 * Returns who the bot is.
	 * @return the account
	 */
	public BotAccount account() {
		return this.account;
	}

	/**
	 * Returns the updates of the bot.
	 * @return the updates
	 */
	public UpdateStream updates() {
		return this.updates;
	}

	/**
	 * Returns the way in which the bot fetches updates.
	 * @return its long polling
	 */
	public LongPolling polling() {
		return this.polling;
	}

	/**
	 * Returns the way in which updates are brought to the bot.
	 * @return its webhook
	 */
	public Webhook webhook() {
		return this.webhook;
	}

	/**
	 * Notes something in the log, without the bot's token, which could be part of the
	 * address of a webhook.
	 * @param kind what sort of thing happened
	 * @param text what happened
	 */
	public void log(ActivityEntry.Kind kind, String text) {
		this.telegram.activity().add(kind, this.account.username(), mask(text));
	}

	/**
	 * Returns what people want the bot to answer.
	 * @return the queries
	 */
	public Queries queries() {
		return this.queries;
	}

	/**
	 * Returns what watches how much the bot sends.
	 * @return the flood control
	 */
	public FloodControl flood() {
		return this.flood;
	}

	/**
	 * Moves the bot away: it loses its updates and cannot call methods any more.
	 */
	public void logOut() {
		this.webhook.close();
		this.updates.queue().clear();
		this.loggedOut = true;
	}

	/**
	 * Tells whether the bot was moved away.
	 * @return whether it is logged out
	 */
	public boolean isLoggedOut() {
		return this.loggedOut;
	}

	/**
	 * Queues an update.
	 * @param type the kind of the update
	 * @param content what it holds under the name of its kind
	 * @return the update, or {@code null} if the bot does not want it
	 */
	public @Nullable StoredUpdate receive(UpdateType type, JsonWritable content) {
		return this.updates.add(type, content);
	}

	/**
	 * Notes a call in the log, without secrets.
	 * @param method the name of the method
	 * @param arguments the arguments
	 * @param answer the answer
	 */
	public void logCall(String method, Arguments arguments, Answer answer) {
		CallText text = CallText.of(method, arguments, answer, this::mask);
		log(ActivityEntry.Kind.CALL, text.toString());
		this.telegram.activity()
			.add(new CallEntry(this.telegram.clock().instant(), this.account.username(), method, text.arguments(),
					answer.status(), text.result()));
	}

	private String mask(String text) {
		return text.replace(this.account.token(), "<token>");
	}

	void close() {
		this.webhook.close();
		this.polling.close();
	}

}
