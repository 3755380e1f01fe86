package io.github.telegramspring.api.model;

import io.github.telegramspring.api.json.JsonMembers;
import io.github.telegramspring.api.json.JsonOutput;
import io.github.telegramspring.api.json.JsonValues;
import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.api.json.RecordText;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * A person or a bot.
 *
 * @param id Number of the user.
 * @param isBot Whether it is a bot.
 * @param firstName First name. (1-64 characters)
 * @param isPremium Whether the user pays for more.
 * @param canJoinGroups Whether the bot joins groups. (only in the answer to getMe)
 * @param rating Score from 0 to 1 &amp; above. (default 0.5)
 * @param slowModeDelay Time between two messages. (10-3600 seconds)
 * @param starCount Number of stars.
 * @param passphrase What only the user knows.
 */
public record User(long id, boolean isBot, String firstName, boolean isPremium,
		@Nullable Boolean canJoinGroups, @Nullable Double rating, @Nullable Duration slowModeDelay,
		@Nullable Long starCount, @Nullable String passphrase) implements JsonWritable {
	private static final PropertyNameMatcher MEMBERS = JsonMembers.names("id", "is_bot", "first_name", "is_premium", "can_join_groups", "rating", "slow_mode_delay", "star_count", "passphrase", "score");

	/**
	 * Checks that what is required is there, and keeps lists from being changed.
	 */
	public User {
		Objects.requireNonNull(firstName, "firstName must not be null");
	}

	/**
	 * Makes a {@code User} of what it cannot do without.
	 * @param id Number of the user.
	 * @param isBot Whether it is a bot.
	 * @param firstName First name. (1-64 characters)
	 * @return the {@code User}, to which more can be added
	 */
	public static User of(long id, boolean isBot, String firstName) {
		return new User(id, isBot, firstName, false, null, null, null, null, null);
	}

	/**
	 * Returns a copy with this {@code id}: Number of the user.
	 * @param id the value
	 * @return the copy
	 */
	public User id(long id) {
		return new User(id, this.isBot, this.firstName, this.isPremium, this.canJoinGroups, this.rating, this.slowModeDelay, this.starCount, this.passphrase);
	}

	/**
	 * Returns a copy with this {@code is_bot}: Whether it is a bot.
	 * @param isBot the value
	 * @return the copy
	 */
	public User isBot(boolean isBot) {
		return new User(this.id, isBot, this.firstName, this.isPremium, this.canJoinGroups, this.rating, this.slowModeDelay, this.starCount, this.passphrase);
	}

	/**
	 * Returns a copy with this {@code first_name}: First name. (1-64 characters)
	 * @param firstName the value
	 * @return the copy
	 */
	public User firstName(String firstName) {
		return new User(this.id, this.isBot, firstName, this.isPremium, this.canJoinGroups, this.rating, this.slowModeDelay, this.starCount, this.passphrase);
	}

	/**
	 * Returns a copy with this {@code is_premium}: Whether the user pays for more.
	 * @param isPremium the value
	 * @return the copy
	 */
	public User isPremium(boolean isPremium) {
		return new User(this.id, this.isBot, this.firstName, isPremium, this.canJoinGroups, this.rating, this.slowModeDelay, this.starCount, this.passphrase);
	}

	/**
	 * Returns a copy with this {@code can_join_groups}: Whether the bot joins groups. (only in the answer to getMe)
	 * @param canJoinGroups the value, or none to leave it out
	 * @return the copy
	 */
	public User canJoinGroups(@Nullable Boolean canJoinGroups) {
		return new User(this.id, this.isBot, this.firstName, this.isPremium, canJoinGroups, this.rating, this.slowModeDelay, this.starCount, this.passphrase);
	}

	/**
	 * Returns a copy with this {@code rating}: Score from 0 to 1 &amp; above. (default 0.5)
	 * @param rating the value, or none to leave it out
	 * @return the copy
	 */
	public User rating(@Nullable Double rating) {
		return new User(this.id, this.isBot, this.firstName, this.isPremium, this.canJoinGroups, rating, this.slowModeDelay, this.starCount, this.passphrase);
	}

	/**
	 * Returns a copy with this {@code slow_mode_delay}: Time between two messages. (10-3600 seconds)
	 * @param slowModeDelay the value, or none to leave it out
	 * @return the copy
	 */
	public User slowModeDelay(@Nullable Duration slowModeDelay) {
		return new User(this.id, this.isBot, this.firstName, this.isPremium, this.canJoinGroups, this.rating, slowModeDelay, this.starCount, this.passphrase);
	}

	/**
	 * Returns a copy with this {@code star_count}: Number of stars.
	 * @param starCount the value, or none to leave it out
	 * @return the copy
	 */
	public User starCount(@Nullable Long starCount) {
		return new User(this.id, this.isBot, this.firstName, this.isPremium, this.canJoinGroups, this.rating, this.slowModeDelay, starCount, this.passphrase);
	}

	/**
	 * Returns a copy with this {@code passphrase}: What only the user knows.
	 * @param passphrase the value, or none to leave it out
	 * @return the copy
	 */
	public User passphrase(@Nullable String passphrase) {
		return new User(this.id, this.isBot, this.firstName, this.isPremium, this.canJoinGroups, this.rating, this.slowModeDelay, this.starCount, passphrase);
	}

	@Override
	public String toString() {
		return new RecordText("User")
				.add("id", this.id)
				.add("isBot", this.isBot)
				.add("firstName", this.firstName)
				.add("isPremium", this.isPremium)
				.add("canJoinGroups", this.canJoinGroups)
				.add("rating", this.rating)
				.add("slowModeDelay", this.slowModeDelay)
				.add("starCount", this.starCount)
				.addSecret("passphrase", this.passphrase)
				.toString();
	}

	/**
	 * Reads a {@code User} from JSON. Members that are unknown, and optional ones of a wrong type, are passed over.
	 * @param parser a parser on the first token of the value
	 * @return the {@code User}
	 * @throws tools.jackson.core.JacksonException if the JSON is malformed, is no object, or lacks something that a {@code User} always has
	 */
	public static User read(JsonParser parser) {
		JsonMembers.requireObject(parser, "User");
		return readMembers(parser);
	}

	/**
	 * Reads a {@code User} from JSON. Members that are unknown, and optional ones of a wrong type, are passed over.
	 * @param parser a parser on the first token of the value
	 * @return the {@code User}, or {@code null} if there is no object
	 * @throws tools.jackson.core.JacksonException if the JSON is malformed, or lacks something that a {@code User} always has
	 */
	public static @Nullable User readOrNull(JsonParser parser) {
		return JsonMembers.isObject(parser) ? readMembers(parser) : null;
	}

	static User readMembers(JsonParser parser) {
		long id = 0;
		boolean isBot = false;
		String firstName = null;
		boolean isPremium = false;
		@Nullable Boolean canJoinGroups = null;
		@Nullable Double rating = null;
		@Nullable Duration slowModeDelay = null;
		@Nullable Long starCount = null;
		@Nullable String passphrase = null;
		long seen = 0;
		int member;
		while ((member = JsonMembers.nextMember(parser, MEMBERS)) != JsonMembers.END) {
			switch (member) {
				case 0 -> {
					id = JsonValues.readLong(parser);
					seen |= 0x1L;
				}
				case 1 -> isBot = JsonValues.readBoolean(parser);
				case 2 -> {
					firstName = JsonValues.readString(parser);
					seen |= 0x2L;
				}
				case 3 -> isPremium = JsonValues.readFlag(parser);
				case 4 -> canJoinGroups = JsonValues.readBooleanOrNull(parser);
				case 5, 9 -> rating = JsonValues.readDoubleOrNull(parser);
				case 6 -> slowModeDelay = JsonValues.readSecondsOrNull(parser);
				case 7 -> starCount = JsonValues.readLongOrNull(parser);
				case 8 -> passphrase = JsonValues.readStringOrNull(parser);
				default -> throw new IllegalStateException("No member " + member);
			}
		}
		if (seen != 0x3L) {
			throw JsonMembers.missing(parser, "User", seen, "id", "first_name");
		}
		return new User(id, isBot, firstName, isPremium, canJoinGroups, rating, slowModeDelay, starCount, passphrase);
	}

	@Override
	public void writeTo(JsonOutput out) {
		out.startObject();
		out.write("id", this.id);
		out.write("is_bot", this.isBot);
		out.write("first_name", this.firstName);
		out.writeFlag("is_premium", this.isPremium);
		out.write("can_join_groups", this.canJoinGroups);
		out.write("rating", this.rating);
		out.write("slow_mode_delay", this.slowModeDelay);
		out.write("star_count", this.starCount);
		out.write("passphrase", this.passphrase);
		out.endObject();
	}
}
