package io.github.telegramspring.bot.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.github.telegramspring.api.model.ChatMemberStatus;
import io.github.telegramspring.api.model.ChatMemberTransition;
import io.github.telegramspring.api.model.ChatType;
import io.github.telegramspring.api.model.InlineQueryChatType;
import io.github.telegramspring.api.model.MessageContentType;
import io.github.telegramspring.api.model.UpdateType;

import org.springframework.aot.hint.annotation.Reflective;

/**
 * Maps updates to a method of a {@link BotController}. All mapping annotations are made
 * of this one, and an application can make its own of it or of them:
 *
 * <pre class="code">
 * &#64;Retention(RetentionPolicy.RUNTIME)
 * &#64;BotCommand(chatTypes = ChatType.PRIVATE)
 * &#64;interface PrivateCommand {
 *
 *     &#64;AliasFor(annotation = BotCommand.class)
 *     String[] value();
 *
 * }
 * </pre>
 *
 * An update is for the method if it is of one of the {@link #types}, meets one of the
 * {@link #commands}, {@link #text texts}, {@link #pattern patterns} and {@link #data}
 * templates if there are any, and each of the other attributes that is given. When it is
 * for several methods, the most specific one gets it; {@code @Order} decides between
 * those that are equally specific. Two methods that ask for the same are an error at
 * start-up.
 *
 * @see io.github.telegramspring.bot.Unhandled
 */
@Target({ ElementType.METHOD, ElementType.ANNOTATION_TYPE })
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Reflective(HandlerMethodReflectiveProcessor.class)
public @interface UpdateMapping {

	/**
	 * The kinds of updates to handle.
	 * @return one kind or more
	 */
	UpdateType[] types() default {};

	/**
	 * Whether edits are handled like what they change: edited messages with messages,
	 * edited channel posts with channel posts, and so on.
	 * @return whether edits are among the kinds
	 */
	boolean edited() default false;

	/**
	 * The commands to handle, without slash.
	 * @return the names, each 1-32 characters of {@code a-z0-9_}
	 */
	String[] commands() default {};

	/**
	 * What the commands do, in a few words. It puts the first of them into the menu of
	 * the bot.
	 * @return the description, of up to 256 characters, or {@code {message.code}}
	 */
	String description() default "";

	/**
	 * Who is shown described commands in the menu of the bot; those who can use them by
	 * the {@link #chatTypes types of chats}, if there is none.
	 * @return the audiences
	 */
	CommandScope[] scopes() default {};

	/**
	 * Whether the commands stay out of the menu though they are described.
	 * @return whether they are hidden
	 */
	boolean hidden() default false;

	/**
	 * The texts or captions to handle, as they are. {@code {message.code}} is the text
	 * that the message source has in the language of the user.
	 * @return the texts
	 */
	String[] text() default {};

	/**
	 * Regular expressions that are found anywhere in the text or caption, in the query of
	 * an inline query, or in data. Named groups can be had as {@link DataVariable}s.
	 * @return the regular expressions
	 */
	String[] pattern() default {};

	/**
	 * Templates for all of what the bot once handed out: the data of a button or the
	 * payload of an invoice; and for the query of an inline query. In {@code buy:{id}},
	 * {@code {id}} stands for one character or more and can be had as a
	 * {@link DataVariable}; <code>{id:\\d+}</code> stands for what the regular expression
	 * allows.
	 * @return the templates
	 */
	String[] data() default {};

	/**
	 * The content that a message has to have; service messages are content, too.
	 * @return the kinds of content, of which one is enough
	 */
	MessageContentType[] has() default {};

	/**
	 * Whether whole albums are handled, and no single messages.
	 * @return whether the messages of an album come together
	 */
	boolean album() default false;

	/**
	 * The types of chats; those of the {@link BotController} if there is none.
	 * @return the types of chats, of which the chat has to be one; any if empty
	 */
	ChatType[] chatTypes() default {};

	/**
	 * Whether the message has to be in a topic of a forum.
	 * @return whether only messages in topics are handled
	 */
	boolean inTopic() default false;

	/**
	 * The types of chats in which an inline query is typed.
	 * @return the types; any if empty
	 */
	InlineQueryChatType[] inlineChatTypes() default {};

	/**
	 * The reactions: emoji, ids of custom emoji, or {@code paid}.
	 * @return the reactions, of which one has to be concerned; any if empty
	 */
	String[] reactions() default {};

	/**
	 * What happened to the reaction.
	 * @return the changes, of which one is enough; any if empty
	 */
	ReactionChange[] reactionChanges() default {};

	/**
	 * What a change of membership amounts to.
	 * @return the transitions, of which one is enough; any if empty
	 */
	ChatMemberTransition[] transitions() default {};

	/**
	 * The status of the member before the change.
	 * @return the status, of which the old one has to be one; any if empty
	 */
	ChatMemberStatus[] oldStatus() default {};

	/**
	 * The status of the member after the change.
	 * @return the status, of which the new one has to be one; any if empty
	 */
	ChatMemberStatus[] newStatus() default {};

	/**
	 * Whether the method gets only what no other method took.
	 * @return whether it is a fallback
	 */
	boolean fallback() default false;

	/**
	 * Whether a callback query that was not answered by the method is answered after it,
	 * so that the button stops showing progress.
	 * @return whether it is answered
	 */
	boolean answer() default true;

}
