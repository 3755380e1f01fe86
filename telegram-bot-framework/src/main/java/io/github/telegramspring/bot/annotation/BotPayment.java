package io.github.telegramspring.bot.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.github.telegramspring.api.model.MessageContentType;
import io.github.telegramspring.api.model.UpdateType;

import org.springframework.core.annotation.AliasFor;

/**
 * Handles payments that were made.
 *
 * <pre class="code">
 * &#64;BotPayment("item:{id}")
 * String thanks(SuccessfulPayment payment, &#64;DataVariable long id) { ... }
 * </pre>
 */
@Target({ ElementType.METHOD, ElementType.ANNOTATION_TYPE })
@Retention(RetentionPolicy.RUNTIME)
@Documented
@UpdateMapping(types = UpdateType.MESSAGE, has = MessageContentType.SUCCESSFUL_PAYMENT)
public @interface BotPayment {

	/**
	 * The payload of the invoice, as templates for all of it; any if there is none. In
	 * {@code buy:{id}}, {@code {id}} can be had as a {@link DataVariable}.
	 * @return the templates
	 */
	@AliasFor(annotation = UpdateMapping.class, attribute = "data")
	String[] value() default {};

}
