package io.github.telegramspring.bot.annotation;

import java.lang.annotation.Annotation;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.core.annotation.AliasFor;
import org.springframework.stereotype.Component;

/**
 * Marks a class whose {@link BotExceptionHandler} methods are for several controllers,
 * and makes it a bean. They are asked after those of the controller itself; of several
 * advice beans, the one with the lowest {@code @Order} first.
 *
 * <pre class="code">
 * &#64;BotControllerAdvice
 * class Apologies {
 *
 *     &#64;BotExceptionHandler
 *     String unavailable(DataAccessException ex) {
 *         return "Try again in a minute, please";
 *     }
 *
 * }
 * </pre>
 *
 * Without attributes it is for all handlers, else for those that meet one of them.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Component
public @interface BotControllerAdvice {

	/**
	 * The packages of the controllers, sub-packages included.
	 * @return the names of the packages
	 */
	@AliasFor("basePackages")
	String[] value() default {};

	/**
	 * The packages of the controllers, sub-packages included.
	 * @return the names of the packages
	 */
	@AliasFor("value")
	String[] basePackages() default {};

	/**
	 * Classes in the packages of the controllers.
	 * @return a class of each package
	 */
	Class<?>[] basePackageClasses() default {};

	/**
	 * Types that the controllers extend or implement.
	 * @return the types
	 */
	Class<?>[] assignableTypes() default {};

	/**
	 * Annotations that the controllers have.
	 * @return the types of the annotations
	 */
	Class<? extends Annotation>[] annotations() default {};

}
