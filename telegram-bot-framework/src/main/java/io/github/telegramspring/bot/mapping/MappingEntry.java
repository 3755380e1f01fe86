package io.github.telegramspring.bot.mapping;

import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.UpdateContext;
import org.jspecify.annotations.Nullable;

/**
 * One way to reach a handler: a mapping with three commands has three.
 *
 * @param handler the handler
 * @param trigger what it is looked up by
 * @param position its place in the order of all entries
 */
record MappingEntry(RegisteredHandler handler, Trigger trigger, int position) {

	MappingEntry at(int position) {
		return new MappingEntry(this.handler, this.trigger, position);
	}

	UpdateMappingInfo mapping() {
		return this.handler.mapping();
	}

	/**
	 * Returns how an update of the right kind meets the mapping, or null if it does not.
	 */
	@Nullable TextMatch match(UpdateContext context) {
		TextMatch match = this.trigger.match(context);
		if (match == null) {
			return null;
		}
		for (UpdateCondition condition : mapping().conditions()) {
			if (!condition.matches(context)) {
				return null;
			}
		}
		return match;
	}

	MappingDecision explain(UpdateContext context) {
		return new MappingDecision(this.handler.describe(), mapping().toString(), missing(context));
	}

	private @Nullable String missing(UpdateContext context) {
		if (!mapping().types().contains(context.type())) {
			return "one of " + mapping().types().stream().map(UpdateType::value).toList() + ", not "
					+ context.type().value();
		}
		if (mapping().isAlbum() != context.isAlbum()) {
			return mapping().isAlbum() ? "an album" : "a single message, not an album";
		}
		if (this.trigger.match(context) == null) {
			return this.trigger.describe();
		}
		return mapping().conditions()
			.stream()
			.filter((condition) -> !condition.matches(context))
			.map(UpdateCondition::describe)
			.findFirst()
			.orElse(null);
	}

}
