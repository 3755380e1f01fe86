package io.github.telegramspring.api.passport;

import java.util.Objects;

import io.github.telegramspring.api.json.RecordText;

/**
 * What the data of an element is decrypted with.
 *
 * <pre class="code">
 * DataCredentials credentials = passport.credentials().secureData().get("passport").data();
 * PassportElementErrorDataField.of("passport", "expiry_date", credentials.dataHash(), "It has expired");
 * </pre>
 *
 * @param dataHash the SHA-256 of the data with its padding, in base64
 * @param secret the secret, in base64
 */
public record DataCredentials(String dataHash, String secret) {

	/**
	 * Checks that both are there.
	 */
	public DataCredentials {
		Objects.requireNonNull(dataHash, "dataHash must not be null");
		Objects.requireNonNull(secret, "secret must not be null");
	}

	static DataCredentials of(DataFields fields) {
		return new DataCredentials(fields.require("data_hash"), fields.require("secret"));
	}

	/**
	 * Returns the hash alone.
	 */
	@Override
	public String toString() {
		return new RecordText("DataCredentials").add("dataHash", this.dataHash)
			.addSecret("secret", this.secret)
			.toString();
	}

}
