package io.github.telegramspring.api.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import io.github.telegramspring.api.json.JsonWritable;
import org.jspecify.annotations.Nullable;

/**
 * When a business is open. The Bot API counts the minutes since the beginning of the
 * week, which is Monday 00:00 in the time zone of the business; what closes after the end
 * of the week has a number above {@value #MINUTES_OF_WEEK}. <pre>{@code
 * BusinessOpeningHours hours = chat.businessOpeningHours();
 * hours.isOpen(Instant.now());
 * hours.periodsOn(LocalDate.now(hours.zone()));  // from 09:00 to 13:00, from 14:00 to 18:00
 * }</pre>
 */
public sealed interface BusinessOpeningHoursView extends JsonWritable permits BusinessOpeningHours {

	/** How many minutes a week has. */
	int MINUTES_OF_WEEK = 7 * 24 * 60;

	/**
	 * Returns the time zone of the business.
	 * @return the time zone
	 * @throws java.time.DateTimeException if this version of Java does not know it
	 */
	default ZoneId zone() {
		return ZoneId.of(((BusinessOpeningHours) this).timeZoneName());
	}

	/**
	 * Tells whether the business is open at a moment.
	 * @param time the moment
	 * @return whether it is open; it is when it opens, and is not when it closes
	 * @throws java.time.DateTimeException if this version of Java does not know the time
	 * zone of the business
	 */
	default boolean isOpen(Instant time) {
		return isOpen(time.atZone(zone()));
	}

	/**
	 * Tells whether the business is open at a moment.
	 * @param time the moment, in any time zone
	 * @return whether it is open; it is when it opens, and is not when it closes
	 * @throws java.time.DateTimeException if this version of Java does not know the time
	 * zone of the business
	 */
	default boolean isOpen(ZonedDateTime time) {
		ZonedDateTime local = time.withZoneSameInstant(zone());
		int minute = startOf(local.toLocalDate()) + local.getHour() * 60 + local.getMinute();
		return intervals()
			.anyMatch((interval) -> contains(interval, minute) || contains(interval, minute + MINUTES_OF_WEEK));
	}

	/**
	 * Returns when the business is open on a day. What goes on past midnight is cut
	 * there, and goes on in the next day.
	 * @param day the day
	 * @return the periods within the day, in their order and in the time zone of the
	 * business
	 * @throws java.time.DateTimeException if this version of Java does not know the time
	 * zone of the business
	 */
	default List<OpeningPeriod> periodsOn(LocalDate day) {
		int start = startOf(day);
		return Stream.of(start, start + MINUTES_OF_WEEK)
			.flatMap((minute) -> intervals().map((interval) -> period(interval, day, minute)))
			.flatMap(Stream::ofNullable)
			.sorted(Comparator.comparing(OpeningPeriod::opening))
			.toList();
	}

	private Stream<BusinessOpeningHoursInterval> intervals() {
		return ((BusinessOpeningHours) this).openingHours().stream();
	}

	private @Nullable OpeningPeriod period(BusinessOpeningHoursInterval interval, LocalDate day, int start) {
		int opening = Math.max(interval.openingMinute() - start, 0);
		int closing = Math.min(interval.closingMinute() - start, 24 * 60);
		return (opening < closing) ? new OpeningPeriod(at(day, opening), at(day, closing)) : null;
	}

	private ZonedDateTime at(LocalDate day, int minute) {
		return day.atStartOfDay().plusMinutes(minute).atZone(zone());
	}

	private static int startOf(LocalDate day) {
		return (day.getDayOfWeek().getValue() - 1) * 24 * 60;
	}

	private static boolean contains(BusinessOpeningHoursInterval interval, int minute) {
		return interval.openingMinute() <= minute && minute < interval.closingMinute();
	}

}
