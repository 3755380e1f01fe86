package io.github.telegramspring.bot.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Binds a parameter to what a deep link hands over: what follows {@code /start},
 * converted to the type of the parameter.
 *
 * <pre class="code">
 * &#64;BotCommand
 * String start(&#64;StartParameter Optional&lt;Long&gt; referrer) { ... }      // t.me/my_bot?start=42
 * </pre>
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface StartParameter {

	/**
	 * Whether the parameter was encoded in base64url, as
	 * {@link io.github.telegramspring.api.text.StartPayload#encode(String)} does.
	 * @return whether it is decoded first
	 */
	boolean encoded() default false;

}
