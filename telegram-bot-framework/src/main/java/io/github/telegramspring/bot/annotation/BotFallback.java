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
 * Handles what no other method took.
 *
 * <pre class="code">
 * &#64;BotFallback
 * String unknown() {
 *     return "I did not understand that. Try /help";
 * }
 * </pre>
 */
@Target({ ElementType.METHOD, ElementType.ANNOTATION_TYPE })
@Retention(RetentionPolicy.RUNTIME)
@Documented
@UpdateMapping(fallback = true)
public @interface BotFallback {

	/**
	 * The kinds of updates to handle.
	 * @return one kind or more
	 */
	@AliasFor(annotation = UpdateMapping.class, attribute = "types")
	UpdateType[] value() default UpdateType.MESSAGE;

	/**
	 * The types of chats; those of the {@link BotController} if there is none.
	 * @return the types of chats, of which the chat has to be one; any if empty
	 */
	@AliasFor(annotation = UpdateMapping.class)
	ChatType[] chatTypes() default {};

}
