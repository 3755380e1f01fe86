package io.github.telegramspring.bot.polling;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How polling is going.
 *
 * @param running whether Telegram is being asked for updates
 * @param lastSuccess when Telegram answered last, or {@code null} if it has not yet
 * @param lastError why the latest call failed, or {@code null} if it succeeded
 * @param nextStep when the next step of polling is due at the latest, be it an answer or
 * a repetition; {@code null} if there is none, because polling was stopped or Telegram
 * does not accept the token
 */
public record PollingStatus(boolean running, @Nullable Instant lastSuccess, @Nullable Throwable lastError,
		@Nullable Instant nextStep) {
}
