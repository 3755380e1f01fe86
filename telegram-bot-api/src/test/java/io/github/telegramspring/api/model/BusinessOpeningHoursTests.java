package io.github.telegramspring.api.model;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BusinessOpeningHoursTests {

	private static final int DAY = 24 * 60;

	private static final LocalDate MONDAY = LocalDate.of(2026, 8, 24);

	@ParameterizedTest
	@CsvSource(textBlock = """
			2026-08-24T08:59, false
			2026-08-24T09:00, true
			2026-08-24T12:59, true
			2026-08-24T13:00, false
			2026-08-24T14:30, true
			2026-08-25T09:30, false
			2026-08-29T23:59, true
			2026-08-30T01:59, true
			2026-08-30T02:00, false
			2026-08-30T22:00, true
			2026-08-31T00:30, true
			2026-08-31T01:00, false
			""")
	void isOpenFromOpeningUntilClosing(String localTime, boolean open) {
		BusinessOpeningHours hours = hours("Europe/Madrid", interval(9 * 60, 13 * 60), interval(14 * 60, 18 * 60),
				interval(5 * DAY + 20 * 60, 6 * DAY + 2 * 60), interval(6 * DAY + 22 * 60, 7 * DAY + 60));
		ZonedDateTime time = ZonedDateTime.parse(localTime + "+02:00[Europe/Madrid]");
		assertThat(hours.isOpen(time)).isEqualTo(open);
		assertThat(hours.isOpen(time.withZoneSameInstant(ZoneId.of("Asia/Tokyo")))).isEqualTo(open);
		assertThat(hours.isOpen(time.toInstant())).isEqualTo(open);
	}

	@Test
	void aDayHasItsPeriodsInOrder() {
		BusinessOpeningHours hours = hours("UTC", interval(14 * 60, 18 * 60), interval(9 * 60, 13 * 60));
		assertThat(periods(hours, DayOfWeek.MONDAY)).containsExactly("09:00-13:00", "14:00-18:00");
		assertThat(periods(hours, DayOfWeek.TUESDAY)).isEmpty();
	}

	@Test
	void whatGoesOnPastMidnightBelongsToBothDays() {
		BusinessOpeningHours hours = hours("UTC", interval(6 * DAY + 22 * 60, 7 * DAY + 2 * 60));
		assertThat(periods(hours, DayOfWeek.SUNDAY)).containsExactly("22:00-00:00");
		assertThat(periods(hours, DayOfWeek.MONDAY)).containsExactly("00:00-02:00");
	}

	@Test
	void aBusinessCanBeOpenAlways() {
		BusinessOpeningHours hours = hours("UTC", interval(0, 7 * DAY));
		assertThat(Stream.of(DayOfWeek.values()))
			.allSatisfy((day) -> assertThat(periods(hours, day)).containsExactly("00:00-00:00"));
		assertThat(hours.isOpen(MONDAY.atStartOfDay(ZoneId.of("UTC")).minusMinutes(1))).isTrue();
	}

	@Test
	void periodsAreInTheTimeZoneOfTheBusiness() {
		BusinessOpeningHours hours = hours("Asia/Tokyo", interval(9 * 60, 10 * 60));
		assertThat(hours.periodsOn(MONDAY)).singleElement()
			.extracting(OpeningPeriod::opening)
			.isEqualTo(ZonedDateTime.parse("2026-08-24T09:00+09:00[Asia/Tokyo]"));
	}

	@Test
	void aTimeZoneThatIsNotKnownIsSaid() {
		assertThatExceptionOfType(DateTimeException.class)
			.isThrownBy(() -> hours("Mars/Olympus", interval(0, 1)).zone())
			.withMessageContaining("Mars/Olympus");
	}

	private static List<String> periods(BusinessOpeningHours hours, DayOfWeek day) {
		return hours.periodsOn(MONDAY.plusDays(day.getValue() - 1))
			.stream()
			.map((period) -> period.opening().toLocalTime() + "-" + period.closing().toLocalTime())
			.toList();
	}

	private static BusinessOpeningHours hours(String zone, BusinessOpeningHoursInterval... intervals) {
		return BusinessOpeningHours.of(zone, List.of(intervals));
	}

	private static BusinessOpeningHoursInterval interval(int opening, int closing) {
		return BusinessOpeningHoursInterval.of(opening, closing);
	}

}
