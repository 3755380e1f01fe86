package io.github.telegramspring.emulator.world;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.telegramspring.api.json.JsonWritable;
import org.jspecify.annotations.Nullable;

/**
 * A chat with members: a basic group, a supergroup or a channel.
 */
public final class GroupChat extends Chat {

	private final Map<Long, Membership> members = new LinkedHashMap<>();

	private final List<StoredMessage> pinned = new ArrayList<>();

	private final Map<Integer, ForumTopic> topics = new LinkedHashMap<>();

	private final Set<Person> requests = new LinkedHashSet<>();

	private final GroupKind kind;

	private final long id;

	private String title;

	private @Nullable String username;

	private boolean forum;

	private int lastMessageId;

	private @Nullable GroupChat migratedTo;

	private @Nullable BotAccount lastBot;

	GroupChat(GroupKind kind, long id, String title, int memory) {
		super(memory);
		this.kind = kind;
		this.id = id;
		this.title = title;
	}

	@Override
	public long id() {
		return this.id;
	}

	/**
	 * Returns what sort of chat it is.
	 * @return the kind
	 */
	public GroupKind kind() {
		return this.kind;
	}

	/**
	 * Returns the title.
	 * @return the title
	 */
	public String title() {
		return this.title;
	}

	/**
	 * Changes the title.
	 * @param title the title
	 */
	public void setTitle(String title) {
		this.title = title;
	}

	/**
	 * Returns the name by which everybody finds the chat.
	 * @return the name without {@code @}, or {@code null}
	 */
	public @Nullable String username() {
		return this.username;
	}

	/**
	 * Makes the chat one that everybody can find.
	 * @param username the name without {@code @}
	 */
	public void setUsername(String username) {
		this.username = username;
	}

	/**
	 * Numbers a message. Supergroups and channels have a sequence of their own; a basic
	 * group goes on from the latest number of all bots in it, so that each of them sees
	 * numbers that grow.
	 */
	@Override
	public int nextMessageId() {
		if (this.kind != GroupKind.GROUP || bots().isEmpty()) {
			return ++this.lastMessageId;
		}
		bots().forEach((bot) -> this.lastMessageId = Math.max(this.lastMessageId, bot.nextMessageId()));
		bots().forEach((bot) -> bot.skipMessageIds(this.lastMessageId));
		return this.lastMessageId;
	}

	@Override
	public List<BotAccount> bots() {
		return this.members.values()
			.stream()
			.filter((member) -> member.status().isPresent())
			.map(Membership::account)
			.filter(BotAccount.class::isInstance)
			.map(BotAccount.class::cast)
			.toList();
	}

	/**
	 * Returns the place of an account in the chat.
	 * @param account who
	 * @return the membership, that of somebody who left if the account was never there
	 */
	public Membership member(Account account) {
		return this.members.getOrDefault(account.id(), Membership.left(account));
	}

	/**
	 * Tells whether an account is or was in the chat.
	 * @param account who
	 * @return whether it is known there
	 */
	public boolean knows(Account account) {
		return this.members.containsKey(account.id());
	}

	/**
	 * Returns who is in the chat.
	 * @return the memberships of those who are there, in the order in which they came
	 */
	public List<Membership> members() {
		return this.members.values().stream().filter((member) -> member.status().isPresent()).toList();
	}

	/**
	 * Changes the place of an account in the chat.
	 * @param member the new membership
	 */
	public void setMember(Membership member) {
		this.members.put(member.account().id(), member);
	}

	/**
	 * Returns the pinned messages.
	 * @return the list to change, the message pinned last at its end
	 */
	public List<StoredMessage> pinned() {
		return this.pinned;
	}

	/**
	 * Tells whether messages are sorted by topics.
	 * @return whether it is a forum
	 */
	public boolean isForum() {
		return this.forum;
	}

	/**
	 * Lets messages be sorted by topics.
	 */
	public void becomeForum() {
		this.forum = true;
	}

	/**
	 * Returns the topics of a forum.
	 * @return the topics to change, by the number of the message that started them
	 */
	public Map<Integer, ForumTopic> topics() {
		return this.topics;
	}

	/**
	 * Returns who asks to be let in.
	 * @return the set to change
	 */
	public Set<Person> requests() {
		return this.requests;
	}

	/**
	 * Returns the supergroup that a basic group has become.
	 * @return the supergroup, or {@code null} if it is what it was
	 */
	public @Nullable GroupChat migratedTo() {
		return this.migratedTo;
	}

	/**
	 * Turns a basic group into a supergroup.
	 * @param supergroup the supergroup
	 */
	public void migrate(GroupChat supergroup) {
		this.migratedTo = supergroup;
	}

	@Override
	public void add(StoredMessage message) {
		super.add(message);
		if (message.from() instanceof BotAccount bot) {
			this.lastBot = bot;
		}
	}

	/**
	 * Tells whether a command that names no bot is meant for a certain one: that is so
	 * for the bot that wrote last, or the only one.
	 * @param bot the bot
	 * @return whether it is addressed
	 */
	boolean addresses(BotAccount bot) {
		return bots().size() == 1 || bot.equals(this.lastBot);
	}

	@Override
	public JsonWritable json() {
		return (out) -> {
			out.startObject();
			out.write("id", this.id);
			out.write("title", this.title);
			out.write("username", this.username);
			out.writeFlag("is_forum", this.forum);
			out.write("type", this.kind.type());
			if (this.kind == GroupKind.GROUP) {
				out.write("all_members_are_administrators", false);
				out.write("accepted_gift_types", Map.of("unlimited_gifts", false, "limited_gifts", false,
						"unique_gifts", false, "premium_subscription", false, "gifts_from_channels", false));
			}
			out.endObject();
		};
	}

	@Override
	public String toString() {
		return this.kind.type() + " " + this.title;
	}

}
