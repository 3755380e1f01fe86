package io.github.telegramspring.bot.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.github.telegramspring.api.model.ChatType;
import io.github.telegramspring.api.model.MessageContentType;
import io.github.telegramspring.api.model.UpdateType;

import org.springframework.core.annotation.AliasFor;

/**
 * Handles messages by their text or their content.
 *
 * <pre class="code">
 * &#64;BotMessage(text = "Help")
 * String help() { ... }
 *
 * &#64;BotMessage(pattern = "weather in (?&lt;city&gt;\\w+)")
 * String weather(&#64;DataVariable String city) { ... }
 *
 * &#64;BotMessage(has = MessageContentType.LOCATION)
 * String here(Location location) { ... }
 * </pre>
 *
 * Texts and patterns are looked for in the text or the caption. Without any attribute,
 * all messages are handled that no other method is for.
 */
@Target({ ElementType.METHOD, ElementType.ANNOTATION_TYPE })
@Retention(RetentionPolicy.RUNTIME)
@Documented
@UpdateMapping
public @interface BotMessage {

	/**
	 * The texts or captions to handle, as they are. {@code {message.code}} is the text
	 * that the message source has in the language of the user.
	 * @return the texts
	 */
	@AliasFor(annotation = UpdateMapping.class)
	String[] text() default {};

	/**
	 * Regular expressions that are found anywhere in the text or caption; their named
	 * groups can be had as {@link DataVariable}s.
	 * @return the regular expressions
	 */
	@AliasFor(annotation = UpdateMapping.class)
	String[] pattern() default {};

	/**
	 * The content that a message has to have; service messages are content, too.
	 * @return the kinds of content, of which one is enough
	 */
	@AliasFor(annotation = UpdateMapping.class)
	MessageContentType[] has() default {};

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
