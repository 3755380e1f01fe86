package io.github.telegramspring.api.model;

import java.time.ZonedDateTime;

/**
 * A time during which a business is open.
 *
 * @param opening when it opens
 * @param closing when it closes
 */
public record OpeningPeriod(ZonedDateTime opening, ZonedDateTime closing) {
}
