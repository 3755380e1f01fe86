package io.github.telegramspring.bot.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.github.telegramspring.api.model.UpdateType;

import org.springframework.aot.hint.annotation.Reflective;

/**
 * Maps updates to a method of a {@link BotController}. All mapping annotations are made
 * of this one, and an application can make its own of it:
 *
 * <pre class="code">
 * &#64;Retention(RetentionPolicy.RUNTIME)
 * &#64;UpdateMapping(types = UpdateType.CHAT_JOIN_REQUEST)
 * &#64;interface OnJoinRequest {
 * }
 * </pre>
 *
 * A method can have as parameters what an update brings ({@code Update}, {@code Message},
 * {@code User}, {@code Chat} and the object of the update's kind), {@code TelegramBot},
 * {@code UpdateContext}, and {@link Argument}s of a command. It can return nothing, a
 * {@code String} to answer in the same chat, any {@code BotMethod}, or a collection of
 * these.
 */
@Target({ ElementType.METHOD, ElementType.ANNOTATION_TYPE })
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Reflective
public @interface UpdateMapping {

	/**
	 * The kinds of updates to handle.
	 * @return one kind or more
	 */
	UpdateType[] types() default {};

	/**
	 * The commands to handle, without slash; none to handle any update of the given
	 * kinds.
	 * @return the names, each 1-32 characters of {@code a-z0-9_}
	 */
	String[] commands() default {};

	/**
	 * What the commands do, in a few words.
	 * @return the description, of up to 256 characters
	 */
	String description() default "";

}
