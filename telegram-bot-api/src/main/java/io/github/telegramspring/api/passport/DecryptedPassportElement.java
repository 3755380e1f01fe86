package io.github.telegramspring.api.passport;

import java.util.ArrayList;
import java.util.List;

import io.github.telegramspring.api.json.RecordText;
import io.github.telegramspring.api.model.EncryptedPassportElement;
import io.github.telegramspring.api.model.EncryptedPassportElementType;
import io.github.telegramspring.api.model.PassportFile;
import io.github.telegramspring.api.passport.PassportDecryptionException.Step;
import org.jspecify.annotations.Nullable;

/**
 * A document or piece of data that a user shared, decrypted but for its files, which are
 * downloaded and decrypted one by one.
 *
 * <pre class="code">
 * DecryptedPassportElement license = passport.element(EncryptedPassportElementType.DRIVER_LICENSE);
 * license.idDocument().documentNo();
 * license.frontSide().decrypt(bytes);
 * license.errors().frontSide("It is blurred");
 * </pre>
 */
public final class DecryptedPassportElement {

	private final EncryptedPassportElement element;

	private final @Nullable DataCredentials dataCredentials;

	private final @Nullable PassportElementData data;

	private final @Nullable EncryptedPassportFile frontSide;

	private final @Nullable EncryptedPassportFile reverseSide;

	private final @Nullable EncryptedPassportFile selfie;

	private final List<EncryptedPassportFile> files;

	private final List<EncryptedPassportFile> translation;

	DecryptedPassportElement(EncryptedPassportElement element, SecureValue credentials) {
		this.element = element;
		this.dataCredentials = credentials.data();
		this.data = decryptData(element, credentials.data());
		this.frontSide = file("front side", element.frontSide(), credentials.frontSide());
		this.reverseSide = file("reverse side", element.reverseSide(), credentials.reverseSide());
		this.selfie = file("selfie", element.selfie(), credentials.selfie());
		this.files = files("scan", element.files(), credentials.files());
		this.translation = files("translation", element.translation(), credentials.translation());
	}

	private static @Nullable PassportElementData decryptData(EncryptedPassportElement element,
			@Nullable DataCredentials credentials) {
		String subject = "the data of " + element.type().value();
		if (element.data() == null || element.type() == EncryptedPassportElementType.UNKNOWN) {
			return null;
		}
		if (credentials == null) {
			throw new PassportDecryptionException(subject, Step.CREDENTIALS);
		}
		PassportCipher cipher = PassportCipher.of(subject, credentials.secret(), credentials.dataHash());
		byte[] json = cipher.decrypt(element.data());
		return switch (element.type()) {
			case PERSONAL_DETAILS -> PersonalDetails.of(DataFields.parse(subject, json));
			case ADDRESS -> ResidentialAddress.of(DataFields.parse(subject, json));
			case PASSPORT, DRIVER_LICENSE, IDENTITY_CARD, INTERNAL_PASSPORT ->
				IdDocumentData.of(DataFields.parse(subject, json));
			default -> null;
		};
	}

	private @Nullable EncryptedPassportFile file(String kind, @Nullable PassportFile file,
			@Nullable FileCredentials credentials) {
		if (file == null || type() == EncryptedPassportElementType.UNKNOWN) {
			return null;
		}
		String subject = "the " + kind + " of " + type().value();
		if (credentials == null) {
			throw new PassportDecryptionException(subject, Step.CREDENTIALS);
		}
		return new EncryptedPassportFile(subject, file, credentials);
	}

	private List<EncryptedPassportFile> files(String kind, @Nullable List<PassportFile> files,
			List<FileCredentials> credentials) {
		List<EncryptedPassportFile> result = new ArrayList<>();
		for (PassportFile file : (files != null) ? files : List.<PassportFile>of()) {
			int index = result.size();
			EncryptedPassportFile encrypted = file(kind + " " + (index + 1), file,
					(index < credentials.size()) ? credentials.get(index) : null);
			if (encrypted != null) {
				result.add(encrypted);
			}
		}
		return List.copyOf(result);
	}

	/**
	 * Returns what this is.
	 * @return the type
	 */
	public EncryptedPassportElementType type() {
		return this.element.type();
	}

	/**
	 * Returns the hash of the whole element.
	 * @return the hash in base64
	 */
	public String hash() {
		return this.element.hash();
	}

	/**
	 * Returns the decrypted data.
	 * @return the data, or {@code null} for elements that have files, a phone number or
	 * an email address only, and for types that came with a later version of the Bot API
	 */
	public @Nullable PassportElementData data() {
		return this.data;
	}

	/**
	 * Returns the personal details.
	 * @return the details, or {@code null} if this is something else
	 */
	public @Nullable PersonalDetails personalDetails() {
		return (this.data instanceof PersonalDetails details) ? details : null;
	}

	/**
	 * Returns the address.
	 * @return the address, or {@code null} if this is something else
	 */
	public @Nullable ResidentialAddress address() {
		return (this.data instanceof ResidentialAddress address) ? address : null;
	}

	/**
	 * Returns what is written in a passport, driver license or identity card.
	 * @return the data, or {@code null} if this is something else
	 */
	public @Nullable IdDocumentData idDocument() {
		return (this.data instanceof IdDocumentData document) ? document : null;
	}

	/**
	 * Returns the phone number, which the user has proved to have.
	 * @return the number, or {@code null} if this is something else
	 */
	public @Nullable String phoneNumber() {
		return this.element.phoneNumber();
	}

	/**
	 * Returns the email address, which the user has proved to have.
	 * @return the address, or {@code null} if this is something else
	 */
	public @Nullable String email() {
		return this.element.email();
	}

	/**
	 * Returns the picture of the front side.
	 * @return the picture, or {@code null} if there is none
	 */
	public @Nullable EncryptedPassportFile frontSide() {
		return this.frontSide;
	}

	/**
	 * Returns the picture of the reverse side.
	 * @return the picture, or {@code null} if there is none
	 */
	public @Nullable EncryptedPassportFile reverseSide() {
		return this.reverseSide;
	}

	/**
	 * Returns the picture of the user with the document.
	 * @return the picture, or {@code null} if there is none
	 */
	public @Nullable EncryptedPassportFile selfie() {
		return this.selfie;
	}

	/**
	 * Returns the scans of a document such as a utility bill.
	 * @return the scans, an empty list if there are none
	 */
	public List<EncryptedPassportFile> files() {
		return this.files;
	}

	/**
	 * Returns the files of a translation.
	 * @return the files, an empty list if there are none
	 */
	public List<EncryptedPassportFile> translation() {
		return this.translation;
	}

	/**
	 * Makes errors that tell the user what is wrong with this.
	 * @return what makes them
	 * @throws IllegalStateException if the type came with a later version of the Bot API
	 */
	public PassportElementErrors errors() {
		return new PassportElementErrors(this);
	}

	@Nullable DataCredentials dataCredentials() {
		return this.dataCredentials;
	}

	/**
	 * Returns the type and which kinds of things there are, none of which is shown.
	 */
	@Override
	public String toString() {
		return new RecordText("DecryptedPassportElement").add("type", type())
			.addSecret("data", this.data)
			.addSecret("phoneNumber", phoneNumber())
			.addSecret("email", email())
			.add("frontSide", this.frontSide != null)
			.add("reverseSide", this.reverseSide != null)
			.add("selfie", this.selfie != null)
			.add("files", this.files.size())
			.add("translation", this.translation.size())
			.toString();
	}

}
