package io.github.telegramspring.bot.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Binds a parameter to the text of the update, converted to the type of the parameter:
 * the text or caption of a message, the data of a button, the query of an inline query,
 * or a payload.
 *
 * <pre class="code">
 * &#64;BotMessage(pattern = "^\\d+$")
 * String square(&#64;Text long number) {
 *     return String.valueOf(number * number);
 * }
 * </pre>
 *
 * A text that cannot be converted is answered by saying so.
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface Text {

}
