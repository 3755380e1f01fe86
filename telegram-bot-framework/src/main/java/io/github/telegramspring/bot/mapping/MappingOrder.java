package io.github.telegramspring.bot.mapping;

import java.util.Comparator;

/**
 * The order in which handlers are asked, when an update meets the mappings of several.
 * The first of these that tells two mappings apart decides:
 * <ol>
 * <li>{@link Precedence}: bound to what the chat is in the middle of, then free, then
 * fallback.
 * <li>What the mapping is looked up by. A command or an exact text comes before a
 * template such as {@code buy:{id}}, of which the one with more literal characters comes
 * first; then a regular expression; then a kind of content (a venue before the location
 * that comes with it); then a mapping for all updates of its kinds.
 * <li>The number of further conditions, such as a type of chat: more come first.
 * <li>The number of kinds of updates: fewer come first.
 * <li>{@code @Order}: lower comes first.
 * <li>The names of the handlers, so that the order is the same with every start.
 * </ol>
 * Mappings that only the last rule tells apart, and that ask for the same, are an error.
 */
final class MappingOrder implements Comparator<MappingEntry> {

	private static final Comparator<MappingEntry> RULES = Comparator
		.comparing((MappingEntry entry) -> entry.mapping().precedence())
		.thenComparing((entry) -> entry.trigger().generality())
		.thenComparing((entry) -> -entry.mapping().conditions().size())
		.thenComparing((entry) -> entry.mapping().types().size())
		.thenComparing((entry) -> entry.mapping().order())
		.thenComparing((entry) -> entry.handler().describe());

	@Override
	public int compare(MappingEntry one, MappingEntry other) {
		return RULES.compare(one, other);
	}

}
