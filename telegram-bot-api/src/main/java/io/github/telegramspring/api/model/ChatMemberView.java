package io.github.telegramspring.api.model;

import io.github.telegramspring.api.json.JsonWritable;

/**
 * What holds for somebody in a chat, whichever of the kinds of members they are.
 *
 * <pre class="code">
 * if (bot.getChatMember(chatId, userId).isAdministrator()) { ... }
 * </pre>
 */
public sealed interface ChatMemberView extends JsonWritable permits ChatMember {

	/**
	 * Returns their standing in the chat.
	 * @return the status, {@link ChatMemberStatus#UNKNOWN} if it came with a later
	 * version of the Bot API
	 */
	default ChatMemberStatus status() {
		if (this instanceof ChatMemberMember) {
			return ChatMemberStatus.MEMBER;
		}
		if (this instanceof ChatMemberAdministrator) {
			return ChatMemberStatus.ADMINISTRATOR;
		}
		if (this instanceof ChatMemberOwner) {
			return ChatMemberStatus.OWNER;
		}
		if (this instanceof ChatMemberRestricted restricted) {
			return restricted.isMember() ? ChatMemberStatus.RESTRICTED : ChatMemberStatus.RESTRICTED_LEFT;
		}
		if (this instanceof ChatMemberLeft) {
			return ChatMemberStatus.LEFT;
		}
		return (this instanceof ChatMemberBanned) ? ChatMemberStatus.BANNED : ChatMemberStatus.UNKNOWN;
	}

	/**
	 * Tells whether they are in the chat at the moment.
	 * @return whether they are a member
	 */
	default boolean isMember() {
		return status().isMember();
	}

	/**
	 * Tells whether they have rights over the chat, as its owner or as an administrator.
	 * @return whether they are an administrator
	 */
	default boolean isAdministrator() {
		return status().isAdministrator();
	}

}
