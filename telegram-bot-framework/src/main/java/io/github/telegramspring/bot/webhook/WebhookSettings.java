package io.github.telegramspring.bot.webhook;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/**
 * What a webhook endpoint takes in and how it answers.
 *
 * @param maxBodySize the size of the largest update that is read, in bytes, also of one
 * that comes compressed
 * @param responseTimeout how long Telegram is kept waiting; it waits 60 seconds
 * @param sources the addresses that updates may come from, or {@code null} for any
 * @param replyInResponse whether the answer to a delivery carries a method that a handler
 * returned, if its result is not needed
 */
public record WebhookSettings(int maxBodySize, Duration responseTimeout, @Nullable WebhookSources sources,
		boolean replyInResponse) {

	/**
	 * Updates of up to 1 MB from anywhere, answered within 50 seconds.
	 */
	public static final WebhookSettings DEFAULT = new WebhookSettings(1024 * 1024, Duration.ofSeconds(50), null, false);

	/**
	 * Checks the limits.
	 * @throws IllegalArgumentException if one of them is not positive
	 */
	public WebhookSettings {
		Assert.isTrue(maxBodySize > 0 && maxBodySize < Integer.MAX_VALUE,
				() -> "The largest update has 1 byte or more, but the limit is " + maxBodySize);
		Assert.isTrue(!responseTimeout.isNegative() && !responseTimeout.isZero(),
				() -> "Telegram is kept waiting for some time, but this one is " + responseTimeout);
	}

	/**
	 * Returns a copy with other limits.
	 * @param maxBodySize the size of the largest update that is read, in bytes
	 * @param responseTimeout how long Telegram is kept waiting
	 * @return the copy
	 */
	public WebhookSettings limits(int maxBodySize, Duration responseTimeout) {
		return new WebhookSettings(maxBodySize, responseTimeout, this.sources, this.replyInResponse);
	}

	/**
	 * Returns a copy that lets updates in from certain addresses only.
	 * @param sources the addresses, or {@code null} for any
	 * @return the copy
	 */
	public WebhookSettings sources(@Nullable WebhookSources sources) {
		return new WebhookSettings(this.maxBodySize, this.responseTimeout, sources, this.replyInResponse);
	}

	/**
	 * Returns a copy that answers with methods or does not.
	 * @param replyInResponse whether it does
	 * @return the copy
	 */
	public WebhookSettings replyInResponse(boolean replyInResponse) {
		return new WebhookSettings(this.maxBodySize, this.responseTimeout, this.sources, replyInResponse);
	}

}
