package io.github.telegramspring.api.json;

/**
 * A value that writes itself as JSON.
 */
@FunctionalInterface
public interface JsonWritable {

	/**
	 * Writes this value, whole, at the current position.
	 * @param out where to write
	 */
	void writeTo(JsonOutput out);

}
