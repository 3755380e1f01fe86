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
 * Handles albums as a whole. Telegram sends the photos, videos or files of an album as
 * messages of their own, up to 10 of them; a parameter of type {@code List<Message>} has
 * them all, in their order. All other parameters are those of the first message, and
 * answers are answers to it.
 *
 * <pre class="code">
 * &#64;BotAlbum
 * String album(List&lt;Message&gt; album) {
 *     return "These are " + album.size() + " pictures";
 * }
 * </pre>
 *
 * The end of an album is not told. It is complete when it has 10 messages, when something
 * else comes in from the same chat or person, or when no message of it has come in for
 * half a second ({@code telegram.bot.albums.quiet-period}).
 * <p>
 * With long polling, messages of an album are acknowledged when the album was handled. A
 * webhook is given one only when the one before it was acknowledged. So there they are
 * acknowledged when they come in: a process that is killed before the album was handled
 * loses it. One that is stopped handles it first; if there is not enough time, the
 * {@link io.github.telegramspring.bot.FailedUpdateHandler} is given its messages. Albums
 * that no method is for are handled message by message.
 */
@Target({ ElementType.METHOD, ElementType.ANNOTATION_TYPE })
@Retention(RetentionPolicy.RUNTIME)
@Documented
@UpdateMapping(album = true)
public @interface BotAlbum {

	/**
	 * The content that the first message of the album has to have.
	 * @return the kinds of content, of which one is enough; any if empty
	 */
	@AliasFor(annotation = UpdateMapping.class)
	MessageContentType[] has() default {};

	/**
	 * The kinds of messages: in chats or channels, or of business accounts.
	 * @return the kinds of updates, each one that is a message
	 */
	@AliasFor(annotation = UpdateMapping.class, attribute = "types")
	UpdateType[] from() default UpdateType.MESSAGE;

	/**
	 * The types of chats; those of the {@link BotController} if there is none.
	 * @return the types of chats, of which the chat has to be one; any if empty
	 */
	@AliasFor(annotation = UpdateMapping.class)
	ChatType[] chatTypes() default {};

	/**
	 * Whether the album has to be in a topic of a forum.
	 * @return whether only albums in topics are handled
	 */
	@AliasFor(annotation = UpdateMapping.class)
	boolean inTopic() default false;

}
