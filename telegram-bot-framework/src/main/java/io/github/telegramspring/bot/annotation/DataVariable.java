package io.github.telegramspring.bot.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Binds a parameter to a variable of the template, or to a named group of the regular
 * expression, that the update was found by, converted to the type of the parameter.
 *
 * <pre class="code">
 * &#64;BotCallback("buy:{id}")
 * String buy(&#64;DataVariable long id) { ... }
 * </pre>
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface DataVariable {

	/**
	 * The name of the variable; the name of the parameter if empty.
	 * @return the name
	 */
	String value() default "";

}
