package io.github.telegramspring.api.rate;

import java.time.Duration;
import java.util.Objects;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.TimeMeter;
import io.github.telegramspring.api.method.ApiCall;
import io.github.telegramspring.api.method.CallPriority;
import io.github.telegramspring.api.method.ChatMethod;
import io.github.telegramspring.api.model.ChatId;

/**
 * Limits messages by token buckets: one for all chats together, or for what is paid for,
 * and one for each chat.
 * <p>
 * A call that somebody waits for reserves its place, and takes it when its time has come.
 * A call of a broadcast takes a place only if some are left for others, so that it always
 * gives way.
 *
 * <pre class="code">
 * TelegramBot.builder(token)
 *     .interceptor(new RateLimitInterceptor(new Bucket4jRateLimiter(RateLimits.of())))
 *     .build();
 * </pre>
 */
public final class Bucket4jRateLimiter implements RateLimiter {

	private static final Duration SECOND = Duration.ofSeconds(1);

	private final BucketSource buckets;

	private final BucketConfiguration overall;

	private final BucketConfiguration paid;

	private final BucketConfiguration chat;

	private final BucketConfiguration group;

	private final int reserve;

	/**
	 * Creates a limiter for one instance of a bot.
	 * @param limits how many messages the bot sends at most
	 */
	public Bucket4jRateLimiter(RateLimits limits) {
		this(limits, new LocalBucketSource(TimeMeter.SYSTEM_MILLISECONDS));
	}

	/**
	 * Creates a limiter that keeps its buckets somewhere else.
	 * @param limits how many messages the bot sends at most
	 * @param buckets keeps the buckets
	 */
	public Bucket4jRateLimiter(RateLimits limits, BucketSource buckets) {
		this.buckets = buckets;
		this.overall = limit(limits.perSecond());
		this.paid = limit(limits.paidPerSecond());
		this.chat = limit(limits.perSecondInChat());
		this.group = BucketConfiguration.builder()
			.addLimit(
					(limit) -> limit.capacity(limits.perSecondInChat()).refillGreedy(limits.perSecondInChat(), SECOND))
			.addLimit((limit) -> limit.capacity(limits.perMinuteInGroup())
				.refillGreedy(limits.perMinuteInGroup(), Duration.ofMinutes(1)))
			.build();
		this.reserve = limits.perSecond() / 5;
	}

	private static BucketConfiguration limit(int perSecond) {
		return BucketConfiguration.builder()
			.addLimit((limit) -> limit.capacity(perSecond).refillGreedy(perSecond, SECOND))
			.build();
	}

	@Override
	public Permit acquire(ApiCall<?> call) {
		boolean isPaid = call.method() instanceof ChatMethod<?> method && method.isPaidBroadcast();
		Bucket all = isPaid ? this.buckets.bucket("paid", this.paid) : this.buckets.bucket("all", this.overall);
		Bucket one = bucketOf(Objects.requireNonNull(call.targetChat(), "The call must be for a chat"));
		return (call.options().priority() == CallPriority.BULK) ? takeIfLeft(all, one) : reserve(all, one);
	}

	private Bucket bucketOf(ChatId id) {
		boolean isPrivate = id.username() == null && id.id() > 0;
		return this.buckets.bucket("chat:" + id, isPrivate ? this.chat : this.group);
	}

	private static Permit reserve(Bucket all, Bucket one) {
		long nanos = Math.max(all.consumeIgnoringRateLimits(1), one.consumeIgnoringRateLimits(1));
		return Permit.granted(Duration.ofNanos(Math.max(0, nanos)));
	}

	private Permit takeIfLeft(Bucket all, Bucket one) {
		long nanos = Math.max(nanosUntil(1 + this.reserve, all), nanosUntil(1, one));
		if (nanos > 0) {
			return Permit.denied(Duration.ofNanos(nanos));
		}
		if (!one.tryConsume(1)) {
			return Permit.denied(Duration.ofNanos(nanosUntil(1, one)));
		}
		if (all.tryConsume(1)) {
			return Permit.granted(Duration.ZERO);
		}
		one.addTokens(1);
		return Permit.denied(Duration.ofNanos(nanosUntil(1, all)));
	}

	private static long nanosUntil(long tokens, Bucket bucket) {
		return bucket.estimateAbilityToConsume(tokens).getNanosToWaitForRefill();
	}

}
