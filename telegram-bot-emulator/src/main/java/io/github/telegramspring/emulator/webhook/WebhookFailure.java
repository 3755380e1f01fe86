package io.github.telegramspring.emulator.webhook;

import java.time.Instant;

/**
 * What went wrong with a delivery.
 *
 * @param date when
 * @param message what, as {@code getWebhookInfo} says it
 */
public record WebhookFailure(Instant date, String message) {
}
