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
 * Handles taps on inline buttons.
 *
 * <pre class="code">
 * &#64;BotCallback("buy:{id}")
 * EditMessageText buy(&#64;DataVariable long id, CallbackQuery query) { ... }
 * </pre>
 *
 * A tap that the method did not answer is answered after it, also when it failed, so that
 * the button stops showing progress.
 */
@Target({ ElementType.METHOD, ElementType.ANNOTATION_TYPE })
@Retention(RetentionPolicy.RUNTIME)
@Documented
@UpdateMapping(types = UpdateType.CALLBACK_QUERY)
public @interface BotCallback {

	/**
	 * The data of the button, as templates for all of it; any if there is none. In
	 * {@code buy:{id}}, {@code {id}} can be had as a {@link DataVariable}.
	 * @return the templates
	 */
	@AliasFor(annotation = UpdateMapping.class, attribute = "data")
	String[] value() default {};

	/**
	 * Regular expressions that are found anywhere in the data; their named groups can be
	 * had as {@link DataVariable}s.
	 * @return the regular expressions
	 */
	@AliasFor(annotation = UpdateMapping.class)
	String[] pattern() default {};

	/**
	 * The types of chats; those of the {@link BotController} if there is none.
	 * @return the types of chats, of which the chat has to be one; any if empty
	 */
	@AliasFor(annotation = UpdateMapping.class)
	ChatType[] chatTypes() default {};

	/**
	 * Whether a tap that was not answered by the method is answered after it.
	 * @return whether it is answered
	 */
	@AliasFor(annotation = UpdateMapping.class)
	boolean answer() default true;

}
