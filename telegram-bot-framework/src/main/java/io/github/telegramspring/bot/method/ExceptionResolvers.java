package io.github.telegramspring.bot.method;

import java.util.List;

import io.github.telegramspring.bot.UpdateContext;

/**
 * Those who can take what a handler throws, in the order they are asked.
 */
final class ExceptionResolvers {

	private final List<UpdateExceptionResolver> resolvers;

	ExceptionResolvers(List<UpdateExceptionResolver> resolvers) {
		this.resolvers = List.copyOf(resolvers);
	}

	/**
	 * Lets somebody take the exception, or throws it on. When that fails as well, the
	 * first exception is the one that counts.
	 */
	void resolve(Throwable exception, UpdateContext context) throws Exception {
		for (UpdateExceptionResolver resolver : this.resolvers) {
			try {
				if (resolver.resolve(exception, context)) {
					return;
				}
			}
			catch (Exception ex) {
				if (ex != exception) {
					exception.addSuppressed(ex);
				}
				break;
			}
		}
		if (exception instanceof Exception checked) {
			throw checked;
		}
		throw (Error) exception;
	}

}
