package io.github.telegramspring.api.rate;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;

/**
 * Keeps the buckets of a {@link Bucket4jRateLimiter}. For several instances of a bot that
 * share their limits, one over a {@code ProxyManager} of Bucket4j:
 *
 * <pre class="code">
 * BucketSource shared = (name, configuration) -&gt; proxyManager.builder().build(name, () -&gt; configuration);
 * </pre>
 */
@FunctionalInterface
public interface BucketSource {

	/**
	 * Returns a bucket, which is made if there is none.
	 * @param name the name of the bucket
	 * @param configuration how to make it
	 * @return the bucket
	 */
	Bucket bucket(String name, BucketConfiguration configuration);

}
