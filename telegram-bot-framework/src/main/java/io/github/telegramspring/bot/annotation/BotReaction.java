package io.github.telegramspring.bot.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.github.telegramspring.api.model.ChatType;
import io.github.telegramspring.api.model.UpdateType;

import org.springframework.core.annotation.AliasFor;

/**
 * Handles reactions of people to messages.
 *
 * <pre class="code">
 * &#64;BotReaction(value = "👍", change = ReactionChange.ADDED)
 * void liked(MessageReactionUpdated reaction) { ... }
 * </pre>
 *
 * The bot has to be an administrator of the chat.
 */
@Target({ ElementType.METHOD, ElementType.ANNOTATION_TYPE })
@Retention(RetentionPolicy.RUNTIME)
@Documented
@UpdateMapping(types = UpdateType.MESSAGE_REACTION)
public @interface BotReaction {

	/**
	 * The reactions: emoji, ids of custom emoji, or {@code paid}.
	 * @return the reactions, of which one has to be concerned; any if empty
	 */
	@AliasFor(annotation = UpdateMapping.class, attribute = "reactions")
	String[] value() default {};

	/**
	 * What happened to the reaction.
	 * @return the changes, of which one is enough; any if empty
	 */
	@AliasFor(annotation = UpdateMapping.class, attribute = "reactionChanges")
	ReactionChange[] change() default {};

	/**
	 * The types of chats; those of the {@link BotController} if there is none.
	 * @return the types of chats, of which the chat has to be one; any if empty
	 */
	@AliasFor(annotation = UpdateMapping.class)
	ChatType[] chatTypes() default {};

}
