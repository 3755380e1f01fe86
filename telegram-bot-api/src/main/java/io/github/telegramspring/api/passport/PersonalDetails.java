package io.github.telegramspring.api.passport;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The personal details of a user, decrypted.
 *
 * <pre class="code">
 * PersonalDetails details = passport.personalDetails();
 * boolean adult = details.birthDate().plusYears(18).isBefore(LocalDate.now());
 * </pre>
 *
 * @param firstName the first name
 * @param lastName the last name
 * @param middleName the middle name, if there is one
 * @param birthDate the date of birth
 * @param gender the gender
 * @param countryCode the citizenship as ISO 3166-1 alpha-2 code
 * @param residenceCountryCode the country of residence as ISO 3166-1 alpha-2 code
 * @param firstNameNative the first name in the language of the country of residence, if
 * it was asked for
 * @param lastNameNative the last name in that language, if it was asked for
 * @param middleNameNative the middle name in that language, if there is one
 */
public record PersonalDetails(String firstName, String lastName, @Nullable String middleName, LocalDate birthDate,
		Gender gender, String countryCode, String residenceCountryCode, @Nullable String firstNameNative,
		@Nullable String lastNameNative, @Nullable String middleNameNative) implements PassportElementData {

	private static final List<String> FIELD_NAMES = List.of("first_name", "last_name", "middle_name", "birth_date",
			"gender", "country_code", "residence_country_code", "first_name_native", "last_name_native",
			"middle_name_native");

	/**
	 * Checks that what is required is there.
	 */
	public PersonalDetails {
		Objects.requireNonNull(firstName, "firstName must not be null");
		Objects.requireNonNull(lastName, "lastName must not be null");
		Objects.requireNonNull(birthDate, "birthDate must not be null");
		Objects.requireNonNull(gender, "gender must not be null");
		Objects.requireNonNull(countryCode, "countryCode must not be null");
		Objects.requireNonNull(residenceCountryCode, "residenceCountryCode must not be null");
	}

	static PersonalDetails of(DataFields fields) {
		return new PersonalDetails(fields.require("first_name"), fields.require("last_name"), fields.get("middle_name"),
				fields.requireDate("birth_date"), Gender.of(fields.require("gender")), fields.require("country_code"),
				fields.require("residence_country_code"), fields.get("first_name_native"),
				fields.get("last_name_native"), fields.get("middle_name_native"));
	}

	@Override
	public List<String> fieldNames() {
		return FIELD_NAMES;
	}

	@Override
	public String toString() {
		return "PersonalDetails[***]";
	}

	/**
	 * The genders that Telegram Passport knows.
	 */
	public enum Gender {

		/**
		 * Male.
		 */
		MALE,

		/**
		 * Female.
		 */
		FEMALE,

		/**
		 * A value that came with a later version of Telegram.
		 */
		UNKNOWN;

		static Gender of(String value) {
			return switch (value) {
				case "male" -> MALE;
				case "female" -> FEMALE;
				default -> UNKNOWN;
			};
		}

	}

}
