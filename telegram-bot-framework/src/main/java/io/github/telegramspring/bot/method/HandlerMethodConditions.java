package io.github.telegramspring.bot.method;

import java.util.Collection;

import io.github.telegramspring.bot.mapping.UpdateCondition;

/**
 * Adds conditions to the mappings of handler methods, as a rule because of annotations of
 * the application's own or types of parameters. Beans of this type are all asked, once
 * for each method, at start-up.
 *
 * <pre class="code">
 * &#64;Bean
 * HandlerMethodConditions premiumOnly() {
 *     return (method) -&gt; method.hasMethodAnnotation(Premium.class) ? List.of(new PremiumOnly()) : List.of();
 * }
 * </pre>
 */
@FunctionalInterface
public interface HandlerMethodConditions {

	/**
	 * Returns what else an update has to meet for a method to get it.
	 * @param method the method
	 * @return the conditions; none to add nothing
	 */
	Collection<? extends UpdateCondition> of(BotHandlerMethod method);

}
