package io.github.telegramspring.emulator.world;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.telegramspring.api.json.JsonOutput;
import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.emulator.wire.UserJson;
import org.jspecify.annotations.Nullable;

/**
 * A business account that a bot works for: it gets the messages of the customers, and
 * answers them in the name of the owner.
 */
public final class BusinessConnection {

	/**
	 * All rights a bot can have over a business account.
	 */
	public static final List<String> RIGHTS = List.of("can_reply", "can_read_messages", "can_delete_sent_messages",
			"can_delete_all_messages", "can_edit_name", "can_edit_bio", "can_edit_profile_photo", "can_edit_username",
			"can_change_gift_settings", "can_view_gifts_and_stars", "can_convert_gifts_to_stars",
			"can_transfer_and_upgrade_gifts", "can_transfer_stars", "can_manage_stories");

	private final Map<Long, BusinessChat> chats = new LinkedHashMap<>();

	private final String id;

	private final Person owner;

	private final BotAccount bot;

	private final Instant date;

	private final Set<String> rights;

	private final int memory;

	private boolean enabled = true;

	private int lastMessageId;

	BusinessConnection(String id, Person owner, BotAccount bot, Instant date, Set<String> rights, int memory) {
		this.id = id;
		this.owner = owner;
		this.bot = bot;
		this.date = date;
		this.rights = Set.copyOf(rights);
		this.memory = memory;
	}

	/**
	 * Returns what the bot knows it by.
	 * @return the {@code business_connection_id}
	 */
	public String id() {
		return this.id;
	}

	/**
	 * Returns whose account it is.
	 * @return the owner
	 */
	public Person owner() {
		return this.owner;
	}

	/**
	 * Returns who works for it.
	 * @return the bot
	 */
	public BotAccount bot() {
		return this.bot;
	}

	/**
	 * Tells whether the bot still works for it.
	 * @return whether it is connected
	 */
	public boolean isEnabled() {
		return this.enabled;
	}

	/**
	 * Ends it.
	 */
	public void disable() {
		this.enabled = false;
	}

	/**
	 * Tells whether the bot may do something.
	 * @param right the name of the right
	 * @return whether it may
	 */
	public boolean allows(String right) {
		return this.rights.contains(right);
	}

	/**
	 * Opens the chat of the owner with a customer, or finds it if it is open.
	 * @param customer the customer
	 * @return the chat
	 */
	public BusinessChat openChat(Person customer) {
		return this.chats.computeIfAbsent(customer.id(), (number) -> new BusinessChat(this, customer, this.memory));
	}

	/**
	 * Finds the chat of the owner with a customer.
	 * @param customerId the id of the customer
	 * @return the chat, or {@code null} if it is not open
	 */
	public @Nullable BusinessChat chat(long customerId) {
		return this.chats.get(customerId);
	}

	/**
	 * Returns all chats with customers.
	 * @return the chats, in the order in which they were opened
	 */
	public List<BusinessChat> chats() {
		return List.copyOf(this.chats.values());
	}

	int nextMessageId() {
		return ++this.lastMessageId;
	}

	/**
	 * Writes what the bot is told of the connection.
	 * @return the JSON object
	 */
	public JsonWritable json() {
		boolean enabled = this.enabled;
		return (out) -> {
			out.startObject();
			out.write("id", this.id);
			out.write("user", UserJson.of(this.owner.user()));
			out.write("user_chat_id", this.owner.id());
			out.write("date", this.date);
			out.write("rights", (JsonWritable) this::writeRights);
			out.write("is_enabled", enabled);
			out.endObject();
		};
	}

	private void writeRights(JsonOutput out) {
		out.startObject();
		RIGHTS.forEach((right) -> out.writeFlag(right, this.rights.contains(right)));
		out.endObject();
	}

	@Override
	public String toString() {
		return "business of " + this.owner.user().firstName();
	}

}
