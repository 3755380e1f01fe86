package io.github.telegramspring.api.passport;

import java.util.List;

/**
 * What the data of an element can be. The text forms show nothing of it.
 *
 * <pre class="code">
 * if (element.data() instanceof IdDocumentData document) {
 *     check(document.documentNo());
 * }
 * </pre>
 */
public sealed interface PassportElementData permits PersonalDetails, ResidentialAddress, IdDocumentData {

	/**
	 * Returns the names of all fields, which are what
	 * {@link PassportElementErrors#dataField} takes.
	 * @return the names in JSON, such as {@code birth_date}
	 */
	List<String> fieldNames();

}
