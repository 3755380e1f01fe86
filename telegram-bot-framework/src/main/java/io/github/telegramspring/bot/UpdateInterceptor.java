package io.github.telegramspring.bot;

/**
 * Does something around the handling of every update. Beans of this type are applied in
 * their order, the first one outermost.
 */
@FunctionalInterface
public interface UpdateInterceptor {

	/**
	 * Handles an update, as a rule by passing it on.
	 * @param context the update
	 * @param chain the rest of the chain, with the handler at its end; not calling it
	 * ends the handling of the update here
	 * @throws Exception if the update cannot be handled
	 */
	void handle(UpdateContext context, Chain chain) throws Exception;

	/**
	 * Puts another interceptor behind this one.
	 * @param next the interceptor that is called by this one
	 * @return both as one
	 */
	default UpdateInterceptor andThen(UpdateInterceptor next) {
		return (context, chain) -> handle(context, (passed) -> next.handle(passed, chain));
	}

	/**
	 * The rest of a chain of interceptors, with the handler at its end.
	 */
	@FunctionalInterface
	interface Chain {

		/**
		 * Passes an update on.
		 * @param context the update
		 * @throws Exception if the update cannot be handled
		 */
		void proceed(UpdateContext context) throws Exception;

	}

}
