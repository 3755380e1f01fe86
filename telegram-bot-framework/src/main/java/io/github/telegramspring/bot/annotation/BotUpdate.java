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
 * Handles updates of any kind, by the names of the kinds.
 *
 * <pre class="code">
 * &#64;BotUpdate({ UpdateType.CHAT_BOOST, UpdateType.REMOVED_CHAT_BOOST })
 * void boosts(Update update) { ... }
 * </pre>
 */
@Target({ ElementType.METHOD, ElementType.ANNOTATION_TYPE })
@Retention(RetentionPolicy.RUNTIME)
@Documented
@UpdateMapping
public @interface BotUpdate {

	/**
	 * The kinds of updates to handle.
	 * @return one kind or more
	 */
	@AliasFor(annotation = UpdateMapping.class, attribute = "types")
	UpdateType[] value();

	/**
	 * The types of chats; those of the {@link BotController} if there is none.
	 * @return the types of chats, of which the chat has to be one; any if empty
	 */
	@AliasFor(annotation = UpdateMapping.class)
	ChatType[] chatTypes() default {};

}
