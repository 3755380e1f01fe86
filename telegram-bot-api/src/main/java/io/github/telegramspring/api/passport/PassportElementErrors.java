package io.github.telegramspring.api.passport;

import java.util.List;

import io.github.telegramspring.api.model.EncryptedPassportElementType;
import io.github.telegramspring.api.model.PassportElementErrorDataField;
import io.github.telegramspring.api.model.PassportElementErrorFile;
import io.github.telegramspring.api.model.PassportElementErrorFiles;
import io.github.telegramspring.api.model.PassportElementErrorFrontSide;
import io.github.telegramspring.api.model.PassportElementErrorReverseSide;
import io.github.telegramspring.api.model.PassportElementErrorSelfie;
import io.github.telegramspring.api.model.PassportElementErrorTranslationFile;
import io.github.telegramspring.api.model.PassportElementErrorTranslationFiles;
import io.github.telegramspring.api.model.PassportElementErrorUnspecified;
import org.jspecify.annotations.Nullable;

/**
 * Makes errors for {@code setPassportDataErrors}, with the types and hashes of one
 * element. The user cannot share the element again before all of them are put right.
 *
 * <pre class="code">
 * PassportElementErrors errors = passport.element(EncryptedPassportElementType.PASSPORT).errors();
 * bot.setPassportDataErrors(userId, List.of(
 *         errors.dataField("expiry_date", "The passport has expired"),
 *         errors.selfie("The face cannot be seen")));
 * </pre>
 */
public final class PassportElementErrors {

	private final DecryptedPassportElement element;

	private final String type;

	PassportElementErrors(DecryptedPassportElement element) {
		if (element.type() == EncryptedPassportElementType.UNKNOWN) {
			throw new IllegalStateException(
					"An element of a type that came with a later version of the Bot API cannot be complained of");
		}
		this.element = element;
		this.type = element.type().value();
	}

	/**
	 * Complains of a field of the data, until the user changes it.
	 * @param fieldName the name of the field in JSON, such as {@code birth_date}
	 * @param message what the user is told
	 * @return the error
	 * @throws IllegalArgumentException if the data has no field of that name
	 * @throws IllegalStateException if the element has no data
	 */
	public PassportElementErrorDataField dataField(String fieldName, String message) {
		PassportElementData data = require(this.element.data(), "data");
		DataCredentials credentials = require(this.element.dataCredentials(), "data");
		if (!data.fieldNames().contains(fieldName)) {
			throw new IllegalArgumentException("There is no field " + fieldName + " in the data of " + this.type
					+ ". Use one of " + String.join(", ", data.fieldNames()));
		}
		return PassportElementErrorDataField.of(this.type, fieldName, credentials.dataHash(), message);
	}

	/**
	 * Complains of the picture of the front side, until the user replaces it.
	 * @param message what the user is told
	 * @return the error
	 * @throws IllegalStateException if the element has no front side
	 */
	public PassportElementErrorFrontSide frontSide(String message) {
		return PassportElementErrorFrontSide.of(this.type, hash(this.element.frontSide(), "front side"), message);
	}

	/**
	 * Complains of the picture of the reverse side, until the user replaces it.
	 * @param message what the user is told
	 * @return the error
	 * @throws IllegalStateException if the element has no reverse side
	 */
	public PassportElementErrorReverseSide reverseSide(String message) {
		return PassportElementErrorReverseSide.of(this.type, hash(this.element.reverseSide(), "reverse side"), message);
	}

	/**
	 * Complains of the picture of the user with the document, until the user replaces it.
	 * @param message what the user is told
	 * @return the error
	 * @throws IllegalStateException if the element has no selfie
	 */
	public PassportElementErrorSelfie selfie(String message) {
		return PassportElementErrorSelfie.of(this.type, hash(this.element.selfie(), "selfie"), message);
	}

	/**
	 * Complains of one scan, until the user replaces it.
	 * @param file one of {@link DecryptedPassportElement#files()}
	 * @param message what the user is told
	 * @return the error
	 * @throws IllegalArgumentException if the file is none of these
	 */
	public PassportElementErrorFile file(EncryptedPassportFile file, String message) {
		return PassportElementErrorFile.of(this.type, hash(file, this.element.files()), message);
	}

	/**
	 * Complains of the scans as a whole, until the user changes one of them.
	 * @param message what the user is told
	 * @return the error
	 * @throws IllegalStateException if the element has no scans
	 */
	public PassportElementErrorFiles files(String message) {
		return PassportElementErrorFiles.of(this.type, hashes(this.element.files(), "scans"), message);
	}

	/**
	 * Complains of one file of the translation, until the user replaces it.
	 * @param file one of {@link DecryptedPassportElement#translation()}
	 * @param message what the user is told
	 * @return the error
	 * @throws IllegalArgumentException if the file is none of these
	 */
	public PassportElementErrorTranslationFile translationFile(EncryptedPassportFile file, String message) {
		return PassportElementErrorTranslationFile.of(this.type, hash(file, this.element.translation()), message);
	}

	/**
	 * Complains of the translation as a whole, until the user changes one of its files.
	 * @param message what the user is told
	 * @return the error
	 * @throws IllegalStateException if the element has no translation
	 */
	public PassportElementErrorTranslationFiles translationFiles(String message) {
		return PassportElementErrorTranslationFiles.of(this.type, hashes(this.element.translation(), "translation"),
				message);
	}

	/**
	 * Complains of the element as a whole, until the user adds something to it.
	 * @param message what the user is told
	 * @return the error
	 */
	public PassportElementErrorUnspecified unspecified(String message) {
		return PassportElementErrorUnspecified.of(this.type, this.element.hash(), message);
	}

	private String hash(@Nullable EncryptedPassportFile file, String kind) {
		return require(file, kind).credentials().fileHash();
	}

	private String hash(EncryptedPassportFile file, List<EncryptedPassportFile> files) {
		if (!files.contains(file)) {
			throw new IllegalArgumentException(
					file.subject() + " is none of the " + files.size() + " files of " + this.type + " to choose from");
		}
		return file.credentials().fileHash();
	}

	private List<String> hashes(List<EncryptedPassportFile> files, String kind) {
		require(files.isEmpty() ? null : files, kind);
		return files.stream().map((file) -> file.credentials().fileHash()).toList();
	}

	private <T> T require(@Nullable T part, String kind) {
		if (part == null) {
			throw new IllegalStateException(this.type + " has no " + kind + " to complain of");
		}
		return part;
	}

}
