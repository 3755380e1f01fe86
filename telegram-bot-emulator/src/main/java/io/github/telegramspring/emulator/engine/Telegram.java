package io.github.telegramspring.emulator.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.emulator.activity.Activity;
import io.github.telegramspring.emulator.activity.ActivityEntry;
import io.github.telegramspring.emulator.fault.Faults;
import io.github.telegramspring.emulator.text.TextCleaner;
import io.github.telegramspring.emulator.text.TextLimits;
import io.github.telegramspring.emulator.time.EmulatorClock;
import io.github.telegramspring.emulator.update.StoredUpdate;
import io.github.telegramspring.emulator.webhook.Webhook;
import io.github.telegramspring.emulator.wire.MessageJson;
import io.github.telegramspring.emulator.world.Account;
import io.github.telegramspring.emulator.world.Guard;
import io.github.telegramspring.emulator.world.MessageContent;
import io.github.telegramspring.emulator.world.Person;
import io.github.telegramspring.emulator.world.PrivateChat;
import io.github.telegramspring.emulator.world.StoredMessage;
import io.github.telegramspring.emulator.world.World;
import org.jspecify.annotations.Nullable;

/**
 * The whole Telegram: the world, the bots with their updates, and what people can do. All
 * its methods must be called under the guard, unless they say otherwise.
 */
public final class Telegram {

	private final List<BotSession> bots = new ArrayList<>();

	private final World world;

	private final Activity activity;

	private final CallHandler calls;

	private final Webhook.Surroundings surroundings;

	/**
	 * Makes a Telegram without people and bots.
	 * @param world where they will be
	 * @param activity the log
	 * @param calls does what calls of the Bot API ask for
	 * @param surroundings what webhooks work with
	 */
	public Telegram(World world, Activity activity, CallHandler calls, Webhook.Surroundings surroundings) {
		this.world = world;
		this.activity = activity;
		this.calls = calls;
		this.surroundings = surroundings;
	}

	/**
	 * Returns what lets things happen while nothing else does; needs no guard itself.
	 * @return the guard
	 */
	public Guard guard() {
		return this.surroundings.guard();
	}

	/**
	 * Returns the log; needs no guard.
	 * @return the log
	 */
	public Activity activity() {
		return this.activity;
	}

	/**
	 * Returns the time; needs no guard.
	 * @return the clock
	 */
	public EmulatorClock clock() {
		return this.surroundings.clock();
	}

	/**
	 * Returns what goes wrong on demand; needs no guard.
	 * @return the faults
	 */
	public Faults faults() {
		return this.surroundings.faults();
	}

	/**
	 * Returns what does the calls of the Bot API.
	 * @return the methods
	 */
	public CallHandler calls() {
		return this.calls;
	}

	/**
	 * Returns who and what there is.
	 * @return the world
	 */
	public World world() {
		return this.world;
	}

	/**
	 * Creates a bot.
	 * @param username its username, without {@code @}
	 * @return the bot
	 */
	public BotSession createBot(String username) {
		BotSession bot = new BotSession(this, this.world.createBot(username), this.calls, this.surroundings);
		this.bots.add(bot);
		return bot;
	}

	/**
	 * Returns all bots.
	 * @return the bots, in the order in which they were created
	 */
	public List<BotSession> bots() {
		return List.copyOf(this.bots);
	}

	/**
	 * Finds the bot that a token belongs to.
	 * @param token the token
	 * @return the bot, or {@code null} if the token is of none
	 */
	public @Nullable BotSession botByToken(String token) {
		byte[] wanted = token.getBytes(StandardCharsets.UTF_8);
		for (BotSession bot : this.bots) {
			if (MessageDigest.isEqual(wanted, bot.account().token().getBytes(StandardCharsets.UTF_8))) {
				return bot;
			}
		}
		return null;
	}

	/**
	 * Puts a message into a chat.
	 * @param chat the chat
	 * @param from who sends it
	 * @param draft what to send
	 * @return the message
	 */
	public StoredMessage post(PrivateChat chat, Account from, Draft draft) {
		Instant date = clock().instant().truncatedTo(ChronoUnit.SECONDS);
		StoredMessage message = new StoredMessage(chat.bot().nextMessageId(), chat, from, date, draft.content(),
				draft.replyTo(), draft.keyboard(), draft.isProtected());
		chat.add(message);
		return message;
	}

	/**
	 * Lets a person send a text to a bot.
	 * @param person who sends
	 * @param bot who gets it
	 * @param text the text as typed
	 * @return the message, and the update it became
	 * @throws IllegalArgumentException if Telegram's applications would not send the text
	 */
	public Sent send(Person person, BotSession bot, String text) {
		String clean = TextCleaner.clean(text);
		if (clean.isEmpty() || TextLimits.isTooLong(clean)) {
			throw new IllegalArgumentException(clean.isEmpty() ? "A message needs a text that is not blank"
					: "A message has at most " + TextLimits.MAX_TEXT + " characters");
		}
		PrivateChat chat = this.world.openChat(person, bot.account());
		StoredMessage message = post(chat, person, Draft.of(MessageContent.Text.of(clean)));
		bot.log(ActivityEntry.Kind.ACTION, person.user().firstName() + " sends " + message + ": " + clean);
		StoredUpdate update = bot.updates().add(UpdateType.MESSAGE, MessageJson.of(message));
		return new Sent(message, update);
	}

	/**
	 * Ends all waits and deliveries.
	 */
	public void close() {
		this.bots.forEach(BotSession::close);
	}

	/**
	 * What a person sent.
	 *
	 * @param message the message
	 * @param update the update the bot will get, or {@code null} if it does not want any
	 */
	public record Sent(StoredMessage message, @Nullable StoredUpdate update) {
	}

}
