package io.github.telegramspring.bot.callback;

import java.util.Set;

import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.mapping.UpdateCondition;

/**
 * Asks for a deep link that hands over one of some records.
 *
 * @param prefixes what the data of the records begins with
 */
record StartDataCondition(Set<String> prefixes) implements UpdateCondition {

	@Override
	public boolean matches(UpdateContext context) {
		String data = StartData.of(context);
		String prefix = (data != null) ? CallbackRecord.prefixOf(data) : null;
		return prefix != null && this.prefixes.contains(prefix);
	}

	@Override
	public String describe() {
		return "a deep link with a record of " + this.prefixes.stream().sorted().toList();
	}

}
