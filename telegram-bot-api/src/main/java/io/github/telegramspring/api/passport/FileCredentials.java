package io.github.telegramspring.api.passport;

import java.util.Objects;

import io.github.telegramspring.api.json.RecordText;

/**
 * What a file is decrypted with.
 *
 * <pre class="code">
 * FileCredentials credentials = passport.credentials().secureData().get("passport").selfie();
 * PassportElementErrorSelfie.of("passport", credentials.fileHash(), "It is too dark");
 * </pre>
 *
 * @param fileHash the SHA-256 of the file with its padding, in base64
 * @param secret the secret, in base64
 */
public record FileCredentials(String fileHash, String secret) {

	/**
	 * Checks that both are there.
	 */
	public FileCredentials {
		Objects.requireNonNull(fileHash, "fileHash must not be null");
		Objects.requireNonNull(secret, "secret must not be null");
	}

	static FileCredentials of(DataFields fields) {
		return new FileCredentials(fields.require("file_hash"), fields.require("secret"));
	}

	/**
	 * Returns the hash alone.
	 */
	@Override
	public String toString() {
		return new RecordText("FileCredentials").add("fileHash", this.fileHash)
			.addSecret("secret", this.secret)
			.toString();
	}

}
