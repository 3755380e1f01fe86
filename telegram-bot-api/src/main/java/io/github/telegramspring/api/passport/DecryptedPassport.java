package io.github.telegramspring.api.passport;

import java.util.List;

import io.github.telegramspring.api.json.RecordText;
import io.github.telegramspring.api.model.EncryptedPassportElementType;
import org.jspecify.annotations.Nullable;

/**
 * All that a user shared in one go, decrypted. The text form shows nothing of it.
 *
 * <pre class="code">
 * DecryptedPassport passport = decryptor.decrypt(message.passportData(), session.nonce());
 * passport.personalDetails().birthDate();
 * passport.element(EncryptedPassportElementType.EMAIL).email();
 * </pre>
 */
public final class DecryptedPassport {

	private final Credentials credentials;

	private final List<DecryptedPassportElement> elements;

	DecryptedPassport(Credentials credentials, List<DecryptedPassportElement> elements) {
		this.credentials = credentials;
		this.elements = List.copyOf(elements);
	}

	/**
	 * Returns what all was decrypted with.
	 * @return the credentials
	 */
	public Credentials credentials() {
		return this.credentials;
	}

	/**
	 * Returns the nonce of the request that this answers.
	 * @return the nonce, or {@code null} if there was none
	 */
	public @Nullable String nonce() {
		return this.credentials.nonce();
	}

	/**
	 * Returns all that was shared.
	 * @return the elements, in the order of Telegram
	 */
	public List<DecryptedPassportElement> elements() {
		return this.elements;
	}

	/**
	 * Returns what was shared of a type.
	 * @param type the type
	 * @return the element, or {@code null} if there is none
	 */
	public @Nullable DecryptedPassportElement element(EncryptedPassportElementType type) {
		return this.elements.stream().filter((element) -> element.type() == type).findFirst().orElse(null);
	}

	/**
	 * Returns the personal details, if they were shared.
	 * @return the details, or {@code null} if there are none
	 */
	public @Nullable PersonalDetails personalDetails() {
		DecryptedPassportElement element = element(EncryptedPassportElementType.PERSONAL_DETAILS);
		return (element != null) ? element.personalDetails() : null;
	}

	/**
	 * Returns the address, if it was shared.
	 * @return the address, or {@code null} if there is none
	 */
	public @Nullable ResidentialAddress address() {
		DecryptedPassportElement element = element(EncryptedPassportElementType.ADDRESS);
		return (element != null) ? element.address() : null;
	}

	/**
	 * Returns of which types there is something.
	 */
	@Override
	public String toString() {
		return new RecordText("DecryptedPassport")
			.add("elements", this.elements.stream().map(DecryptedPassportElement::type).toList())
			.toString();
	}

}
