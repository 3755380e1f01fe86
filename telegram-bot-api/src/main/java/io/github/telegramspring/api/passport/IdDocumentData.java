package io.github.telegramspring.api.passport;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What is written in a passport, a driver license or an identity card, decrypted.
 *
 * <pre class="code">
 * IdDocumentData document = passport.element(EncryptedPassportElementType.PASSPORT).idDocument();
 * boolean expired = document.expiryDate() != null &amp;&amp; document.expiryDate().isBefore(LocalDate.now());
 * </pre>
 *
 * @param documentNo the number of the document
 * @param expiryDate the last day on which it is valid, if it expires
 */
public record IdDocumentData(String documentNo, @Nullable LocalDate expiryDate) implements PassportElementData {

	private static final List<String> FIELD_NAMES = List.of("document_no", "expiry_date");

	/**
	 * Checks that there is a number.
	 */
	public IdDocumentData {
		Objects.requireNonNull(documentNo, "documentNo must not be null");
	}

	static IdDocumentData of(DataFields fields) {
		return new IdDocumentData(fields.require("document_no"), fields.getDate("expiry_date"));
	}

	@Override
	public List<String> fieldNames() {
		return FIELD_NAMES;
	}

	@Override
	public String toString() {
		return "IdDocumentData[***]";
	}

}
