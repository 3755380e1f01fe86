package io.github.telegramspring.bot.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.github.telegramspring.api.model.UpdateType;

import org.springframework.core.annotation.AliasFor;

/**
 * Handles results of inline queries that people chose. Telegram tells of them only if
 * that is switched on at BotFather.
 */
@Target({ ElementType.METHOD, ElementType.ANNOTATION_TYPE })
@Retention(RetentionPolicy.RUNTIME)
@Documented
@UpdateMapping(types = UpdateType.CHOSEN_INLINE_RESULT)
public @interface BotChosenResult {

	/**
	 * The id of the result, as templates for all of it; any if there is none. In
	 * {@code buy:{id}}, {@code {id}} can be had as a {@link DataVariable}.
	 * @return the templates
	 */
	@AliasFor(annotation = UpdateMapping.class, attribute = "data")
	String[] value() default {};

	/**
	 * Regular expressions that are found anywhere in the id; their named groups can be
	 * had as {@link DataVariable}s.
	 * @return the regular expressions
	 */
	@AliasFor(annotation = UpdateMapping.class)
	String[] pattern() default {};

}
