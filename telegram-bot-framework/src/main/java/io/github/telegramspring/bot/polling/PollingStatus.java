package io.github.telegramspring.bot.polling;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How polling is going.
 *
 * @param running whether Telegram is being asked for updates
 * @param lastSuccess when Telegram answered last, or {@code null} if it has not yet
 * @param lastError why the latest call failed, or {@code null} if it succeeded
 */
public record PollingStatus(boolean running, @Nullable Instant lastSuccess, @Nullable Throwable lastError) {
}
