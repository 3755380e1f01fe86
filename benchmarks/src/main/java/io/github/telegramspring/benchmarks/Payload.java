package io.github.telegramspring.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * The updates that are measured, as bytes of the form in which Telegram sends them.
 */
public enum Payload {

	/**
	 * A command in a private chat: what most bots get most of the time.
	 */
	SMALL("text-message.json"),

	/**
	 * A tap on a button of a long, formatted message which answers a photo.
	 */
	LARGE("callback-query.json");

	private final String resource;

	Payload(String resource) {
		this.resource = resource;
	}

	/**
	 * Returns the update as it comes from Telegram.
	 * @return the bytes of its JSON
	 * @throws IOException if they cannot be read
	 */
	public byte[] bytes() throws IOException {
		try (InputStream stream = Payload.class.getResourceAsStream(this.resource)) {
			return Objects.requireNonNull(stream, this.resource).readAllBytes();
		}
	}

}
