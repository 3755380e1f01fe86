package io.github.telegramspring.bot.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.aot.hint.annotation.Reflective;

/**
 * Handles exceptions that handler methods of the same {@link BotController} threw, or
 * those that a {@link BotControllerAdvice} is for. The method whose exception type is
 * closest is chosen; it can have the exception as a parameter and otherwise all that
 * handler methods can have, and it returns what they can return.
 *
 * <pre class="code">
 * &#64;BotExceptionHandler
 * String unknownCity(CityNotFoundException ex) {
 *     return "I don't know " + ex.city();
 * }
 * </pre>
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Reflective
public @interface BotExceptionHandler {

	/**
	 * The exceptions to handle; those among the parameters if there is none.
	 * @return the types
	 */
	Class<? extends Throwable>[] value() default {};

}
