package io.github.telegramspring.bot.mapping;

import org.jspecify.annotations.Nullable;

/**
 * Whether a mapping is for an update, and if not, why.
 *
 * @param handler the handler, for example {@code HelloBot#start(User)}
 * @param mapping what the mapping says
 * @param expected the first thing the update does not meet, for example
 * {@code a chat of type private}, or {@code null} if it meets all
 */
public record MappingDecision(String handler, String mapping, @Nullable String expected) {

	/**
	 * Tells whether the update meets the mapping.
	 * @return whether it does
	 */
	public boolean matched() {
		return this.expected == null;
	}

	/**
	 * Says it in words.
	 */
	@Override
	public String toString() {
		return this.handler + " " + this.mapping + ": "
				+ (matched() ? "matched" : "not matched, expected " + this.expected);
	}

}
