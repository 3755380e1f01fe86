package io.github.telegramspring.bot.security;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import io.github.telegramspring.api.model.ChatMember;
import io.github.telegramspring.api.model.ChatMemberAdministrator;
import io.github.telegramspring.api.model.ChatMemberMember;
import io.github.telegramspring.api.model.ChatMemberOwner;
import io.github.telegramspring.api.model.ChatMemberRestricted;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;

/**
 * What the members of a chat may do there. An owner is an administrator with all rights,
 * and an administrator a member. For each right of an administrator there is an
 * authority: {@code CHAT_CAN_DELETE_MESSAGES} for {@code can_delete_messages}.
 *
 * <pre class="code">
 * &#64;PreAuthorize("hasAuthority('CHAT_CAN_DELETE_MESSAGES')")
 * &#64;BotCommand("purge")
 * void purge() { ... }
 * </pre>
 */
public final class ChatAuthority {

	/**
	 * The owner of the chat.
	 */
	public static final String OWNER = "CHAT_OWNER";

	/**
	 * An administrator of the chat, or its owner.
	 */
	public static final String ADMINISTRATOR = "CHAT_ADMINISTRATOR";

	/**
	 * A member of the chat, or an administrator, or its owner.
	 */
	public static final String MEMBER = "CHAT_MEMBER";

	private static final Map<String, Predicate<ChatMemberAdministrator>> RIGHTS = rights();

	private ChatAuthority() {
	}

	private static Map<String, Predicate<ChatMemberAdministrator>> rights() {
		Map<String, Predicate<ChatMemberAdministrator>> rights = new LinkedHashMap<>();
		rights.put("CHAT_CAN_MANAGE_CHAT", ChatMemberAdministrator::canManageChat);
		rights.put("CHAT_CAN_DELETE_MESSAGES", ChatMemberAdministrator::canDeleteMessages);
		rights.put("CHAT_CAN_MANAGE_VIDEO_CHATS", ChatMemberAdministrator::canManageVideoChats);
		rights.put("CHAT_CAN_RESTRICT_MEMBERS", ChatMemberAdministrator::canRestrictMembers);
		rights.put("CHAT_CAN_PROMOTE_MEMBERS", ChatMemberAdministrator::canPromoteMembers);
		rights.put("CHAT_CAN_CHANGE_INFO", ChatMemberAdministrator::canChangeInfo);
		rights.put("CHAT_CAN_INVITE_USERS", ChatMemberAdministrator::canInviteUsers);
		rights.put("CHAT_CAN_POST_STORIES", ChatMemberAdministrator::canPostStories);
		rights.put("CHAT_CAN_EDIT_STORIES", ChatMemberAdministrator::canEditStories);
		rights.put("CHAT_CAN_DELETE_STORIES", ChatMemberAdministrator::canDeleteStories);
		rights.put("CHAT_CAN_POST_MESSAGES", (member) -> Boolean.TRUE.equals(member.canPostMessages()));
		rights.put("CHAT_CAN_EDIT_MESSAGES", (member) -> Boolean.TRUE.equals(member.canEditMessages()));
		rights.put("CHAT_CAN_PIN_MESSAGES", (member) -> Boolean.TRUE.equals(member.canPinMessages()));
		rights.put("CHAT_CAN_MANAGE_TOPICS", (member) -> Boolean.TRUE.equals(member.canManageTopics()));
		rights.put("CHAT_CAN_MANAGE_DIRECT_MESSAGES",
				(member) -> Boolean.TRUE.equals(member.canManageDirectMessages()));
		rights.put("CHAT_CAN_MANAGE_TAGS", (member) -> Boolean.TRUE.equals(member.canManageTags()));
		rights.put("CHAT_CAN_SEND_WELCOME_MESSAGES", ChatMemberAdministrator::canSendWelcomeMessages);
		return rights;
	}

	/**
	 * Returns what a member of a chat may do there.
	 * @param member the member
	 * @return the authorities, none for those who are not in the chat
	 */
	public static List<GrantedAuthority> of(ChatMember member) {
		if (member instanceof ChatMemberOwner) {
			return authorities(Stream.concat(Stream.of(OWNER, ADMINISTRATOR, MEMBER), RIGHTS.keySet().stream()));
		}
		if (member instanceof ChatMemberAdministrator administrator) {
			Stream<String> rights = RIGHTS.entrySet()
				.stream()
				.filter((right) -> right.getValue().test(administrator))
				.map(Map.Entry::getKey);
			return authorities(Stream.concat(Stream.of(ADMINISTRATOR, MEMBER), rights));
		}
		boolean isMember = member instanceof ChatMemberMember
				|| (member instanceof ChatMemberRestricted restricted && restricted.isMember());
		return isMember ? authorities(Stream.of(MEMBER)) : List.of();
	}

	static List<GrantedAuthority> authorities(Stream<String> names) {
		return AuthorityUtils.createAuthorityList(names.toArray(String[]::new));
	}

}
