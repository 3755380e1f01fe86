package io.github.telegramspring.emulator.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.github.telegramspring.emulator.activity.Activity;
import io.github.telegramspring.emulator.fault.Faults;
import io.github.telegramspring.emulator.limit.FloodLimits;
import io.github.telegramspring.emulator.time.EmulatorClock;
import io.github.telegramspring.emulator.webhook.Webhook;
import io.github.telegramspring.emulator.world.BotAccount;
import io.github.telegramspring.emulator.world.Draft;
import io.github.telegramspring.emulator.world.Guard;
import io.github.telegramspring.emulator.world.Person;
import io.github.telegramspring.emulator.world.World;
import org.jspecify.annotations.Nullable;

/**
 * The whole Telegram: the world, the bots with their updates, and what people can do. All
 * its methods must be called under the guard, unless they say otherwise.
 */
public final class Telegram {

	private final Map<BotAccount, BotSession> bots = new LinkedHashMap<>();

	private final World world;

	private final Activity activity;

	private final CallHandler calls;

	private final Webhook.Surroundings surroundings;

	private final FloodLimits limits;

	private final Messages messages = new Messages(this);

	private final Memberships memberships = new Memberships(this);

	private final Migrations migrations = new Migrations(this);

	private final Taps taps = new Taps(this);

	private final Polls polls = new Polls(this);

	private final Reactions reactions = new Reactions(this);

	private final Topics topics = new Topics(this);

	private final Payments payments = new Payments(this);

	private final InlineQueries inlineQueries = new InlineQueries(this);

	private final Businesses businesses = new Businesses(this);

	/**
	 * Makes a Telegram without people and bots.
	 * @param world where they will be
	 * @param activity the log
	 * @param calls does what calls of the Bot API ask for
	 * @param surroundings what webhooks work with
	 * @param limits how much each bot may send
	 */
	public Telegram(World world, Activity activity, CallHandler calls, Webhook.Surroundings surroundings,
			FloodLimits limits) {
		this.world = world;
		this.activity = activity;
		this.calls = calls;
		this.surroundings = surroundings;
		this.limits = limits;
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
		BotSession bot = new BotSession(this, this.world.createBot(username), this.calls, this.surroundings,
				this.limits);
		this.bots.put(bot.account(), bot);
		return bot;
	}

	/**
	 * Returns all bots.
	 * @return the bots, in the order in which they were created
	 */
	public List<BotSession> bots() {
		return List.copyOf(this.bots.values());
	}

	/**
	 * Finds the bot that a token belongs to.
	 * @param token the token
	 * @return the bot, or {@code null} if the token is of none
	 */
	public @Nullable BotSession botByToken(String token) {
		byte[] wanted = token.getBytes(StandardCharsets.UTF_8);
		for (BotSession bot : this.bots.values()) {
			if (MessageDigest.isEqual(wanted, bot.account().token().getBytes(StandardCharsets.UTF_8))) {
				return bot;
			}
		}
		return null;
	}

	/**
	 * Finds what belongs to a bot.
	 * @param account the bot
	 * @return its session
	 */
	public BotSession session(BotAccount account) {
		return Objects.requireNonNull(this.bots.get(account), "A bot of another emulator");
	}

	/**
	 * Returns what puts messages into chats.
	 * @return the messages
	 */
	public Messages messages() {
		return this.messages;
	}

	/**
	 * Returns what changes who is what in a chat.
	 * @return the memberships
	 */
	public Memberships memberships() {
		return this.memberships;
	}

	/**
	 * Returns what turns groups into supergroups.
	 * @return the migrations
	 */
	public Migrations migrations() {
		return this.migrations;
	}

	/**
	 * Returns what lets people tap buttons.
	 * @return the taps
	 */
	public Taps taps() {
		return this.taps;
	}

	/**
	 * Returns what lets people vote.
	 * @return the polls
	 */
	public Polls polls() {
		return this.polls;
	}

	/**
	 * Returns what lets people react to messages.
	 * @return the reactions
	 */
	public Reactions reactions() {
		return this.reactions;
	}

	/**
	 * Returns what starts and closes topics of forums.
	 * @return the topics
	 */
	public Topics topics() {
		return this.topics;
	}

	/**
	 * Returns what lets people pay.
	 * @return the payments
	 */
	public Payments payments() {
		return this.payments;
	}

	/**
	 * Returns what lets people use bots in other chats.
	 * @return the inline queries
	 */
	public InlineQueries inlineQueries() {
		return this.inlineQueries;
	}

	/**
	 * Returns what lets bots work for business accounts.
	 * @return the businesses
	 */
	public Businesses businesses() {
		return this.businesses;
	}

	/**
	 * Lets a person send a text to a bot, in the chat that is opened if need be. A bot
	 * that was blocked may write again.
	 * @param person who sends
	 * @param bot who gets it
	 * @param text the text as typed
	 * @return the message, and the update it became
	 * @throws IllegalArgumentException if Telegram's applications would not send the text
	 */
	public Messages.Sent send(Person person, BotSession bot, String text) {
		Draft draft = Draft.of(Messages.typed(text));
		return this.messages.send(person, new Actor(this, person).openChat(bot.account()), draft);
	}

	/**
	 * Has something done meanwhile; needs no guard.
	 * @param task what to do
	 */
	public void start(Runnable task) {
		this.surroundings.threads().execute(task);
	}

	/**
	 * Ends all waits and deliveries.
	 */
	public void close() {
		this.bots.values().forEach(BotSession::close);
	}

}
