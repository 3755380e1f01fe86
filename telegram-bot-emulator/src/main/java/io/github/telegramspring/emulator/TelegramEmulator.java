package io.github.telegramspring.emulator;

import io.github.telegramspring.emulator.activity.Activity;
import io.github.telegramspring.emulator.engine.Telegram;
import io.github.telegramspring.emulator.fault.Faults;
import io.github.telegramspring.emulator.http.LoopbackServer;
import io.github.telegramspring.emulator.method.MethodTable;
import io.github.telegramspring.emulator.server.Endpoints;
import io.github.telegramspring.emulator.time.EmulatorClock;
import io.github.telegramspring.emulator.webhook.Webhook;
import io.github.telegramspring.emulator.webhook.WebhookRules;
import io.github.telegramspring.emulator.world.GroupKind;
import io.github.telegramspring.emulator.world.Guard;
import io.github.telegramspring.emulator.world.Person;
import io.github.telegramspring.emulator.world.World;

/**
 * A Telegram in memory, for trying and testing bots without the real one. It speaks the
 * Bot API over HTTP on the loopback address, so bots in any language can use it:
 *
 * <pre class="code">
 * try (TelegramEmulator telegram = TelegramEmulator.start()) {
 *     EmulatedBot bot = telegram.newBot("hello_bot");
 *     startTheBot(telegram.baseUrl(), bot.token());
 *
 *     EmulatedUser alice = telegram.newUser("Alice");
 *     alice.sends(bot, "/start");
 *     Message answer = alice.chatWith(bot).awaitMessage(Duration.ofSeconds(5));
 * }
 * </pre>
 *
 * With the same seed and a stopped clock the same actions give the same bytes. What it
 * does as the real server does, and what not yet, is listed in the description of this
 * package. It can be used by any number of threads.
 */
public final class TelegramEmulator implements AutoCloseable {

	private final Telegram telegram;

	private final EmulatorThreads threads;

	private final LoopbackServer server;

	private final boolean ownsClock;

	TelegramEmulator(TelegramEmulatorBuilder builder) {
		this.threads = new EmulatorThreads();
		this.ownsClock = builder.clock == null;
		EmulatorClock clock = (builder.clock != null) ? builder.clock : EmulatorClock.running();
		WebhookRules rules = new WebhookRules(builder.localServer);
		World world = new World(builder.seed, builder.memory);
		this.telegram = new Telegram(world, new Activity(clock, builder.memory), new MethodTable(rules),
				new Webhook.Surroundings(rules, clock, new Guard(), this.threads, new Faults(world.random("faults"))),
				builder.floodLimits);
		this.server = LoopbackServer.start(builder.port, this.threads,
				new Endpoints(this.telegram, builder.answerPatience));
	}

	/**
	 * Starts an emulator on a free port, with a running clock.
	 * @return the emulator, to be closed after use
	 */
	public static TelegramEmulator start() {
		return builder().start();
	}

	/**
	 * Starts to describe an emulator.
	 * @return the description, to be changed
	 */
	public static TelegramEmulatorBuilder builder() {
		return new TelegramEmulatorBuilder();
	}

	/**
	 * Creates a bot, with BotFather's default settings.
	 * @param username its username, which is its name as well: 5 to 32 letters, digits
	 * and underscores that start with a letter and end in {@code bot}
	 * @return the bot
	 * @throws IllegalArgumentException if the username is not fit for a bot, or taken
	 */
	public EmulatedBot newBot(String username) {
		return this.telegram.guard().get(() -> new EmulatedBot(this.telegram.createBot(username)));
	}

	/**
	 * Creates a person whose Telegram is in English, with the next free id from 1 on.
	 * @param firstName the first name
	 * @return the person
	 */
	public EmulatedUser newUser(String firstName) {
		return newUser(firstName, Person.DEFAULT_LANGUAGE);
	}

	/**
	 * Creates a person, with the next free id from 1 on.
	 * @param firstName the first name
	 * @param language the language of the person's Telegram, an IETF tag such as
	 * {@code de}, which bots get as {@code language_code}
	 * @return the person
	 */
	public EmulatedUser newUser(String firstName, String language) {
		return this.telegram.guard()
			.get(() -> new EmulatedUser(this.telegram, this.telegram.world().createPerson(firstName, language)));
	}

	/**
	 * Creates a basic group.
	 * @param title its title
	 * @param owner who owns it
	 * @param members the other people in it
	 * @return the group
	 */
	public EmulatedGroup newGroup(String title, EmulatedUser owner, EmulatedUser... members) {
		return EmulatedGroup.create(this.telegram, GroupKind.GROUP, title, owner, members);
	}

	/**
	 * Creates a supergroup.
	 * @param title its title
	 * @param owner who owns it
	 * @param members the other people in it
	 * @return the supergroup
	 */
	public EmulatedGroup newSupergroup(String title, EmulatedUser owner, EmulatedUser... members) {
		return EmulatedGroup.create(this.telegram, GroupKind.SUPERGROUP, title, owner, members);
	}

	/**
	 * Creates a channel.
	 * @param title its title
	 * @param owner who owns it
	 * @param members the other people who read it
	 * @return the channel
	 */
	public EmulatedGroup newChannel(String title, EmulatedUser owner, EmulatedUser... members) {
		return EmulatedGroup.create(this.telegram, GroupKind.CHANNEL, title, owner, members);
	}

	/**
	 * Returns where the Bot API is, as a client needs it.
	 * @return the address, such as {@code http://127.0.0.1:8081}, without a slash at the
	 * end
	 */
	public String baseUrl() {
		return "http://127.0.0.1:" + this.server.port();
	}

	/**
	 * Returns where to act as a person: a {@code POST} with the argument {@code text}
	 * sends a message to the bot, waits for the answers and shows them as plain text. The
	 * person is created on first use. If there are several bots, the argument {@code bot}
	 * is needed as well.
	 * @param userId the id of the person
	 * @return the address
	 */
	public String messagesUrl(long userId) {
		return baseUrl() + Endpoints.messagesPath(userId);
	}

	/**
	 * Returns where to tap as a person: a {@code POST} with the argument {@code button}
	 * taps the newest button with this caption, waits for the answer and shows what
	 * became of it as plain text.
	 * @param userId the id of the person
	 * @return the address
	 */
	public String tapsUrl(long userId) {
		return baseUrl() + Endpoints.tapsPath(userId);
	}

	/**
	 * Returns where to use the bot in another chat: a {@code POST} with the argument
	 * {@code text} types it after the bot's name, waits for the answer and shows the
	 * results as plain text.
	 * @param userId the id of the person
	 * @return the address
	 */
	public String queriesUrl(long userId) {
		return baseUrl() + Endpoints.queriesPath(userId);
	}

	/**
	 * Returns the log of what happens.
	 * @return the log
	 */
	public Activity activity() {
		return this.telegram.activity();
	}

	/**
	 * Returns what goes wrong on demand.
	 * @return the faults, none at first
	 */
	public Faults faults() {
		return this.telegram.faults();
	}

	/**
	 * Returns the time in the emulator.
	 * @return the clock
	 */
	public EmulatorClock clock() {
		return this.telegram.clock();
	}

	/**
	 * Ends all connections, waits and deliveries. Long polls that wait are answered
	 * before that.
	 */
	@Override
	public void close() {
		this.telegram.guard().run(this.telegram::close);
		this.server.close();
		this.threads.interrupt();
		if (this.ownsClock) {
			clock().stop();
		}
		this.threads.close();
	}

	@Override
	public String toString() {
		return "Telegram emulator at " + baseUrl();
	}

}
