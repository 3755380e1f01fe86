package io.github.telegramspring.bot.method;

import io.github.telegramspring.bot.UpdateContext;

/**
 * Does something around the invocation of some handler methods, as a rule of those with
 * an annotation of its own. Beans of this type are all asked, once for each method, at
 * start-up; the first one is the outermost. What they throw is taken by exception
 * handlers like what methods throw.
 *
 * <pre class="code">
 * &#64;Bean
 * HandlerMethodDecorator audit(AuditLog log) {
 *     return (method, invocation) -&gt; !method.hasMethodAnnotation(Audited.class) ? invocation : (context) -&gt; {
 *         log.write(method.describe(), context.user());
 *         return invocation.invoke(context);
 *     };
 * }
 * </pre>
 *
 * @see io.github.telegramspring.bot.UpdateInterceptor
 */
@FunctionalInterface
public interface HandlerMethodDecorator {

	/**
	 * Puts something around the invocation of a method.
	 * @param method the method
	 * @param invocation invokes the method and handles what it returns
	 * @return what to invoke instead; the invocation itself for methods that do not
	 * matter
	 */
	Invocation decorate(BotHandlerMethod method, Invocation invocation);

	/**
	 * The invocation of a handler.
	 */
	@FunctionalInterface
	interface Invocation {

		/**
		 * Handles an update.
		 * @param context the update
		 * @return whether it is handled; {@code false} passes it on to the next handler
		 * @throws Exception if handling failed
		 */
		boolean invoke(UpdateContext context) throws Exception;

	}

}
