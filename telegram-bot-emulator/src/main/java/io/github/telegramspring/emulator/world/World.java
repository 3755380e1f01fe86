package io.github.telegramspring.emulator.world;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

import io.github.telegramspring.api.model.User;
import io.github.telegramspring.emulator.content.FileStore;
import org.jspecify.annotations.Nullable;

/**
 * All people, bots and chats. What would be random in Telegram follows from the seed, and
 * for a bot from its username as well, so that it does not matter who comes first.
 */
public final class World {

	private static final Pattern USERNAME = Pattern.compile("(?i)[a-z]\\w{1,28}bot");

	private final Map<Long, Person> people = new LinkedHashMap<>();

	private final Map<Long, BotAccount> bots = new LinkedHashMap<>();

	private final Map<Pair, PrivateChat> chats = new LinkedHashMap<>();

	private final Map<Long, GroupChat> groups = new LinkedHashMap<>();

	private final BusinessConnections businesses;

	private final FileStore files;

	private final InlineMessages inlineMessages;

	private final Random dice;

	private final Random numbers;

	private final long seed;

	private final int memory;

	private long lastPersonId;

	/**
	 * Makes an empty world.
	 * @param seed what everything random follows from
	 * @param memory how many messages a chat keeps
	 */
	public World(long seed, int memory) {
		this.seed = seed;
		this.memory = memory;
		this.files = new FileStore(random("files"), memory);
		this.inlineMessages = new InlineMessages(random("inline messages"), memory);
		this.businesses = new BusinessConnections(random("businesses"), memory);
		this.dice = random("dice");
		this.numbers = random("numbers");
	}

	/**
	 * Starts a sequence of random numbers that depends on the seed and a name only.
	 * @param name the name
	 * @return the sequence
	 */
	public Random random(String name) {
		CRC32 hash = new CRC32();
		hash.update(name.getBytes(StandardCharsets.UTF_8));
		return new Random(this.seed * 31 + hash.getValue());
	}

	/**
	 * Creates a bot.
	 * @param username its username, without {@code @}
	 * @return the bot
	 * @throws IllegalArgumentException if the name is not fit for a bot, or taken
	 */
	public BotAccount createBot(String username) {
		if (!USERNAME.matcher(username).matches()) {
			throw new IllegalArgumentException("A bot's username has 5 to 32 letters, digits and underscores, starts "
					+ "with a letter and ends in 'bot', but this is '" + username + "'");
		}
		if (this.bots.values().stream().anyMatch((bot) -> bot.username().equalsIgnoreCase(username))) {
			throw new IllegalArgumentException("There is a bot with the username '" + username + "' already");
		}
		Random random = random(username);
		long id = 1_000_000_000L + random.nextInt(1_000_000_000);
		while (this.bots.containsKey(id)) {
			id++;
		}
		BotAccount bot = new BotAccount(botUser(id, username), id + ":" + secret(random));
		this.bots.put(id, bot);
		return bot;
	}

	private static User botUser(long id, String username) {
		return User.of(id, true, username)
			.username(username)
			.canJoinGroups(true)
			.canReadAllGroupMessages(false)
			.supportsInlineQueries(false)
			.supportsGuestQueries(false)
			.canConnectToBusiness(false)
			.hasMainWebApp(false)
			.hasTopicsEnabled(false)
			.allowsUsersToCreateTopics(false)
			.canManageBots(false)
			.supportsJoinRequestQueries(false);
	}

	private static String secret(Random random) {
		byte[] bytes = new byte[24];
		random.nextBytes(bytes);
		return "AAE" + Base64.getUrlEncoder().encodeToString(bytes);
	}

	/**
	 * Creates a person with the next free id, from 1 on.
	 * @param firstName the first name
	 * @param language the language of the person's app, an IETF tag such as {@code de}
	 * @return the person
	 */
	public Person createPerson(String firstName, String language) {
		do {
			this.lastPersonId++;
		}
		while (this.people.containsKey(this.lastPersonId));
		return createPerson(this.lastPersonId, firstName, language);
	}

