package io.github.telegramspring.bot.method;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.CommandCall;
import io.github.telegramspring.bot.UpdateContext;
import org.jspecify.annotations.Nullable;

/**
 * All mappings of a bot, checked and immutable: two look-ups, by kind of update and by
 * command, find a handler however many there are.
 */
public final class BotHandlerRegistry {

	private final List<BotMapping> mappings;

	private final Map<UpdateType, Map<String, BotMapping>> byCommand = new EnumMap<>(UpdateType.class);

	private final Map<UpdateType, BotMapping> byType = new EnumMap<>(UpdateType.class);

	/**
	 * Creates the registry.
	 * @param mappings the mappings
	 * @throws AmbiguousMappingException if two of them are for the same updates
	 */
	public BotHandlerRegistry(List<BotMapping> mappings) {
		this.mappings = List.copyOf(mappings);
		this.mappings.forEach((mapping) -> mapping.types().forEach((type) -> register(type, mapping)));
	}

	private void register(UpdateType type, BotMapping mapping) {
		if (mapping.commands().isEmpty()) {
			check("updates of type " + type.value(), this.byType.put(type, mapping), mapping);
		}
		Map<String, BotMapping> commands = this.byCommand.computeIfAbsent(type, (key) -> new HashMap<>());
		mapping.commands().forEach((command) -> check("/" + command, commands.put(command, mapping), mapping));
	}

	private static void check(String what, @Nullable BotMapping first, BotMapping second) {
		if (first != null && !first.equals(second)) {
			throw new AmbiguousMappingException(what, first.method().method(), second.method().method());
		}
	}

	/**
	 * Finds the handler of an update.
	 * @param context the update
	 * @return the mapping, or {@code null} if no handler is for the update
	 */
	public @Nullable BotMapping find(UpdateContext context) {
		Map<String, BotMapping> commands = this.byCommand.getOrDefault(context.type(), Map.of());
		CommandCall command = commands.isEmpty() ? null : context.command();
		BotMapping mapping = (command != null) ? commands.get(command.name()) : null;
		return (mapping != null) ? mapping : this.byType.get(context.type());
	}

	/**
	 * Returns all mappings.
	 * @return the mappings, in the order they were found
	 */
	public List<BotMapping> mappings() {
		return this.mappings;
	}

	/**
	 * Returns the kinds of updates there are handlers for: what to ask Telegram for.
	 * @return the kinds
	 */
	public Set<UpdateType> updateTypes() {
		Set<UpdateType> types = EnumSet.noneOf(UpdateType.class);
		this.mappings.forEach((mapping) -> types.addAll(mapping.types()));
		return Collections.unmodifiableSet(types);
	}

}
