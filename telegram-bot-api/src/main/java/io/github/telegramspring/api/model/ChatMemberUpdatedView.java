package io.github.telegramspring.api.model;

import java.util.Map;

import io.github.telegramspring.api.json.JsonWritable;

/**
 * What a change of somebody's membership amounts to. <pre>{@code
 * ChatMemberUpdated change = update.chatMember();
 * if (change.joined()) {
 *     welcome(change.user());
 * }
 * }</pre>
 */
public sealed interface ChatMemberUpdatedView extends JsonWritable permits ChatMemberUpdated {

	/**
	 * Returns the user whose membership changed, who is not always the one who changed
	 * it.
	 * @return the user
	 * @see ChatMemberUpdated#from()
	 */
	default User user() {
		return newMember().user();
	}

	/**
	 * Returns the standing of the user before the change.
	 * @return the status
	 */
	default ChatMemberStatus oldStatus() {
		return oldMember().status();
	}

	/**
	 * Returns the standing of the user after the change.
	 * @return the status
	 */
	default ChatMemberStatus newStatus() {
		return newMember().status();
	}

	/**
	 * Tells whether the user was in the chat before the change.
	 * @return whether they were a member
	 */
	default boolean wasMember() {
		return oldMember().isMember();
	}

	/**
	 * Tells whether the user is in the chat after the change.
	 * @return whether they are a member
	 */
	default boolean isMember() {
		return newMember().isMember();
	}

	/**
	 * Tells whether the change amounts to a transition.
	 * @param transition the transition
	 * @return whether it does
	 */
	default boolean amountsTo(ChatMemberTransition transition) {
		return transition.matches(oldStatus(), newStatus());
	}

	/**
	 * Tells whether the user came into the chat.
	 * @return whether it is {@link ChatMemberTransition#JOINED}
	 */
	default boolean joined() {
		return amountsTo(ChatMemberTransition.JOINED);
	}

	/**
	 * Tells whether the user is in the chat no longer.
	 * @return whether it is {@link ChatMemberTransition#LEFT}
	 */
	default boolean left() {
		return amountsTo(ChatMemberTransition.LEFT);
	}

	/**
	 * Tells whether the user became an administrator or the owner.
	 * @return whether it is {@link ChatMemberTransition#PROMOTED}
	 */
	default boolean promoted() {
		return amountsTo(ChatMemberTransition.PROMOTED);
	}

	/**
	 * Tells whether the user is an administrator or the owner no longer.
	 * @return whether it is {@link ChatMemberTransition#DEMOTED}
	 */
	default boolean demoted() {
		return amountsTo(ChatMemberTransition.DEMOTED);
	}

	/**
	 * Tells whether the user is now restricted.
	 * @return whether it is {@link ChatMemberTransition#RESTRICTED}
	 */
	default boolean restricted() {
		return amountsTo(ChatMemberTransition.RESTRICTED);
	}

	/**
	 * Tells whether the user is restricted no longer.
	 * @return whether it is {@link ChatMemberTransition#UNRESTRICTED}
	 */
	default boolean unrestricted() {
		return amountsTo(ChatMemberTransition.UNRESTRICTED);
	}

	/**
	 * Tells whether the user was banned or, in a private chat, blocked the bot.
	 * @return whether it is {@link ChatMemberTransition#BANNED}
	 */
	default boolean banned() {
		return amountsTo(ChatMemberTransition.BANNED);
	}

	/**
	 * Tells whether the user is banned no longer.
	 * @return whether it is {@link ChatMemberTransition#UNBANNED}
	 */
	default boolean unbanned() {
		return amountsTo(ChatMemberTransition.UNBANNED);
	}

	/**
	 * Returns what is different about the user's membership, such as rights that an
	 * administrator was given: the fields of {@link ChatMember} by their names in the Bot
	 * API, with their values before and after the change.
	 * @return the differences in the order of the fields, empty if there are none
	 */
	default Map<String, FieldDifference> differences() {
		return FieldDifference.between(oldMember(), newMember());
	}

	private ChatMember oldMember() {
		return ((ChatMemberUpdated) this).oldChatMember();
	}

	private ChatMember newMember() {
		return ((ChatMemberUpdated) this).newChatMember();
	}

}
