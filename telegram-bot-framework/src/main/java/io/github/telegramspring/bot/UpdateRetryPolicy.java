package io.github.telegramspring.bot;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * Decides which failed updates are handled again. A bean of this type replaces the
 * default, which repeats what threw a {@link RetryableUpdateException}.
 *
 * <pre class="code">
 * &#064;Bean
 * UpdateRetryPolicy updateRetryPolicy() {
 *     return (failure, attempts) -&gt; (failure instanceof TransientDataAccessException &amp;&amp; attempts &lt; 3)
 *             ? Duration.ofSeconds(attempts) : null;
 * }
 * </pre>
 */
@FunctionalInterface
public interface UpdateRetryPolicy {

	/**
	 * Decides whether an update is handled again. It is asked after exception handlers
	 * had their say.
	 * @param failure what was thrown
	 * @param attempts how often the handling was tried, 1 after the first time
	 * @return the pause before the next attempt, or {@code null} to give up and report
	 * the failure
	 */
	@Nullable Duration retryAfter(Throwable failure, int attempts);

}
