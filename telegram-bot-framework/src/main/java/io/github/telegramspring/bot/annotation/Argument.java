package io.github.telegramspring.bot.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Binds a parameter to an argument of the command, in the order of the parameters.
 * Arguments are separated by white space; one that contains white space is put in double
 * quotes. A last parameter of type {@code String} takes all that is left of the line.
 * <p>
 * A parameter that is {@code @Nullable} or an {@code Optional} can be left out. If
 * another one is missing or cannot be converted, the user is answered how the command is
 * used.
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface Argument {

	/**
	 * The name of the argument where its use is explained; the name of the parameter if
	 * empty.
	 * @return the name
	 */
	String value() default "";

}
