package io.github.telegramspring.bot.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.github.telegramspring.api.model.ChatMemberStatus;
import io.github.telegramspring.api.model.ChatMemberTransition;
import io.github.telegramspring.api.model.ChatType;
import io.github.telegramspring.api.model.UpdateType;

import org.springframework.core.annotation.AliasFor;

/**
 * Handles changes of somebody's membership in a chat.
 *
 * <pre class="code">
 * &#64;BotChatMember(ChatMemberTransition.JOINED)
 * String welcome(ChatMemberUpdated change) { ... }
 *
 * &#64;BotChatMember(of = UpdateType.MY_CHAT_MEMBER, newStatus = ChatMemberStatus.BANNED)
 * void blocked(Chat chat) { ... }
 * </pre>
 *
 * For changes of others, the bot has to be an administrator of the chat.
 */
@Target({ ElementType.METHOD, ElementType.ANNOTATION_TYPE })
@Retention(RetentionPolicy.RUNTIME)
@Documented
@UpdateMapping
public @interface BotChatMember {

	/**
	 * What the change amounts to.
	 * @return the transitions, of which one is enough; any if empty
	 */
	@AliasFor(annotation = UpdateMapping.class, attribute = "transitions")
	ChatMemberTransition[] value() default {};

	/**
	 * The status of the member before the change.
	 * @return the status, of which the old one has to be one; any if empty
	 */
	@AliasFor(annotation = UpdateMapping.class)
	ChatMemberStatus[] oldStatus() default {};

	/**
	 * The status of the member after the change.
	 * @return the status, of which the new one has to be one; any if empty
	 */
	@AliasFor(annotation = UpdateMapping.class)
	ChatMemberStatus[] newStatus() default {};

	/**
	 * Whose membership: of others ({@code CHAT_MEMBER}), of the bot itself
	 * ({@code MY_CHAT_MEMBER}), or both.
	 * @return the kinds of updates
	 */
	@AliasFor(annotation = UpdateMapping.class, attribute = "types")
	UpdateType[] of() default UpdateType.CHAT_MEMBER;

	/**
	 * The types of chats; those of the {@link BotController} if there is none.
	 * @return the types of chats, of which the chat has to be one; any if empty
	 */
	@AliasFor(annotation = UpdateMapping.class)
	ChatType[] chatTypes() default {};

}
