package io.github.telegramspring.bot.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.github.telegramspring.api.model.ChatType;

import org.springframework.core.annotation.AliasFor;
import org.springframework.stereotype.Component;

/**
 * Marks a class whose methods handle updates, and makes it a bean.
 *
 * <pre class="code">
 * &#64;BotController
 * class HelloBot {
 *
 *     &#64;BotCommand("start")
 *     String start(User user) {
 *         return "Hello " + user.firstName();
 *     }
 *
 * }
 * </pre>
 *
 * @see BotCommand
 * @see UpdateMapping
 * @see BotExceptionHandler
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Component
public @interface BotController {

	/**
	 * The name of the bean, if it shall not be derived from the class.
	 * @return the name
	 */
	@AliasFor(annotation = Component.class)
	String value() default "";

	/**
	 * The names of the bots whose updates the methods handle, in an application with
	 * several.
	 * @return the names; all bots if empty
	 */
	String[] bot() default {};

	/**
	 * The types of chats that the methods are for, unless a method names its own.
	 * @return the types; any if empty
	 */
	ChatType[] chatTypes() default {};

}
