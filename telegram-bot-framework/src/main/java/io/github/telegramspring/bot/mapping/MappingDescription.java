package io.github.telegramspring.bot.mapping;

import java.util.stream.Collectors;

import io.github.telegramspring.api.model.UpdateType;

import org.springframework.core.Ordered;

/**
 * Says in messages which updates a mapping is for.
 */
final class MappingDescription {

	private MappingDescription() {
	}

	/**
	 * Describes all of a mapping.
	 */
	static String of(UpdateMappingInfo mapping) {
		String types = mapping.types().stream().map(UpdateType::value).collect(Collectors.joining(", ", "[", "]"));
		String triggers = mapping.triggers()
			.stream()
			.filter((trigger) -> !(trigger instanceof Trigger.Any))
			.map(Trigger::describe)
			.collect(Collectors.joining(" or "));
		return types + (mapping.isAlbum() ? " album" : "") + (triggers.isEmpty() ? "" : " " + triggers)
				+ conditions(mapping)
				+ ((mapping.order() != Ordered.LOWEST_PRECEDENCE) ? ", order " + mapping.order() : "");
	}

	/**
	 * Describes what an entry is looked up by among the updates of a kind.
	 */
	static String of(MappingEntry entry, UpdateType type) {
		String what = (entry.trigger() instanceof Trigger.Any) ? "updates of type " + type.value()
				: entry.trigger().describe();
		return (entry.mapping().isAlbum() ? "albums among " : "") + what + conditions(entry.mapping());
	}

	private static String conditions(UpdateMappingInfo mapping) {
		return mapping.conditions()
			.stream()
			.map((condition) -> ", " + condition.describe())
			.collect(Collectors.joining("", "", (mapping.precedence() == Precedence.FALLBACK) ? ", fallback" : ""));
	}

}
