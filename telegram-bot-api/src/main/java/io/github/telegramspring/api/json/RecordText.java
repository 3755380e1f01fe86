package io.github.telegramspring.api.json;

import org.jspecify.annotations.Nullable;

/**
 * Builds the text form of a record without the components that are absent.
 */
public final class RecordText {

	private final StringBuilder text;

	private boolean empty = true;

	/**
	 * Starts a text.
	 * @param type the name of the record
	 */
	public RecordText(String type) {
		this.text = new StringBuilder(type).append('[');
	}

	/**
	 * Adds a component, if it has a value.
	 * @param name the name of the component
	 * @param value its value
	 * @return this text
	 */
	public RecordText add(String name, @Nullable Object value) {
		if (value == null || Boolean.FALSE.equals(value)) {
			return this;
		}
		if (!this.empty) {
			this.text.append(", ");
		}
		this.empty = false;
		this.text.append(name).append('=').append(value);
		return this;
	}

	/**
	 * Adds a component whose value must not be shown.
	 * @param name the name of the component
	 * @param value its value
	 * @return this text
	 */
	public RecordText addSecret(String name, @Nullable Object value) {
		return add(name, (value != null) ? "***" : null);
	}

	@Override
	public String toString() {
		return this.text + "]";
	}

}
