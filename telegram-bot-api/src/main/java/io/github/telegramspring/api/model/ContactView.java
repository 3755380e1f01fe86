package io.github.telegramspring.api.model;

import io.github.telegramspring.api.text.Mention;

/**
 * What somebody in a phone book is called.
 *
 * <pre class="code">
 * message.contact().fullName(); // Ada Lovelace
 * </pre>
 */
public sealed interface ContactView extends MessageObject permits Contact {

	/**
	 * Returns the first name, and the last name if there is one.
	 * @return the name
	 */
	default String fullName() {
		Contact contact = (Contact) this;
		return Mention.fullName(contact.firstName(), contact.lastName());
	}

}
