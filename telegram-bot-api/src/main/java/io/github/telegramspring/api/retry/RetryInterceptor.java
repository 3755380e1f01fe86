package io.github.telegramspring.api.retry;

import java.util.List;
import java.util.concurrent.atomic.LongAdder;

import io.github.telegramspring.api.call.ApiInterceptor;
import io.github.telegramspring.api.error.TelegramApiException;
import io.github.telegramspring.api.method.ApiCall;

import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryListener;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.core.retry.Retryable;

/**
 * Repeats calls that failed and may go well the next time:
 * <ul>
 * <li>any call that Telegram refused because there were too many (429), after the pause
 * it asked for;</li>
 * <li>any call that did not reach Telegram;</li>
 * <li>after an error of the server, or when the network broke before the answer came,
 * only calls that do no harm when they are carried out twice: those that ask, set, edit,
 * delete or answer, and those whose
 * {@link io.github.telegramspring.api.method.CallOptions#duplicateAllowed() options}
 * allow it. A message that may have been sent is not sent again.</li>
 * </ul>
 * The exception of the last attempt tells {@linkplain TelegramApiException#attempts() how
 * many} there were. Files are read anew for each attempt; a call with one that can be
 * read only once is not repeated, so its first failure is what the caller sees.
 *
 * <pre class="code">
 * TelegramBot.builder(token).interceptor(new RetryInterceptor(RetrySettings.of())).build();
 * </pre>
 */
public final class RetryInterceptor implements ApiInterceptor {

	private final RetrySettings settings;

	private final LongAdder retries = new LongAdder();

	private final RetryListener counting = new RetryListener() {

		@Override
		public void beforeRetry(RetryPolicy policy, Retryable<?> retryable) {
			RetryInterceptor.this.retries.increment();
		}

	};

	/**
	 * Creates the interceptor.
	 * @param settings how often and how long calls are repeated
	 */
	public RetryInterceptor(RetrySettings settings) {
		this.settings = settings;
	}

	@Override
	public <R> R intercept(ApiCall<R> call, Chain chain) {
		RetryTemplate template = new RetryTemplate(new CallRetryPolicy(call, this.settings));
		template.setRetryListener(this.counting);
		try {
			return template.execute(() -> chain.proceed(call));
		}
		catch (RetryException ex) {
			throw lastFailure(ex);
		}
	}

	/**
	 * Returns how often calls were repeated.
	 * @return the number since the start
	 */
	public long retries() {
		return this.retries.sum();
	}

	private static RuntimeException lastFailure(RetryException ex) {
		Throwable last = ex.getLastException();
		if (last instanceof TelegramApiException failure) {
			List<Throwable> all = ex.getExceptions();
			failure.addEarlierAttempts(all.subList(0, all.size() - 1));
		}
		if (last instanceof RuntimeException failure) {
			return failure;
		}
		throw (Error) last;
	}

}
