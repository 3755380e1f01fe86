package io.github.telegramspring.api.passport;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The address of a user, decrypted.
 *
 * <pre class="code">
 * ResidentialAddress address = passport.address();
 * String line = address.postCode() + " " + address.city();
 * </pre>
 *
 * @param streetLine1 the first line
 * @param streetLine2 the second line, if there is one
 * @param city the city
 * @param state the state, if there is one
 * @param countryCode the country as ISO 3166-1 alpha-2 code
 * @param postCode the post code
 */
public record ResidentialAddress(String streetLine1, @Nullable String streetLine2, String city, @Nullable String state,
		String countryCode, String postCode) implements PassportElementData {

	private static final List<String> FIELD_NAMES = List.of("street_line1", "street_line2", "city", "state",
			"country_code", "post_code");

	/**
	 * Checks that what is required is there.
	 */
	public ResidentialAddress {
		Objects.requireNonNull(streetLine1, "streetLine1 must not be null");
		Objects.requireNonNull(city, "city must not be null");
		Objects.requireNonNull(countryCode, "countryCode must not be null");
		Objects.requireNonNull(postCode, "postCode must not be null");
	}

	static ResidentialAddress of(DataFields fields) {
		return new ResidentialAddress(fields.require("street_line1"), fields.get("street_line2"),
				fields.require("city"), fields.get("state"), fields.require("country_code"),
				fields.require("post_code"));
	}

	@Override
	public List<String> fieldNames() {
		return FIELD_NAMES;
	}

	@Override
	public String toString() {
		return "ResidentialAddress[***]";
	}

}
