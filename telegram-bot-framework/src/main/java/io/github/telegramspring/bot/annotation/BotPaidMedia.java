package io.github.telegramspring.bot.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.github.telegramspring.api.model.UpdateType;

import org.springframework.core.annotation.AliasFor;

/**
 * Handles purchases of paid media that the bot sent to a channel or group.
 */
@Target({ ElementType.METHOD, ElementType.ANNOTATION_TYPE })
@Retention(RetentionPolicy.RUNTIME)
@Documented
@UpdateMapping(types = UpdateType.PURCHASED_PAID_MEDIA)
public @interface BotPaidMedia {

	/**
	 * The payload of the media, as templates for all of it; any if there is none. In
	 * {@code buy:{id}}, {@code {id}} can be had as a {@link DataVariable}.
	 * @return the templates
	 */
	@AliasFor(annotation = UpdateMapping.class, attribute = "data")
	String[] value() default {};

	/**
	 * Regular expressions that are found anywhere in the payload; their named groups can
	 * be had as {@link DataVariable}s.
	 * @return the regular expressions
	 */
	@AliasFor(annotation = UpdateMapping.class)
	String[] pattern() default {};

}
