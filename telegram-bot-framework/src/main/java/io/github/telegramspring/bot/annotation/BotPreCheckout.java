package io.github.telegramspring.bot.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.github.telegramspring.api.model.UpdateType;

import org.springframework.core.annotation.AliasFor;

/**
 * Handles pre-checkout queries, the last chance to stop a purchase. Telegram waits 10
 * seconds for the answer. The method can return a {@code boolean}, an
 * {@code Optional<String>} with the reason why the purchase cannot be made, or an
 * {@code AnswerPreCheckoutQuery}.
 *
 * <pre class="code">
 * &#64;BotPreCheckout("item:{id}")
 * Optional&lt;String&gt; check(&#64;DataVariable long id) {
 *     return this.stock.has(id) ? Optional.empty() : Optional.of("Sold out");
 * }
 * </pre>
 */
@Target({ ElementType.METHOD, ElementType.ANNOTATION_TYPE })
@Retention(RetentionPolicy.RUNTIME)
@Documented
@UpdateMapping(types = UpdateType.PRE_CHECKOUT_QUERY)
public @interface BotPreCheckout {

	/**
	 * The payload of the invoice, as templates for all of it; any if there is none. In
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
