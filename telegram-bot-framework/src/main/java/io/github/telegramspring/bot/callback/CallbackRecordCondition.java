package io.github.telegramspring.bot.callback;

import java.util.Set;

import io.github.telegramspring.api.model.CallbackQuery;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.mapping.UpdateCondition;

/**
 * Asks for a button whose data begins as that of some records does.
 *
 * @param prefixes the beginnings, of which the data has to have one
 */
record CallbackRecordCondition(Set<String> prefixes) implements UpdateCondition {

	@Override
	public boolean matches(UpdateContext context) {
		CallbackQuery query = context.update().callbackQuery();
		String prefix = (query != null && query.data() != null) ? CallbackRecord.prefixOf(query.data()) : null;
		return prefix != null && this.prefixes.contains(prefix);
	}

	@Override
	public String describe() {
		return "a button with a record of " + this.prefixes.stream().sorted().toList();
	}

}
