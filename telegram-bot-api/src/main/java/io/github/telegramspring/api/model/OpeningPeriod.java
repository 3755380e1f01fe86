package io.github.telegramspring.api.model;

import java.time.ZonedDateTime;

/**
 * A time during which a business is open.
 *
 * <pre class="code">
 * for (OpeningPeriod period : hours.periodsOn(LocalDate.now(hours.zone()))) {
 *     builder.append(period.opening()).append(" to ").append(period.closing());
 * }
 * </pre>
 *
 * @param opening when it opens
 * @param closing when it closes
 */
public record OpeningPeriod(ZonedDateTime opening, ZonedDateTime closing) {
}
