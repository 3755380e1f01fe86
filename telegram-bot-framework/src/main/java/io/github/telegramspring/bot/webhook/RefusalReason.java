package io.github.telegramspring.bot.webhook;

import java.util.Locale;

/**
 * Why a request to the webhook is not let in. Those who come from the wrong address or
 * lack the secret are strangers; all else comes from Telegram, or from a proxy on the
 * way, and is an update that does not get through.
 */
public enum RefusalReason {

	/**
	 * It comes from an address that is not allowed.
	 */
	IP("from an address that is not allowed"),

	/**
	 * Its secret is wrong, or missing.
	 */
	SECRET("with a wrong secret or none"),

	/**
	 * It is no POST.
	 */
	VERB("by another verb than POST"),

	/**
	 * Its body is not JSON.
	 */
	TYPE("of another type than JSON"),

	/**
	 * Its body is compressed in a way that is not known, or not in the way it says.
	 */
	ENCODING("with a body that cannot be unpacked"),

	/**
	 * Its body is too large.
	 */
	SIZE("with a body that is too large"),

	/**
	 * Its body is no update.
	 */
	CONTENT("with a body that is no update");

	private final String description;

	RefusalReason(String description) {
		this.description = description;
	}

	/**
	 * Returns the value of the tag {@code reason} of meters.
	 * @return the name in lower case
	 */
	public String value() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Describes a number of requests that are refused for this reason.
	 */
	String describe(long requests) {
		return requests + ((requests != 1) ? " requests " : " request ") + this.description;
	}

}
