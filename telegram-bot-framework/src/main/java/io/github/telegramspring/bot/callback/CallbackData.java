package io.github.telegramspring.bot.callback;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how a record is put into the data of inline buttons. A record needs it only to
 * have a tag of its own, or to be signed.
 *
 * <pre class="code">
 * &#64;CallbackData("buy")
 * record Buy(long item, int count) {
 * }
 * </pre>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface CallbackData {

	/**
	 * The tag that the data begins with: 1 to 16 characters of {@code A-Z a-z 0-9 _}.
	 * Buttons made earlier are only understood as long as it stays the same. If empty, it
	 * is made of the first 8 characters of the simple name of the record, the first one
	 * in lower case.
	 * @return the tag
	 */
	String value() default "";

	/**
	 * Whether the data is signed with a key derived from the token of the bot. Users can
	 * send whatever data they like with a client of their own; signed data is proved to
	 * have been made by the bot. It does not prove for whom: if that matters, have the id
	 * of the user in the record, and compare. A signature takes 11 of the 64 bytes.
	 * @return whether it is signed
	 */
	boolean signed() default false;

}
