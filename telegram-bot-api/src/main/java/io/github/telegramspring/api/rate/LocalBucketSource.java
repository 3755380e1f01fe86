package io.github.telegramspring.api.rate;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.local.LocalBucketBuilder;

/**
 * Keeps buckets in memory. A full bucket is as good as a new one, so those are removed
 * when there are many.
 */
final class LocalBucketSource implements BucketSource {

	private static final int MANY = 10_000;

	private final Map<String, LimitedBucket> buckets = new ConcurrentHashMap<>();

	private final TimeMeter time;

	LocalBucketSource(TimeMeter time) {
		this.time = time;
	}

	@Override
	public Bucket bucket(String name, BucketConfiguration configuration) {
		if (this.buckets.size() >= MANY) {
			this.buckets.values().removeIf(LimitedBucket::isFull);
		}
		return this.buckets.computeIfAbsent(name, (missing) -> create(configuration)).bucket();
	}

	private LimitedBucket create(BucketConfiguration configuration) {
		LocalBucketBuilder builder = Bucket.builder().withCustomTimePrecision(this.time);
		Bandwidth[] limits = configuration.getBandwidths();
		Arrays.stream(limits).forEach(builder::addLimit);
		long capacity = Arrays.stream(limits).mapToLong(Bandwidth::getCapacity).min().orElseThrow();
		return new LimitedBucket(builder.build(), capacity);
	}

	int size() {
		return this.buckets.size();
	}

	private record LimitedBucket(Bucket bucket, long capacity) {

		boolean isFull() {
			return this.bucket.getAvailableTokens() >= this.capacity;
		}

	}

}