	private Person createPerson(long id, String firstName, String language) {
		Person person = new Person(User.of(id, false, firstName).languageCode(language));
		this.people.put(id, person);
		return person;
	}

	/**
	 * Finds a person, who is created if there is none.
	 * @param id the person's id
	 * @return the person
	 */
	public Person personOrNew(long id) {
		Person person = this.people.get(id);
		return (person != null) ? person : createPerson(id, "User " + id, Person.DEFAULT_LANGUAGE);
	}

	/**
	 * Returns all bots.
	 * @return the bots, in the order in which they were created
	 */
	public List<BotAccount> bots() {
		return List.copyOf(this.bots.values());
	}

	/**
	 * Finds a private chat that has been opened.
	 * @param id the id it has for the bot
	 * @param bot the bot
	 * @return the chat, or {@code null} if the bot knows of none
	 */
	public @Nullable PrivateChat chat(long id, BotAccount bot) {
		return this.chats.get(new Pair(id, bot.id()));
	}

	/**
	 * Finds all private chats of a person.
	 * @param person the person
	 * @return the chats, in the order in which they were opened
	 */
	public List<PrivateChat> chatsOf(Person person) {
		return this.chats.values().stream().filter((chat) -> chat.person().equals(person)).toList();
	}

	/**
	 * Creates a chat with members.
	 * @param kind what sort of chat it is
	 * @param title its title
	 * @return the chat, without members
	 */
	public GroupChat createGroup(GroupKind kind, String title) {
		long number = this.groups.size() + 1L;
		long id = (kind == GroupKind.GROUP) ? -(4_000_000_000L + number) : -(1_001_500_000_000L + number);
		GroupChat group = new GroupChat(kind, id, title, this.memory);
		this.groups.put(id, group);
		return group;
	}

	/**
	 * Finds a chat with members.
	 * @param id its id
	 * @return the chat, or {@code null} if there is none
	 */
	public @Nullable GroupChat group(long id) {
		return this.groups.get(id);
	}

	/**
	 * Returns all chats with members.
	 * @return the chats, in the order in which they were created
	 */
	public List<GroupChat> groups() {
		return List.copyOf(this.groups.values());
	}

	/**
	 * Finds a person or bot.
	 * @param id the id
	 * @return the account, or {@code null} if there is none
	 */
	public @Nullable Account account(long id) {
		Person person = this.people.get(id);
		return (person != null) ? person : this.bots.get(id);
	}

	/**
	 * Returns the business accounts that bots work for.
	 * @return the connections
	 */
	public BusinessConnections businesses() {
		return this.businesses;
	}

	/**
	 * Returns the files that were sent.
	 * @return the files
	 */
	public FileStore files() {
		return this.files;
	}

	/**
	 * Returns the messages that bots know by an {@code inline_message_id}.
	 * @return the messages
	 */
	public InlineMessages inlineMessages() {
		return this.inlineMessages;
	}

	/**
	 * Returns what dice are thrown with.
	 * @return the source of chance
	 */
	public Random dice() {
		return this.dice;
	}

	/**
	 * Makes the number of something that has no other, such as an album or a poll.
	 * @return a decimal number
	 */
	public String nextNumber() {
		return Long.toString(this.numbers.nextLong() & Long.MAX_VALUE);
	}

	/**
	 * Returns all people.
	 * @return the people
	 */
	public List<Person> people() {
		return List.copyOf(this.people.values());
	}

	/**
	 * Opens the chat of a person with a bot, or finds it if it is open.
	 * @param person the person
	 * @param bot the bot
	 * @return the chat
	 */
	public PrivateChat openChat(Person person, BotAccount bot) {
		return this.chats.computeIfAbsent(new Pair(person.id(), bot.id()),
				(pair) -> new PrivateChat(person, bot, this.memory));
	}

	private record Pair(long person, long bot) {
	}

}
