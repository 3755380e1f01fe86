package io.github.telegramspring.bot.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.UpdateContext;
import org.jspecify.annotations.Nullable;

/**
 * All handlers of a bot, checked and immutable. They are sorted once, at start-up; an
 * update is looked up by its kind, and there by its command, its text, the beginning of
 * its text, or its content, so that a thousand handlers cost what ten do. Only mappings
 * that say nothing of the sort, and regular expressions, are tried one after the other.
 */
public final class BotHandlerRegistry {

	private final List<RegisteredHandler> handlers;

	private final List<MappingEntry> entries;

	private final Map<UpdateType, TypeIndex> indexes = new EnumMap<>(UpdateType.class);

	private final Map<UpdateType, TypeIndex> albumIndexes = new EnumMap<>(UpdateType.class);

	/**
	 * Creates the registry.
	 * @param handlers the handlers
	 * @throws AmbiguousMappingException if two of them are for the same updates
	 */
	public BotHandlerRegistry(Collection<? extends RegisteredHandler> handlers) {
		this.handlers = List.copyOf(handlers);
		this.entries = sort(this.handlers);
		Map<EntryKey, MappingEntry> known = new HashMap<>();
		for (MappingEntry entry : this.entries) {
			for (UpdateType type : entry.mapping().types()) {
				check(known.put(EntryKey.of(type, entry), entry), entry, type);
				(entry.mapping().isAlbum() ? this.albumIndexes : this.indexes)
					.computeIfAbsent(type, (key) -> new TypeIndex())
					.add(entry);
			}
		}
	}

	private static List<MappingEntry> sort(List<RegisteredHandler> handlers) {
		List<MappingEntry> sorted = handlers.stream()
			.flatMap((handler) -> handler.mapping()
				.triggers()
				.stream()
				.map((trigger) -> new MappingEntry(handler, trigger, 0)))
			.sorted(new MappingOrder())
			.toList();
		List<MappingEntry> entries = new ArrayList<>(sorted.size());
		sorted.forEach((entry) -> entries.add(entry.at(entries.size())));
		return List.copyOf(entries);
	}

	private static void check(@Nullable MappingEntry first, MappingEntry second, UpdateType type) {
		if (first != null && first.handler() != second.handler()) {
			throw new AmbiguousMappingException(MappingDescription.of(second, type), first.handler().describe(),
					second.handler().describe());
		}
	}

	/**
	 * Finds what can be for an update; each entry is still to be matched.
	 */
	EntryLists find(UpdateContext context) {
		EntryLists found = new EntryLists();
		TypeIndex index = (context.isAlbum() ? this.albumIndexes : this.indexes).get(context.type());
		if (index != null && !context.isForAnotherBot()) {
			index.find(context, found);
		}
		return found;
	}

	/**
	 * Explains which handlers an update would reach.
	 * @param context the update
	 * @return a decision for each way to reach a handler, in the order they are asked;
	 * the first that matched is the handler of the update
	 */
	public List<MappingDecision> explain(UpdateContext context) {
		return this.entries.stream().map((entry) -> entry.explain(context)).toList();
	}

	/**
	 * Returns all handlers.
	 * @return the handlers, in the order they were given
	 */
	public List<RegisteredHandler> handlers() {
		return this.handlers;
	}

	/**
	 * Returns the kinds of updates there are handlers for: what to ask Telegram for.
	 * @return the kinds
	 */
	public Set<UpdateType> updateTypes() {
		Set<UpdateType> types = EnumSet.noneOf(UpdateType.class);
		types.addAll(this.indexes.keySet());
		types.addAll(this.albumIndexes.keySet());
		return Collections.unmodifiableSet(types);
	}

	/**
	 * Returns the kinds of messages whose albums there are handlers for.
	 * @return the kinds, of which there are none if no handler is for albums
	 */
	public Set<UpdateType> albumTypes() {
		return Collections.unmodifiableSet(this.albumIndexes.keySet());
	}

	/**
	 * What two entries must not have in common.
	 */
	private record EntryKey(UpdateType type, boolean album, Trigger trigger, Set<UpdateCondition> conditions,
			Precedence precedence, int types, int order) {

		static EntryKey of(UpdateType type, MappingEntry entry) {
			UpdateMappingInfo mapping = entry.mapping();
			return new EntryKey(type, mapping.isAlbum(), entry.trigger(), mapping.conditions(), mapping.precedence(),
					mapping.types().size(), mapping.order());
		}

	}

}
