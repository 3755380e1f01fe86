package io.github.telegramspring.api.call;

import io.github.telegramspring.api.method.ApiCall;

/**
 * Comes around every call of a bot: sees it, changes it, answers it, repeats it, or lets
 * it wait.
 *
 * <pre class="code">
 * class TimingInterceptor implements ApiInterceptor {
 *
 *     &#64;Override
 *     public &lt;R&gt; R intercept(ApiCall&lt;R&gt; call, Chain chain) {
 *         StopWatch watch = new StopWatch();
 *         watch.start();
 *         try {
 *             return chain.proceed(call);
 *         }
 *         finally {
 *             watch.stop();
 *             logger.debug(call.methodName() + " took " + watch.getTotalTimeMillis() + " ms");
 *         }
 *     }
 *
 * }
 * </pre>
 *
 * An interceptor is called by many threads at a time, and blocks them as long as it
 * waits.
 */
public interface ApiInterceptor {

	/**
	 * Makes the call, or does something else about it.
	 * @param <R> the type of the result
	 * @param call the call
	 * @param chain makes the call; it may be asked any number of times
	 * @return the result
	 * @throws io.github.telegramspring.api.error.TelegramApiException if the call fails
	 */
	<R> R intercept(ApiCall<R> call, Chain chain);

	/**
	 * Puts another interceptor behind this one, so that it is closer to Telegram.
	 * @param next the other interceptor
	 * @return both as one
	 */
	default ApiInterceptor andThen(ApiInterceptor next) {
		return new ApiInterceptor() {

			@Override
			public <R> R intercept(ApiCall<R> call, Chain chain) {
				return ApiInterceptor.this.intercept(call, next.apply(chain));
			}

		};
	}

	/**
	 * Puts this interceptor in front of a chain.
	 * @param chain what makes the call in the end
	 * @return a chain that begins with this interceptor
	 */
	default Chain apply(Chain chain) {
		return new Chain() {

			@Override
			public <R> R proceed(ApiCall<R> call) {
				return ApiInterceptor.this.intercept(call, chain);
			}

		};
	}

	/**
	 * What comes behind an interceptor.
	 */
	interface Chain {

		/**
		 * Makes a call.
		 * @param <R> the type of the result
		 * @param call the call
		 * @return the result
		 * @throws io.github.telegramspring.api.error.TelegramApiException if the call
		 * fails
		 */
		<R> R proceed(ApiCall<R> call);

	}

}
