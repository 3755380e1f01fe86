package io.github.telegramspring.bot.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.github.telegramspring.api.model.ChatAction;

/**
 * Shows in the chat what the bot is doing while a handler method works: "typing", for
 * example, or "sending a photo".
 *
 * <pre class="code">
 * &#64;BotCommand
 * &#64;BotChatAction(ChatAction.UPLOAD_PHOTO)
 * Reply draw(&#64;Argument String what) { ... }
 * </pre>
 *
 * Nothing is shown if the method is done within a moment
 * ({@code telegram.bot.chat-action.delay}, 300 ms by default). After that it is shown
 * until the method and what it returns are done, in the topic and for the business
 * account of the update. That it cannot be shown harms nothing. On a controller it is for
 * all of its methods.
 */
@Target({ ElementType.METHOD, ElementType.TYPE, ElementType.ANNOTATION_TYPE })
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface BotChatAction {

	/**
	 * What the bot is doing.
	 * @return the action
	 */
	ChatAction value() default ChatAction.TYPING;

}
