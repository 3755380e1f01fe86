package io.github.telegramspring.bot.processing;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What the processing of updates is doing at a moment, and has done since it was created.
 *
 * @param inFlight how many updates are being handled now
 * @param waiting how many updates wait for their turn now
 * @param lanes how many chats and users the updates that are handled or wait belong to
 * @param handled how many were handled
 * @param failed how many could not be read or failed for good
 * @param retries how often the handling of an update failed and was to be repeated
 * @param duplicates how many came in while they were being handled, or when they were
 * done
 * @param joined how many of these came in while they were being handled
 * @param rejected how many there was no room for
 * @param lastStarted when the handling of an update began last, or {@code null} if none
 * has yet
 * @param lag the time between the sending of the latest message and the start of its
 * handling, in whole seconds as its date is; zero before the first message
 */
public record ProcessingStatistics(int inFlight, int waiting, int lanes, long handled, long failed, long retries,
		long duplicates, long joined, long rejected, @Nullable Instant lastStarted, Duration lag) {
}
