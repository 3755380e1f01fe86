package io.github.telegramspring.bot.callback;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.github.telegramspring.bot.mapping.DataPrefixCondition;
import io.github.telegramspring.bot.mapping.UpdateCondition;
import io.github.telegramspring.bot.method.BotHandlerMethod;
import io.github.telegramspring.bot.method.HandlerMethodConditions;

/**
 * Lets methods that have a record as a parameter get the taps on buttons with such a
 * record, or the payments with such a payload, and no others.
 */
public final class CallbackRecordConditions implements HandlerMethodConditions {

	private final CallbackDataArgumentResolver resolver;

	/**
	 * Creates it.
	 * @param resolver knows which parameters are records of buttons
	 */
	public CallbackRecordConditions(CallbackDataArgumentResolver resolver) {
		this.resolver = resolver;
	}

	@Override
	public Collection<? extends UpdateCondition> of(BotHandlerMethod method) {
		Set<Class<?>> types = Arrays.stream(method.getMethodParameters())
			.filter(this.resolver::supportsParameter)
			.map(RecordParameters::type)
			.collect(Collectors.toSet());
		return types.isEmpty() ? List.of()
				: List.of(new DataPrefixCondition(CallbackDataRegistry.of(types).prefixes()));
	}

}
