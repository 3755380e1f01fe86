package io.github.telegramspring.bot.mapping;

import java.util.Set;

import io.github.telegramspring.bot.UpdateContext;

/**
 * Asks for what the bot once handed out, the data of a button or a payload, by how it
 * begins. A mapping that has no command, text or pattern is looked up by the beginnings,
 * so that it costs nothing when the data begins in another way.
 *
 * @param prefixes the beginnings, of which the data has to have one
 */
public record DataPrefixCondition(Set<String> prefixes) implements UpdateCondition {

	/**
	 * Checks the beginnings.
	 * @throws IllegalArgumentException if there are none
	 */
	public DataPrefixCondition {
		if (prefixes.isEmpty()) {
			throw new IllegalArgumentException("Data has to begin with something, but no beginnings are given");
		}
		prefixes = Set.copyOf(prefixes);
	}

	@Override
	public boolean matches(UpdateContext context) {
		String data = TextSubject.DATA.of(context);
		return data != null && this.prefixes.stream().anyMatch(data::startsWith);
	}

	@Override
	public String describe() {
		return "data that begins with " + String.join(" or ", this.prefixes.stream().sorted().toList());
	}

}
