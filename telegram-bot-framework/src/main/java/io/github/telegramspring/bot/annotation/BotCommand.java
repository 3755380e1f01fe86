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
 * Handles messages that start with a command, such as {@code /weather Oslo 3}.
 *
 * <pre class="code">
 * &#64;BotCommand(value = "weather", description = "Weather for a city")
 * String weather(&#64;Argument String city) {
 *     return this.forecasts.of(city);
 * }
 * </pre>
 *
 * A command counts when Telegram marked it as one at the very start of the text. It is
 * matched in upper and lower case, and with the name of this bot
 * ({@code /weather@my_bot}), but not with that of another one.
 */
@Target({ ElementType.METHOD, ElementType.ANNOTATION_TYPE })
@Retention(RetentionPolicy.RUNTIME)
@Documented
@UpdateMapping
public @interface BotCommand {

	/**
	 * The names of the command, without slash; the name of the method if there is none.
	 * @return the names, each 1-32 characters of {@code a-z0-9_}
	 */
	@AliasFor(annotation = UpdateMapping.class, attribute = "commands")
	String[] value() default {};

	/**
	 * What the command does, in a few words. It puts the first of the names into the menu
	 * of the bot.
	 * @return the description, of up to 256 characters, or {@code {message.code}}
	 */
	@AliasFor(annotation = UpdateMapping.class)
	String description() default "";

	/**
	 * Who is shown a described command in the menu of the bot; those who can use it by
	 * the types of chats, if there is none.
	 * @return the audiences
	 */
	@AliasFor(annotation = UpdateMapping.class)
	CommandScope[] scopes() default {};

	/**
	 * Whether the command stays out of the menu though it is described.
	 * @return whether it is hidden
	 */
	@AliasFor(annotation = UpdateMapping.class)
	boolean hidden() default false;

	/**
	 * The kinds of messages: new ones or edits, in chats or channels, of business
	 * accounts or as a guest.
	 * @return the kinds of updates, each one that is a message
	 */
	@AliasFor(annotation = UpdateMapping.class, attribute = "types")
	UpdateType[] from() default UpdateType.MESSAGE;

	/**
	 * Whether edits are handled like the messages they change.
	 * @return whether edits are among the kinds
	 */
	@AliasFor(annotation = UpdateMapping.class)
	boolean edited() default false;

	/**
	 * The types of chats; those of the {@link BotController} if there is none.
	 * @return the types of chats, of which the chat has to be one; any if empty
	 */
	@AliasFor(annotation = UpdateMapping.class)
	ChatType[] chatTypes() default {};

	/**
	 * Whether the message has to be in a topic of a forum.
	 * @return whether only messages in topics are handled
	 */
	@AliasFor(annotation = UpdateMapping.class)
	boolean inTopic() default false;

}
