package io.github.telegramspring.api.model;

import java.time.LocalDate;
import java.time.MonthDay;

import io.github.telegramspring.api.json.JsonWritable;
import org.jspecify.annotations.Nullable;

/**
 * A birthday as a date of the calendar.
 *
 * <pre class="code">
 * MonthDay day = chat.birthdate().monthDay();
 * LocalDate thisYear = chat.birthdate().at(2026);
 * </pre>
 */
public sealed interface BirthdateView extends JsonWritable permits Birthdate {

	/**
	 * Returns the day of the year.
	 * @return the day and month
	 * @throws java.time.DateTimeException if there is no such day
	 */
	default MonthDay monthDay() {
		Birthdate birthdate = (Birthdate) this;
		return MonthDay.of(birthdate.month(), birthdate.day());
	}

	/**
	 * Returns the date of birth.
	 * @return the date, or {@code null} if the user does not tell the year
	 * @throws java.time.DateTimeException if there is no such day
	 */
	default @Nullable LocalDate toDate() {
		Integer year = ((Birthdate) this).year();
		return (year != null) ? at(year) : null;
	}

	/**
	 * Returns the birthday in a year. Who was born on February 29 has it on February 28
	 * of a year that is no leap year.
	 * @param year the year
	 * @return the date
	 * @throws java.time.DateTimeException if there is no such day
	 */
	default LocalDate at(int year) {
		return monthDay().atYear(year);
	}

}
